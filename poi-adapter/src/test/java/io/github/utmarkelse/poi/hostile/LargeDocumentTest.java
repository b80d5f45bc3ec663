package io.github.utmarkelse.poi.hostile;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.poi.docx.Docx;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An honest document that is large in every way. */
class LargeDocumentTest {
    private static final int CHARACTERS = 1_000_000;
    private static final int IN_A_PARAGRAPH = 800;
    private static final int PICTURES = 100;
    private static final int PICTURE_BYTES = 1_000_000;

    @Test
    @DisplayName("1 000 000 characters and 100 MB of pictures are counted right to the character, in 64 MiB")
    void textAndPictures(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("bidrag.docx");
        write(file);
        assertThat(Files.size(file)).isGreaterThan((long) PICTURES * PICTURE_BYTES);
        LittleMemory.Ended ended =
                LittleMemory.run(folder, "io.github.utmarkelse.cli.Main", List.of("count", "--json", file.toString()));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        JsonNode counted = JsonFormat.mapper().readTree(String.join("", ended.out()));
        assertThat(counted.get("withoutBlanks").asLong()).isEqualTo(CHARACTERS);
        assertThat(counted.get("withBlanks").asLong()).isEqualTo(CHARACTERS + blanks());
        assertThat(counted.get("pictures"))
                .hasSize(PICTURES)
                .allSatisfy(picture ->
                        assertThat(picture.get("widthPixels").asInt()).isEqualTo(PICTURE_BYTES));
    }

    private static long blanks() {
        return (long) CHARACTERS / IN_A_PARAGRAPH * (IN_A_PARAGRAPH / 8 - 1);
    }

    /** Writes a document whose words have eight letters, with pictures that are stored as they are. */
    private static void write(Path file) throws IOException {
        int paragraphs = CHARACTERS / IN_A_PARAGRAPH;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            String words = "%08x ".formatted(i).repeat(IN_A_PARAGRAPH / 8).strip();
            String shown = i < PICTURES
                    ? "<w:r><w:drawing><wp:inline><a:blip r:embed=\"p" + i + "\"/></wp:inline></w:drawing></w:r>"
                    : "";
            text.append("<w:p>").append(shown).append(run(words)).append("</w:p>");
        }
        Docx docx = body(text.toString());
        for (int i = 0; i < PICTURES; i++) {
            docx.related("p" + i, "image", "media/" + i + ".png", new byte[0]);
        }
        Random random = new Random(1);
        byte[] picture = new byte[PICTURE_BYTES];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : docx.parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                boolean media = part.getKey().startsWith("word/media/");
                byte[] content = part.getValue();
                if (media) {
                    random.nextBytes(picture);
                    ByteBuffer.wrap(picture)
                            .put("\u0089PNG\r\n\032\n".getBytes(StandardCharsets.ISO_8859_1))
                            .putInt(13)
                            .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                            .putInt(PICTURE_BYTES)
                            .putInt(1);
                    store(entry, picture);
                    content = picture;
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
    }
}
