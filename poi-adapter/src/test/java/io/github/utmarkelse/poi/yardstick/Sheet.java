package io.github.utmarkelse.poi.yardstick;

import io.github.utmarkelse.poi.docx.Docx;
import java.util.ArrayList;
import java.util.List;

/** A Word document being written, with the place of every character that is no blank. */
final class Sheet {
    /** The words of the form and headings of areas. */
    static final String FORM = "form";

    static final String INGRESS = "ingress";
    static final String INTRODUCTION = "introduction";
    static final String ANNEX = "annex";
    static final String OTHER = "other";

    private static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>
            """;

    private final StringBuilder xml = new StringBuilder();
    private final StringBuilder numbering = new StringBuilder();
    private final StringBuilder nums = new StringBuilder();
    private final StringBuilder characters = new StringBuilder();
    private final List<String> places = new ArrayList<>();
    private int lists;
    private boolean headers;

    /** How a paragraph looks. */
    enum Look {
        PLAIN,
        BOLD,
        ITALIC,
        HEADING_1,
        HEADING_2,
        HEADING_3,
        CONTENTS
    }

    /** Text with the place it belongs to. */
    record Piece(String text, String place) {}

    void paragraph(String text, String place, Look look) {
        paragraph(List.of(new Piece(text, place)), look);
    }

    void paragraph(List<Piece> pieces, Look look) {
        xml.append("<w:p>");
        String style = switch (look) {
            case HEADING_1 -> "H1";
            case HEADING_2 -> "H2";
            case HEADING_3 -> "H3";
            case CONTENTS -> "T1";
            case PLAIN, BOLD, ITALIC -> "";
        };
        if (!style.isEmpty()) {
            xml.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        }
        runs(pieces, look);
        xml.append("</w:p>");
    }

    /** A paragraph with an automatic label in front. */
    void listed(String label, String text, String place, Look look) {
        lists++;
        numbering
                .append("<w:abstractNum w:abstractNumId=\"" + lists + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>")
                .append("<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"" + label + "\"/></w:lvl></w:abstractNum>");
        nums.append("<w:num w:numId=\"" + lists + "\"><w:abstractNumId w:val=\"" + lists + "\"/></w:num>");
        String style = look == Look.HEADING_2 ? "<w:pStyle w:val=\"H2\"/>" : "";
        xml.append("<w:p><w:pPr>" + style + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + lists
                + "\"/></w:numPr></w:pPr>");
        know(label, place);
        runs(List.of(new Piece(text, place)), look);
        xml.append("</w:p>");
    }

    private void runs(List<Piece> pieces, Look look) {
        String properties =
                look == Look.BOLD ? "<w:rPr><w:b/></w:rPr>" : look == Look.ITALIC ? "<w:rPr><w:i/></w:rPr>" : "";
        for (Piece piece : pieces) {
            String[] lines = piece.text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    xml.append("<w:r><w:br/></w:r>");
                }
                if (!lines[i].isEmpty()) {
                    xml.append("<w:r>" + properties + "<w:t xml:space=\"preserve\">" + lines[i].replace("&", "&amp;")
                            + "</w:t></w:r>");
                    know(lines[i], piece.place);
                }
            }
        }
    }

    private void know(String text, String place) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                characters.append(text.charAt(i));
                places.add(place);
            }
        }
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    void empty() {
        xml.append("<w:p/>");
    }

    void pageBreak() {
        xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    void headers() {
        headers = true;
    }

    /** Rows of cells, each written by what it is given. */
    void table(List<List<Runnable>> rows) {
        xml.append("<w:tbl>");
        for (List<Runnable> row : rows) {
            xml.append("<w:tr>");
            for (Runnable cell : row) {
                xml.append("<w:tc>");
                int before = xml.length();
                cell.run();
                if (xml.length() == before || !xml.substring(xml.length() - 6).matches("</w:p>|<w:p/>")) {
                    xml.append("<w:p/>");
                }
                xml.append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }

    void control(Runnable content) {
        xml.append("<w:sdt><w:sdtPr/><w:sdtContent>");
        content.run();
        xml.append("</w:sdtContent></w:sdt>");
    }

    byte[] bytes() {
        String section = headers
                ? "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:footerReference w:type=\"default\""
                        + " r:id=\"f1\"/></w:sectPr>"
                : "";
        Docx docx = Docx.body(xml + section).styles(STYLES).numbering(numbering.toString() + nums);
        if (headers) {
            docx.header("h1", "<w:p>" + Docx.run("Fråga 7 Bidrag till utmärkelsen") + "</w:p>")
                    .footer("f1", "<w:p>" + Docx.run("12") + "</w:p>");
        }
        return docx.bytes();
    }

    /** All characters but blanks, in reading order. */
    String characters() {
        return characters.toString();
    }

    /** The place of each of {@link #characters()}. */
    List<String> places() {
        return places;
    }
}
