package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.draft.ParagraphDraft;
import org.jspecify.annotations.Nullable;

/** Pictures, charts, diagrams and objects of one part: notes them as marks. */
final class Drawings {
    private static final double EMU_PER_MM = 36_000;
    private static final double MM_PER_POINT = 25.4 / 72;

    private final XmlCursor xml;
    private final Container container;
    private @Nullable Relationships relationships;
    private String size = "";
    private int objects;
    private String object = "";

    Drawings(XmlCursor xml, Container container) {
        this.xml = xml;
        this.container = container;
    }

    /** Takes note of an element that starts. */
    void begin(Tag tag, ParagraphDraft paragraph) {
        switch (tag) {
            case DRAWING -> size = "";
            case EXTENT -> size = size(emu(xml.attribute("cx")), emu(xml.attribute("cy")));
            case VML_SHAPE -> size = vmlSize(xml.attribute("style"));
            case OBJECT -> {
                objects++;
                object = "";
            }
            case OLE_OBJECT -> object = orEmpty(xml.attribute("ProgID"));
            case ACTIVE_X -> object = orEmpty(xml.attribute("name"));
            case PICTURE -> picture(paragraph, firstRelationship("embed", "link"));
            case VML_PICTURE -> picture(paragraph, firstRelationship("id", "href"));
            case VML_TEXT -> {
                String text = orEmpty(xml.attribute("string"));
                if (!text.isEmpty()) {
                    paragraph.mark(MarkKind.WORD_ART, count(text), text, xml);
                }
            }
            case CHART -> related(paragraph, MarkKind.CHART, xml.relationship("id"));
            case DIAGRAM -> related(paragraph, MarkKind.SMART_ART, xml.relationship("dm"));
            case ALT_CHUNK ->
                paragraph.mark(MarkKind.ALT_CHUNK, 0, orEmpty(relationships().part(xml.relationship("id"))), xml);
            default -> {}
        }
    }

    /** Ends an embedded object, whose picture is only its outside. */
    void endObject(ParagraphDraft paragraph) {
        objects--;
        paragraph.mark(MarkKind.EMBEDDED_OBJECT, 0, object, xml);
    }

    private void picture(ParagraphDraft paragraph, @Nullable String id) {
        if (objects == 0 && id != null) {
            String ending = relationships().ending(id);
            paragraph.mark(MarkKind.PICTURE, 0, size.isEmpty() ? ending : (ending + " " + size).strip(), xml);
        }
    }

    private void related(ParagraphDraft paragraph, MarkKind kind, @Nullable String id) {
        String text;
        try (XmlCursor part = container.openIfPresent(relationships().part(id))) {
            text = DrawingText.read(part);
        }
        paragraph.mark(kind, count(text), text, xml);
    }

    private @Nullable String firstRelationship(String name, String otherwise) {
        String id = xml.relationship(name);
        return id == null ? xml.relationship(otherwise) : id;
    }

    private Relationships relationships() {
        if (relationships == null) {
            relationships = Relationships.of(xml.part(), container);
        }
        return relationships;
    }

    static long count(String text) {
        return CountingProfile.WORD_WITHOUT_BLANKS.count(text).withoutBlanks();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static double emu(@Nullable String value) {
        return Numbers.parse(value, 0) / EMU_PER_MM;
    }

    private static String vmlSize(@Nullable String style) {
        double width = 0;
        double height = 0;
        for (String property : orEmpty(style).split(";", -1)) {
            String[] pair = property.split(":", 2);
            if (pair.length == 2) {
                switch (pair[0].strip()) {
                    case "width" -> width = points(pair[1].strip());
                    case "height" -> height = points(pair[1].strip());
                    default -> {}
                }
            }
        }
        return size(width * MM_PER_POINT, height * MM_PER_POINT);
    }

    private static double points(String length) {
        double unit = length.endsWith("in") ? 72 : 1;
        if (!length.endsWith("pt") && !length.endsWith("in")) {
            return 0;
        }
        try {
            return unit * Double.parseDouble(length.substring(0, length.length() - 2));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String size(double width, double height) {
        return width > 0 && height > 0 ? Math.round(width) + "x" + Math.round(height) + " mm" : "";
    }
}
