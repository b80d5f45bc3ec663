package io.github.utmarkelse.poi.hostile;

import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;

import io.github.utmarkelse.poi.docx.Docx;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Entities and document types in each kind of part, and parts in other encodings. */
final class Entities {
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a0 \"ha\">"
            + IntStream.range(1, 30)
                    .mapToObj(i -> "<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">")
                    .reduce("", String::concat)
            + "]>";
    private static final String EXTERNAL = "<!DOCTYPE x [<!ENTITY a29 SYSTEM \"file:///etc/passwd\">]>";
    private static final String PARAMETER =
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://localhost:1/x.dtd\"> %p; <!ENTITY a29 \"x\">]>";
    private static final String TYPE = "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">";

    private Entities() {}

    static Stream<Hostile> all() {
        return Stream.of(inParts(), encodings()).flatMap(each -> each);
    }

    private static Stream<Hostile> inParts() {
        Map<String, Docx> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", runs(""));
        parts.put("word/styles.xml", runs("").styles(""));
        parts.put("word/numbering.xml", runs("").numbering(""));
        parts.put("word/footnotes.xml", runs("").footnotes(""));
        parts.put("word/endnotes.xml", runs("").endnotes(""));
        parts.put("word/comments.xml", runs("").comments(""));
        parts.put("word/h.xml", sections("headerReference").header("h", ""));
        parts.put("word/f.xml", sections("footerReference").footer("f", ""));
        parts.put(
                "word/chart.xml",
                runs("<w:r><w:drawing><c:chart r:id=\"rchart\"/></w:drawing></w:r>")
                        .related("chart", "chart.xml", ""));
        parts.put(
                "word/data.xml",
                runs("<w:r><w:drawing><dgm:relIds r:dm=\"rdiagramData\"/></w:drawing></w:r>")
                        .related("diagramData", "data.xml", ""));
        parts.put("docProps/app.xml", runs(""));
        parts.put("_rels/.rels", runs(""));
        parts.put("word/_rels/document.xml.rels", runs(""));
        return parts.entrySet().stream()
                .flatMap(part -> Stream.of(LAUGHS, EXTERNAL, PARAMETER, TYPE)
                        .map(type -> Hostile.of(
                                (type.equals(LAUGHS)
                                                ? "billion laughs"
                                                : type.equals(EXTERNAL)
                                                        ? "file as entity"
                                                        : type.equals(PARAMETER) ? "parameter entity" : "document type")
                                        + " in " + part.getKey().replace('/', ' '),
                                standsBesideTheText(part.getKey()) ? "0+0" : Hostile.ENTITY,
                                () -> part.getValue()
                                        .part(
                                                part.getKey(),
                                                type
                                                        + runs("").root(
                                                                        "document",
                                                                        "<w:body><w:p>" + run("&a29;")
                                                                                + "</w:p></w:body>"))
                                        .bytes())));
    }

    /** What a chart or a diagram says is told as not examined, and the document is read all the same. */
    private static boolean standsBesideTheText(String part) {
        return part.equals("word/chart.xml") || part.equals("word/data.xml");
    }

    private static Docx sections(String reference) {
        return Docx.body("<w:p/><w:sectPr><w:" + reference + " r:id=\"" + reference.charAt(0) + "\"/></w:sectPr>");
    }

    private static Stream<Hostile> encodings() {
        String xml = runs("").root("document", "<w:body><w:p>" + run("åäö") + "</w:p></w:body>");
        return Stream.of(
                encoded("UTF-16 with a mark", "3+0", xml, StandardCharsets.UTF_16),
                encoded(
                        "UTF-16, little end",
                        "3+0",
                        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml,
                        StandardCharsets.UTF_16LE),
                encoded("UTF-8 with a mark", "3+0", "\uFEFF" + xml, StandardCharsets.UTF_8),
                encoded(
                        "UTF-32",
                        Hostile.DAMAGED,
                        "<?xml version=\"1.0\" encoding=\"UTF-32BE\"?>" + xml,
                        Charset.forName("UTF-32BE")),
                encoded(
                        "Latin 1",
                        "3+0",
                        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + xml,
                        StandardCharsets.ISO_8859_1),
                encoded("Latin 1 that says it is UTF-8", Hostile.DAMAGED, xml, StandardCharsets.ISO_8859_1),
                encoded(
                        "an encoding of a mainframe",
                        Hostile.DAMAGED,
                        "<?xml version=\"1.0\" encoding=\"IBM037\"?>" + xml,
                        Charset.forName("IBM037")),
                encoded(
                        "an encoding that is none",
                        Hostile.DAMAGED,
                        "<?xml version=\"1.0\" encoding=\"x-ngt\"?>" + xml,
                        StandardCharsets.UTF_8),
                encoded("XML 1.1", "3+0", "<?xml version=\"1.1\"?>" + xml, StandardCharsets.UTF_8),
                encoded("XML 2.0", Hostile.DAMAGED, "<?xml version=\"2.0\"?>" + xml, StandardCharsets.UTF_8),
                encoded("a NUL", Hostile.DAMAGED, xml.replace("å", "\0"), StandardCharsets.UTF_8),
                encoded(
                        "half a surrogate as a number",
                        Hostile.DAMAGED,
                        xml.replace("å", "&#xD800;"),
                        StandardCharsets.UTF_8),
                encoded(
                        "a character beyond all",
                        Hostile.DAMAGED,
                        xml.replace("å", "&#x110000;"),
                        StandardCharsets.UTF_8),
                encoded(
                        "an entity that nobody declared",
                        Hostile.DAMAGED,
                        xml.replace("å", "&aring;"),
                        StandardCharsets.UTF_8),
                encoded("two roots", Hostile.DAMAGED, xml + xml, StandardCharsets.UTF_8),
                encoded(
                        "an attribute twice",
                        Hostile.DAMAGED,
                        xml.replace("<w:p>", "<w:p w:a=\"\" w:a=\"\">"),
                        StandardCharsets.UTF_8),
                encoded(
                        "a prefix that nobody declared",
                        Hostile.DAMAGED,
                        xml.replace("<w:p>", "<w:p q:a=\"\">"),
                        StandardCharsets.UTF_8),
                encoded("no XML", Hostile.DAMAGED, "Vårt bidrag", StandardCharsets.UTF_8),
                encoded("nothing in the main part", Hostile.DAMAGED, "", StandardCharsets.UTF_8));
    }

    private static Hostile encoded(String name, String outcome, String xml, Charset charset) {
        return Hostile.of(name, outcome, () -> {
            RawZip zip = new RawZip()
                    .add("_rels/.rels", "<a><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"d.xml\"/></a>");
            return zip.enter(zip.data("d.xml", xml.getBytes(charset))).bytes();
        });
    }
}
