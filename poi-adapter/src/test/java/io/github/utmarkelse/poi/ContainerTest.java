package io.github.utmarkelse.poi;

import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.docx.Docx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Honest files that are built in unusual ways. */
class ContainerTest {
    @Test
    void strictNamespacesAreRead() {
        assertThat(runs(run("a")).strict().paragraph().text()).isEqualTo("a");
    }

    @Test
    void mainPartMayHaveAnyNameAndAnAbsoluteTarget() {
        assertThat(runs(run("a")).main("x y/Story2.xml").styles("").paragraph().text())
                .isEqualTo("a");
    }

    @Test
    void backslashesInNamesAreSlashes() {
        assertThat(runs(run("a")).backslashes().paragraph().text()).isEqualTo("a");
    }

    @Test
    void mainPartIsFoundByItsContentTypeWithoutRelationships() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/Doc.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"
                        .getBytes(UTF_8));
        parts.put(
                "doc.XML",
                runs("").root("document", "<w:body><w:p>" + run("a") + "</w:p></w:body>")
                        .getBytes(UTF_8));
        assertThat(WordFiles.read(Docx.zip(parts, "/"), "x").paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("a");
    }

    @Test
    void partMayBeUtf16() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/d.xml\" ContentType=\"x.main+xml\"/></Types>".getBytes(UTF_8));
        parts.put(
                "d.xml",
                runs("").root("document", "<w:body><w:p>" + run("åäö") + "</w:p></w:body>")
                        .getBytes(UTF_16));
        assertThat(WordFiles.read(Docx.zip(parts, "/"), "x").paragraphs().get(0).text())
                .isEqualTo("åäö");
    }

    @Test
    void fileAndBytesGiveTheSame(@TempDir Path folder) throws IOException {
        Docx docx = runs(run("a"));
        Path file = Files.write(folder.resolve("a.docx"), docx.bytes());
        assertThat(WordFiles.read(file).paragraphs()).isEqualTo(docx.read().paragraphs());
    }

    @Test
    void picturesAreNotInflated() {
        Docx docx = runs(run("a")).part("word/media/huge.bmp", "0".repeat(80 << 20));
        assertThat(docx.paragraph().text()).isEqualTo("a");
    }
}
