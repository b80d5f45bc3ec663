package io.github.utmarkelse.poi.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.ocr.PictureText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A Word file made of hand-written XML. */
public final class Docx {
    public static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private String namespace = TRANSITIONAL;
    private String main = "word/document.xml";
    private String body = "";
    private String separator = "/";

    /** A document with paragraphs and tables as given. */
    public static Docx body(String xml) {
        Docx docx = new Docx();
        docx.body = xml;
        return docx;
    }

    /** A document of one paragraph with runs as given. */
    public static Docx runs(String xml) {
        return body("<w:p>" + xml + "</w:p>");
    }

    /** A run with a text. */
    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph with a style and a text. */
    public static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + (text.isEmpty() ? "" : run(text)) + "</w:p>";
    }

    /** A paragraph of a list. */
    public static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + (text.isEmpty() ? "" : run(text)) + "</w:p>";
    }

    public Docx strict() {
        namespace = STRICT;
        return this;
    }

    public Docx main(String name) {
        main = name;
        return this;
    }

    public Docx backslashes() {
        separator = "\\";
        return this;
    }

    public Docx styles(String xml) {
        return related("styles", "styles.xml", root("styles", xml));
    }

    public Docx numbering(String xml) {
        return related("numbering", "numbering.xml", root("numbering", xml));
    }

    public Docx footnotes(String xml) {
        return related("footnotes", "footnotes.xml", root("footnotes", xml));
    }

    public Docx endnotes(String xml) {
        return related("endnotes", "endnotes.xml", root("endnotes", xml));
    }

    public Docx comments(String xml) {
        return related("comments", "comments.xml", root("comments", xml));
    }

    public Docx header(String id, String xml) {
        return related(id, "header", id + ".xml", root("hdr", xml));
    }

    public Docx footer(String id, String xml) {
        return related(id, "footer", id + ".xml", root("ftr", xml));
    }

    /** A part beside the main part, with a relationship to it. */
    public Docx related(String type, String target, String xml) {
        return related("r" + type, type, target, xml);
    }

    public Docx related(String id, String type, String target, String xml) {
        return related(id, type, target, xml.getBytes(UTF_8));
    }

    public Docx statistics(String xml) {
        return part("docProps/app.xml", "<Properties>" + xml + "</Properties>");
    }

    public Docx part(String name, String xml) {
        return part(name, xml.getBytes(UTF_8));
    }

    public Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A part that is no XML, beside the main part. */
    public Docx related(String id, String type, String target, byte[] content) {
        relate(id, type, target, "");
        return part(folder() + target, content);
    }

    /** Something outside the file. */
    public Docx outside(String id, String type, String target) {
        relate(id, type, target, "\" TargetMode=\"External");
        return this;
    }

    private void relate(String id, String type, String target, String mode) {
        relationships.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + mode + "\"/>");
    }

    public String root(String name, String xml) {
        return "<w:" + name + " xmlns:w=\"" + namespace + "\""
                + " xmlns:r=\"" + OFFICE + "\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
                + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                + " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
                + " xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
                + xml + "</w:" + name + ">";
    }

    public byte[] bytes() {
        return zip(parts(), separator);
    }

    /** All parts, in the order in which they are written. */
    public Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", types().getBytes(UTF_8));
        all.put(
                "_rels/.rels",
                rels("<Relationship Id=\"r1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"/" + main + "\"/>"));
        all.put(main, root("document", "<w:body>" + body + "</w:body>").getBytes(UTF_8));
        int file = main.lastIndexOf('/') + 1;
        all.put(folder() + "_rels/" + main.substring(file) + ".rels", rels(relationships.toString()));
        all.putAll(parts);
        return all;
    }

    public WordDocument read() {
        return read(bytes(), "test.docx");
    }

    public static WordDocument read(byte[] content, String name) {
        try {
            Budget budget = new Budget(new Refusals(name));
            return DocxReader.read(
                    new SeekableInMemoryByteChannel(content),
                    budget,
                    Insides.of(budget, DocxReader::read, PictureText.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only paragraph of the main story, or its first. */
    public Paragraph paragraph() {
        return read().paragraphs().get(0);
    }

    /** The count of the main story. */
    public CharacterCount count() {
        return mainStory(read());
    }

    public static CharacterCount mainStory(WordDocument document) {
        CountingProfile profile = CountingProfile.WORD_WITHOUT_BLANKS;
        CharacterCount sum = CharacterCount.ZERO;
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.story().sum() == Story.Sum.MAIN) {
                sum = sum.plus(profile.count(paragraph.text()))
                        .plus(profile.count(paragraph.label()))
                        .plus(profile.count(paragraph.labelSeparator()));
                for (Aside aside : paragraph.asides()) {
                    sum = aside.story().sum() == Story.Sum.MAIN ? sum.plus(profile.count(aside.text())) : sum;
                }
            }
        }
        return sum;
    }

    public static byte[] zip(Map<String, byte[]> parts, String separator) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey().replace("/", separator)));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/"
                + main + "\" ContentType=\"" + MIME + "document.main+xml\"/></Types>";
    }

    private static byte[] rels(String xml) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + xml
                        + "</Relationships>")
                .getBytes(UTF_8);
    }
}
