package io.github.utmarkelse.poi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A contribution of any length and with pictures of any weight, with the mark-up that Word writes around text. */
final class MadeDocument {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String[] WORDS =
            ("vi har under året arbetat systematiskt med att förbättra vårt arbetssätt så att brukarna möter samma goda"
                            + " kvalitet varje dag medarbetarna följer upp resultaten tillsammans och prövar nya lösningar")
                    .split(" ");
    private static final int QUESTIONS = 19;
    private static final int PARAGRAPH = 400;
    private static final int PICTURE = 1 << 20;

    private final SplittableRandom random = new SplittableRandom(1);
    private final StringBuilder body = new StringBuilder();
    private int characters;

    private MadeDocument() {}

    /**
     * Writes one.
     *
     * @param characters about how many characters, blanks left out
     * @param pictureMegabytes how many pictures of a megabyte each
     */
    static Path write(int characters, int pictureMegabytes) throws IOException {
        Path file = Files.createTempFile("bidrag", ".docx");
        file.toFile().deleteOnExit();
        MadeDocument document = new MadeDocument();
        document.writeText(characters);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            document.writeParts(zip, pictureMegabytes);
        }
        return file;
    }

    private void writeText(int wanted) {
        for (int question = 1; question <= QUESTIONS; question++) {
            body.append("<w:p w:rsidR=\"00A70D15\"><w:pPr><w:pStyle w:val=\"Rubrik2\"/></w:pPr>");
            run("<w:b/>", question + ". Fråga " + question);
            body.append("</w:p>");
            while (characters < (long) wanted * question / QUESTIONS) {
                paragraph();
            }
        }
    }

    private void paragraph() {
        body.append("<w:p w:rsidR=\"00A70D15\" w:rsidRDefault=\"00A70D15\"><w:pPr><w:pStyle w:val=\"Brdtext\"/><w:rPr>"
                + "<w:lang w:val=\"sv-SE\"/></w:rPr></w:pPr>");
        int end = characters + PARAGRAPH;
        while (characters < end) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(3, 25); i > 0; i--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            run(
                    "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/><w:sz w:val=\"22\"/><w:lang w:val=\"sv-SE\"/>",
                    text);
            body.append("<w:proofErr w:type=\"spellStart\"/>");
        }
        body.append("</w:p>");
    }

    private void run(String properties, CharSequence text) {
        body.append("<w:r w:rsidRPr=\"00B31C2F\"><w:rPr>")
                .append(properties)
                .append("</w:rPr><w:t xml:space=\"preserve\">")
                .append(text)
                .append("</w:t></w:r>");
        characters += (int) text.chars().filter(c -> c > ' ').count();
    }

    private void writeParts(ZipOutputStream zip, int pictures) throws IOException {
        StringBuilder related = new StringBuilder();
        StringBuilder drawings = new StringBuilder();
        for (int i = 0; i < pictures; i++) {
            related.append("<Relationship Id=\"p" + i + "\" Type=\"" + OFFICE + "/image\" Target=\"media/image" + i
                    + ".png\"/>");
            drawings.append("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"3600000\" cy=\"2400000\"/><a:graphic>"
                    + "<a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"p" + i
                    + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        }
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.styles+xml\"/></Types>");
        part(
                zip,
                "_rels/.rels",
                relationships("<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        part(
                zip,
                "word/_rels/document.xml.rels",
                relationships(
                        "<Relationship Id=\"s\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>" + related));
        part(
                zip,
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + WORD + "\"><w:style w:type=\"paragraph\" w:styleId=\"Rubrik2\"><w:name"
                        + " w:val=\"heading 2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Brdtext\"><w:name"
                        + " w:val=\"Body Text\"/></w:style></w:styles>");
        part(
                zip,
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\""
                        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>" + body
                        + drawings
                        + "</w:body></w:document>");
        byte[] picture = new byte[PICTURE];
        for (int i = 0; i < pictures; i++) {
            for (int at = 0; at < picture.length; at++) {
                picture[at] = (byte) random.nextInt();
            }
            stored(zip, "word/media/image" + i + ".png", picture);
        }
    }

    private static String relationships(String xml) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + xml
                + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml).getBytes(UTF_8));
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
