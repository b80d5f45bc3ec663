package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Picture.TextInside;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.draft.ParagraphDraft;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Numbers;
import io.github.utmarkelse.poi.part.Relationships;
import io.github.utmarkelse.poi.part.XmlCursor;
import io.github.utmarkelse.poi.picture.PictureContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pictures, charts, diagrams, objects and documents taken in, of one part: their text as asides, and a mark on each. */
final class Drawings {
    /** Four points, in English metric units. */
    private static final int LEAST = 50_800;

    private static final int UNITS_PER_TWENTIETH = 635;

    private final XmlCursor xml;
    private final Container container;
    private final InsideParts insides;
    private @Nullable Relationships relationships;
    private DrawingSize size = DrawingSize.UNTOLD;
    /** What the open drawing has been said to show; an outer and an inner shape often say the same. */
    private final Set<String> said = new HashSet<>();
    /** What tables are said to show whose first paragraph has not begun. */
    private final List<String> saidOfTables = new ArrayList<>();

    private @Nullable String picture;
    private @Nullable String vector;
    private int objects;
    private String object = "";
    /** Whether the picture that shows the object is only a sign with a name. */
    private boolean icon;

    private @Nullable String objectPart;
    private @Nullable String objectPicture;

    Drawings(XmlCursor xml, Container container, InsideParts insides) {
        this.xml = xml;
        this.container = container;
        this.insides = insides;
    }

    /** Takes note of an element that starts. */
    void begin(Tag tag, ParagraphDraft paragraph) {
        switch (tag) {
            case DRAWING -> beginDrawing();
            case EXTENT -> size = DrawingSize.ofUnits(xml.attribute("cx"), xml.attribute("cy"));
            case VML_SHAPE -> {
                size = DrawingSize.ofStyle(xml.attribute("style"));
                describe(paragraph, "alt", "title");
            }
            case DESCRIBED -> {
                describe(paragraph, "descr", "title");
                describe(paragraph, "alt", "");
            }
            case OBJECT -> {
                beginDrawing();
                objects++;
                object = "";
                icon = false;
                objectPart = null;
                objectPicture = null;
            }
            case OLE_OBJECT -> {
                object = orEmpty(xml.attribute("ProgID"));
                icon = "Icon".equals(xml.attribute("DrawAspect")) || object.equals(Insides.FILE);
                objectPart = xml.relationship("id");
            }
            case ACTIVE_X -> {
                String name = orEmpty(xml.attribute("name"));
                object = name.isEmpty() ? relationships().name(xml.relationship("id")) : name;
            }
            case PICTURE -> picture = firstRelationship("embed", "link");
            case SVG_PICTURE -> vector = xml.relationship("embed");
            case VML_PICTURE -> oldPicture(paragraph, firstRelationship("id", "href"));
            case VML_TEXT -> {
                String text = orEmpty(xml.attribute("string"));
                if (!text.isEmpty()) {
                    add(paragraph, Story.WORD_ART, MarkKind.WORD_ART, text, "");
                }
            }
            case CHART -> related(paragraph, Story.CHART, MarkKind.CHART, xml.relationship("id"), insides::chart);
            case DIAGRAM ->
                related(paragraph, Story.SMART_ART, MarkKind.SMART_ART, xml.relationship("dm"), insides::diagram);
            case INK -> paragraph.mark(PictureContent.notExamined("ink").at(size.widthMm(), size.heightMm()), 0, xml);
            case ALT_CHUNK, SUB_DOCUMENT -> imported(paragraph, xml.relationship("id"));
            default -> {}
        }
    }

    /** Whether an element of a drawing says that nothing of it is shown, or leaves it less than four points of height or width. */
    static boolean isConcealed(XmlCursor xml) {
        String style = orEmpty(xml.attribute("style")).replace(" ", "");
        return xml.isOn("hidden")
                || style.contains("visibility:hidden")
                || style.contains("display:none")
                || Numbers.parse(xml.attribute("cx"), LEAST) < LEAST
                || Numbers.parse(xml.attribute("cy"), LEAST) < LEAST;
    }

    /** Whether a distance in English metric units puts a drawing beside the largest page that is usual. */
    static boolean isFarOff(String units) {
        return Math.abs(Numbers.whole(units).orElse(0) / UNITS_PER_TWENTIETH) >= StoryReader.FAR;
    }

    private void beginDrawing() {
        size = DrawingSize.UNTOLD;
        said.clear();
    }

    /** Ends a picture; what stands inside its element may have named a better one. */
    void endPicture(ParagraphDraft paragraph) {
        PictureContent content = content(picture);
        if (content != null) {
            PictureContent drawn = vector == null ? null : content(vector);
            add(paragraph, drawn == null || drawn.inside() == TextInside.NOT_EXAMINED ? content : drawn);
        }
        picture = null;
        vector = null;
    }

    /** Ends an embedded object. The picture that shows it on the page counts only where the object itself is not read. */
    void endObject(ParagraphDraft paragraph) {
        objects--;
        Optional<String> text = insides.embedded(relationships().part(objectPart));
        PictureContent shown = text.isPresent() ? null : content(objectPicture);
        if (text.isPresent()) {
            add(paragraph, Story.EMBEDDED, MarkKind.EMBEDDED_OBJECT, text.get(), object);
            return;
        }
        if (shown == null || icon || shown.inside() != TextInside.FOUND) {
            paragraph.mark(
                    MarkKind.NOT_EXAMINED, 0, object.isEmpty() ? relationships().name(objectPart) : object, xml);
        }
        if (shown != null) {
            add(paragraph, shown);
        }
    }

    /** Takes note of what the table that has just begun is said to show. */
    void describeTable() {
        String text = xml.value("");
        if (!text.isBlank() && !saidOfTables.contains(text)) {
            xml.keepText(text.length());
            saidOfTables.add(text);
        }
    }

    /** Gives what tables are said to show to their first paragraph. */
    void settle(ParagraphDraft paragraph) {
        if (!saidOfTables.isEmpty()) {
            saidOfTables.forEach(text -> paragraph.aside(Story.ALTERNATIVE_TEXT, text, xml));
            saidOfTables.clear();
        }
    }

    private void describe(ParagraphDraft paragraph, String attribute, String other) {
        for (String name : List.of(attribute, other)) {
            String text = orEmpty(xml.attribute(name));
            if (!text.isBlank() && said.add(text)) {
                xml.keepText(text.length());
                paragraph.aside(Story.ALTERNATIVE_TEXT, text, xml);
            }
        }
    }

    private void oldPicture(ParagraphDraft paragraph, @Nullable String id) {
        if (objects > 0) {
            objectPicture = id;
            return;
        }
        PictureContent content = content(id);
        if (content != null) {
            add(paragraph, content);
        }
    }

    private @Nullable PictureContent content(@Nullable String id) {
        if (id == null) {
            return null;
        }
        String part = relationships().part(id);
        if (part != null) {
            return insides.picture(part);
        }
        return relationships().isOutside(id)
                ? PictureContent.notExamined(relationships().ending(id))
                : null;
    }

    private void add(ParagraphDraft paragraph, PictureContent content) {
        if (content.inside() == TextInside.FOUND) {
            paragraph.aside(Story.PICTURE, content.text(), xml);
        }
        paragraph.mark(content.at(size.widthMm(), size.heightMm()), count(content.text()), xml);
    }

    private void add(ParagraphDraft paragraph, Story story, MarkKind kind, String text, String detail) {
        if (!text.isEmpty()) {
            paragraph.aside(story, text, xml);
        }
        paragraph.mark(kind, count(text), detail, xml);
    }

    /** Reads the text of a part. */
    @FunctionalInterface
    private interface Reading {
        Optional<String> of(@Nullable String part);
    }

    private void related(ParagraphDraft paragraph, Story story, MarkKind kind, @Nullable String id, Reading reading) {
        Optional<String> text = reading.of(relationships().part(id));
        if (text.isPresent()) {
            add(paragraph, story, kind, text.get(), "");
        } else {
            paragraph.mark(MarkKind.NOT_EXAMINED, 0, relationships().name(id), xml);
        }
    }

    private void imported(ParagraphDraft paragraph, @Nullable String id) {
        String part = relationships().part(id);
        Optional<WordDocument> document = insides.imported(part);
        if (part != null && document.isPresent()) {
            paragraph.mark(MarkKind.ALT_CHUNK, count(document.get()), part, xml);
        } else {
            paragraph.mark(MarkKind.NOT_EXAMINED, 0, relationships().name(id), xml);
        }
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

    private static long count(WordDocument document) {
        CharacterCount sum = CharacterCount.ZERO;
        for (var paragraph : document.paragraphs()) {
            for (var piece : paragraph.pieces()) {
                boolean main = piece.story().sum() == Story.Sum.MAIN;
                sum = main ? sum.plus(CountingProfile.WORD_WITHOUT_BLANKS.count(piece.text())) : sum;
            }
        }
        return sum.withoutBlanks();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
