package io.github.utmarkelse.poi;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.docx.Docx;
import io.github.utmarkelse.poi.file.FileKind;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.refusal.WordFileException;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each way in which a file is refused: its stable code, its place, its words. */
class RefusalsTest {
    private static Problem refusal(byte[] content) {
        return catchThrowableOfType(WordFileException.class, () -> WordFiles.read(content, "bidrag.docx"))
                .problem();
    }

    private static String says(byte[] content) {
        Problem problem = refusal(content);
        return problem.code() + ": " + problem.what().in(Language.ENGLISH);
    }

    private static byte[] ole(String stream) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void brokenCompoundFile() {
        byte[] whole = ole("WordDocument");
        for (int length : new int[] {8, 100, 512}) {
            assertThat(refusal(Arrays.copyOf(whole, length)).code()).isEqualTo("word-damaged");
        }
    }

    @Test
    void missingFile(@TempDir Path folder) {
        Path file = folder.resolve("ej.docx");
        Problem problem = catchThrowableOfType(WordFileException.class, () -> WordFiles.read(file))
                .problem();
        assertThat(problem.code()).isEqualTo("file-missing");
        assertThat(problem.line(Language.SWEDISH))
                .isEqualTo(file + ": Filen finns inte. Kontrollera filnamnet och mappen.");
    }

    @Test
    void folder(@TempDir Path folder) {
        assertThat(catchThrowableOfType(WordFileException.class, () -> WordFiles.read(folder))
                        .problem()
                        .code())
                .isEqualTo("file-unreadable");
    }

    @Test
    void otherKindsOfFileAreCalledByTheirName() {
        assertThat(says(new byte[0])).isEqualTo("not-a-word-file: The file is empty.");
        assertThat(says("%PDF-1.7 …".getBytes(UTF_8))).contains("not-a-word-file", "PDF");
        assertThat(says("{\\rtf1 …}".getBytes(UTF_8))).contains("not-a-word-file", "RTF");
        assertThat(says("<!DOCTYPE html><html/>".getBytes(UTF_8))).contains("not-a-word-file", "web page");
        assertThat(says("<?xml version=\"1.0\"?><a/>".getBytes(UTF_8))).contains("not-a-word-file", "XML");
        assertThat(says("Vårt bidrag".getBytes(UTF_8))).contains("not-a-word-file", "plain text");
        assertThat(says(new byte[] {1, 2, 3})).isEqualTo("not-a-word-file: This is not a Word document.");
        assertThat(says(ole("Workbook"))).contains("not-a-word-file", "old kind");
        byte[] lock = new byte[162];
        lock[0] = 3;
        assertThat(says(lock)).contains("not-a-word-file", "while a document is open");
        Map<String, byte[]> nothing = Map.of("readme.txt", new byte[0]);
        assertThat(says(Docx.zip(nothing, "/"))).contains("not-a-word-file", "zip");
    }

    @Test
    void openDocumentIsToldByItsFirstEntry() {
        byte[] head = new byte[120];
        byte[] start = "PK\u0003\u0004".getBytes(UTF_8);
        byte[] type = "mimetypeapplication/vnd.oasis.opendocument.text".getBytes(UTF_8);
        System.arraycopy(start, 0, head, 0, start.length);
        System.arraycopy(type, 0, head, 30, type.length);
        assertThat(says(head)).contains("not-a-word-file", "OpenDocument");
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"SPREADSHEET", "PRESENTATION"})
    void otherOfficeFilesAreToldByTheirRoot(FileKind kind) {
        String root = kind == FileKind.SPREADSHEET ? "workbook" : "presentation";
        Docx docx = runs("").part("word/document.xml", "<" + root + " xmlns=\"urn:x\"/>");
        assertThat(says(docx.bytes()))
                .contains("not-a-word-file", kind == FileKind.SPREADSHEET ? "Excel" : "PowerPoint");
    }

    @Test
    void encryptedDocuments() {
        assertThat(refusal(ole("EncryptedPackage")).code()).isEqualTo("word-encrypted");
    }

    @Test
    void cutFile() {
        byte[] whole = runs(run("a".repeat(500))).bytes();
        for (int length : new int[] {4, 100, whole.length / 2, whole.length - 1}) {
            assertThat(refusal(Arrays.copyOf(whole, length)).code()).isEqualTo("word-damaged");
        }
    }

    @Test
    void everySingleFlippedByteGivesAResultOrARefusal() {
        byte[] whole = runs(run("abc")).styles("<w:style w:styleId=\"a\"/>").bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x55;
            try {
                WordFiles.read(flipped, "x");
            } catch (WordFileException e) {
                assertThat(e.problem().code()).matches("(word|not|file)-.*");
            }
        }
    }

    @Test
    void badXmlIsToldByPartAndLine() {
        Problem problem = refusal(runs("").part(
                        "word/document.xml", "<w:document xmlns:w=\"" + Docx.TRANSITIONAL + "\">\n<w:p>\n</w:document>")
                .bytes());
        assertThat(problem.code()).isEqualTo("word-damaged");
        assertThat(problem.place())
                .hasValueSatisfying(place -> assertThat(place).startsWith("word/document.xml (3:"));
        assertThat(problem.source()).contains("bidrag.docx");
    }

    @Test
    void wrongChecksum() {
        byte[] bytes = runs(run("a")).bytes();
        byte[] name = "word/document.xml".getBytes(UTF_8);
        for (int i = bytes.length - name.length; i > 0; i--) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + name.length), name)) {
                bytes[i - 46 + 16] ^= 1;
                break;
            }
        }
        assertThat(refusal(bytes).code()).isEqualTo("word-damaged");
    }

    @Test
    void documentTypesAndEntitiesAreForbidden() {
        String doctype = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + runs("").root("document", run("&x;"));
        assertThat(refusal(runs("").part("word/document.xml", doctype).bytes()).code())
                .isEqualTo("word-forbidden-entity");
    }

    @Test
    void textsExistInBothLanguages() {
        Problem tooOld = new Refusals("x").tooOld().problem();
        assertThat(tooOld.what().in(Language.SWEDISH))
                .isNotEqualTo(tooOld.what().in(Language.ENGLISH));
        for (FileKind kind : FileKind.values()) {
            if (!kind.code().isEmpty()) {
                Problem problem = new Refusals("x").notWord(kind).problem();
                assertThat(problem.what().in(Language.SWEDISH))
                        .isNotEqualTo(problem.what().in(Language.ENGLISH));
                assertThat(problem.remedy().in(Language.SWEDISH))
                        .isNotEqualTo(problem.remedy().in(Language.ENGLISH));
            }
        }
    }

    @Test
    void honestDeepNestingIsRead() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(60);
        String close = "</w:tc></w:tr></w:tbl>".repeat(60);
        assertThat(body(open + "<w:p>" + run("a") + "</w:p>" + close)
                        .paragraph()
                        .cell())
                .contains(new Cell(60, 1, 1, 60));
    }
}
