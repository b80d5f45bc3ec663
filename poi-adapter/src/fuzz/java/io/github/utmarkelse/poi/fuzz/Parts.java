package io.github.utmarkelse.poi.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.utmarkelse.poi.docx.Docx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word files whose parts are bytes as they come; NUL, which no XML may hold, stands between one part and the next. */
final class Parts {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String MAIN_BY_TYPE =
            "<Types><Override PartName=\"/d.xml\" ContentType=\"x.main+xml\"/></Types>";

    /** The main part, then what it refers to by {@code r1}, {@code r2} …, then what Word says of the file. */
    private static final List<String> NAMES = List.of(
            "document",
            "styles",
            "numbering",
            "footnotes",
            "endnotes",
            "comments",
            "header",
            "footer",
            "chart",
            "diagramData",
            "aFChunk");

    private Parts() {}

    /** Cuts bytes into parts and puts them into a file. Parts that are not told are not there. */
    static byte[] file(byte[] data) {
        List<byte[]> contents = cut(data);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                ("<a><Relationship Id=\"r1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/></a>")
                        .getBytes(UTF_8));
        StringBuilder relationships = new StringBuilder("<a>");
        for (int i = 0; i < contents.size() && i <= NAMES.size(); i++) {
            if (i == NAMES.size()) {
                parts.put("docProps/app.xml", contents.get(i));
            } else {
                String name = NAMES.get(i) + ".xml";
                parts.put("word/" + name, contents.get(i));
                relationships.append("<Relationship Id=\"r" + i + "\" Type=\"" + OFFICE + NAMES.get(i) + "\" Target=\""
                        + name + "\"/>");
            }
        }
        byte[] rels = relationships.append("</a>").toString().getBytes(UTF_8);
        for (String name : NAMES) {
            if (parts.containsKey("word/" + name + ".xml")) {
                parts.put("word/_rels/" + name + ".xml.rels", rels);
            }
        }
        return Docx.zip(parts, "/");
    }

    /** A file that has a main part only. */
    static byte[] alone(byte[] document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", MAIN_BY_TYPE.getBytes(UTF_8));
        parts.put("d.xml", document);
        return Docx.zip(parts, "/");
    }

    static byte[] joined(byte[] some, byte[] others) {
        byte[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    /** Bytes that {@link #file} cuts into these parts. */
    static byte[] joined(String... contents) {
        return String.join("\0", contents).getBytes(UTF_8);
    }

    private static List<byte[]> cut(byte[] data) {
        List<byte[]> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= data.length; i++) {
            if (i == data.length || data[i] == 0) {
                parts.add(Arrays.copyOfRange(data, start, i));
                start = i + 1;
            }
        }
        return parts;
    }
}
