package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.data.DataBinding;
import io.github.utmarkelse.poi.data.DataStores;
import io.github.utmarkelse.poi.data.DataValue;
import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Fields;
import io.github.utmarkelse.poi.draft.ListCounters;
import io.github.utmarkelse.poi.draft.ParagraphDraft;
import io.github.utmarkelse.poi.draft.Toggle;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Measures;
import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.Numbers;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of one part: the main document, the notes, a header … */
final class StoryReader {
    private static final char PRIVATE_USE = 0xF000;
    private static final int TWENTIETHS = 20;
    /** Four points, in twentieths: no letter of a lower line is seen. */
    private static final int LOW = 80;
    /** The long side of A3, in twentieths of a point. */
    static final int FAR = 23_811;
    /** Three points, in twentieths: letters so far apart stand like words. */
    private static final int WIDE = 60;

    private final XmlCursor xml;
    private final Story story;
    private final Styles styles;
    private final Numbering numbering;
    private final Drawings drawings;
    private final DataStores stores;
    private final BitSet ignoredFields;
    private final BitSet unfinishedFields = new BitSet();

    private final List<PlacedParagraph> paragraphs = new ArrayList<>();
    private final Set<String> headers = new LinkedHashSet<>();
    private final Set<String> footers = new LinkedHashSet<>();

    private final ListCounters counters = new ListCounters();
    private final ListCounters boxCounters = new ListCounters();
    private final NoteReferences references = new NoteReferences();
    private final Revisions revisions = new Revisions();
    private final Controls controls = new Controls();
    /** The elements that are left out while what stands in them is not. */
    private final Set<String> processed = new HashSet<>();

    private final Alternatives alternatives = new Alternatives();
    private final Choices choices = new Choices();
    private final ShapeFill fill;
    private final LetterFill letterFill = new LetterFill();
    private final Deque<Flow> outer = new ArrayDeque<>();
    private Flow flow = new Flow(false, 0, Colour.WHITE);

    private Tag[] open = new Tag[64];
    private int depth;
    private boolean inParagraphProperties;
    private int tables;
    private int fieldsBegun;
    private String owner = "";
    /** Whether what is open is drawn between the text and its notes, and is no note. */
    private boolean separator;

    private @Nullable StringBuilder sink;
    private int sinkStart;
    private boolean keepsBlanks;
    private boolean checkBox;
    private boolean checked;
    private boolean symbol;
    private boolean fieldText;
    private int simpleFields;
    /** Whether the open drawing has no size, is not shown, or stands far beside the page. */
    private boolean concealedDrawing;

    private final StringBuilder drawingOffset = new StringBuilder();
    /** How many times running text has been written. */
    private int written;

    StoryReader(
            XmlCursor xml,
            Story story,
            Styles styles,
            Numbering numbering,
            InsideParts insides,
            DataStores stores,
            Container container,
            BitSet ignoredFields) {
        this.xml = xml;
        this.stores = stores;
        this.fill = new ShapeFill(styles.theme());
        this.story = story;
        this.styles = styles;
        this.numbering = numbering;
        this.ignoredFields = ignoredFields;
        this.drawings = new Drawings(xml, container, insides);
    }

    /** Reads the whole part. */
    void read() {
        int event = xml.next();
        while (event != XmlCursor.FINISHED) {
            if (event == XmlCursor.START) {
                begin(Tag.of(xml.namespace(), xml.name()));
            } else if (event == XmlCursor.END) {
                end(open[--depth]);
            } else if (depth > 0) {
                characters(open[depth - 1]);
            }
            event = xml.next();
        }
        closeParagraph();
        flow.fields.addUnfinished(unfinishedFields);
    }

    List<PlacedParagraph> paragraphs() {
        return paragraphs;
    }

    /**
     * The ordinals of fields that begin and neither separate nor end, so that all text after them seemed to be code. Such
     * a file is damaged; read again without these fields, it loses nothing.
     */
    BitSet unfinishedFields() {
        return unfinishedFields;
    }

    /** How many tables there are; paragraphs in them name them by their ordinals. */
    int tables() {
        return tables;
    }

    /** How its notes are referred to. */
    NoteReferences references() {
        return references;
    }

    /** The ids of the headers that sections name. */
    Set<String> headers() {
        return headers;
    }

    /** The ids of the footers that sections name. */
    Set<String> footers() {
        return footers;
    }

    private void begin(Tag tag) {
        Tag parent = depth == 0 ? Tag.OTHER : open[depth - 1];
        if (depth == 0 && story == Story.BODY && tag != Tag.ROOT) {
            throw xml.notWord();
        }
        if (isSkipped(tag, parent)) {
            xml.skip();
            return;
        }
        push(tag);
        switch (tag) {
            case OTHER -> {}
            case TEXT, DELETED_TEXT, MATH_TEXT -> beginText(tag);
            case RUN, MATH_RUN -> flow.beginRun();
            case VANISH, BOLD, ITALIC, SIZE, COMPLEX_SIZE, COMPLEX, COLOUR, HIGHLIGHT, WIDTH, FIT_TEXT ->
                property(tag, parent);
            case INDENT -> {
                if (parent == Tag.PARAGRAPH_PROPERTIES
                        && inParagraphProperties
                        && isFarOff(xml, "left", "start", "firstLine")) {
                    paragraph().putAway();
                }
            }
            case FRAME -> {
                if (parent == Tag.PARAGRAPH_PROPERTIES
                        && inParagraphProperties
                        && (isFarOff(xml, "x", "y") || isLow("hRule", "h"))) {
                    paragraph().putAway();
                }
            }
            case TEXT_FILL, TEXT_OUTLINE -> letterFill.begin();
            case TEXT_FILL_PART -> letterFill.part(xml.name(), xml.value(""), styles.theme());
            case SPACING -> spacing(tag, parent);
            case SHADING -> shading(tag, parent);
            case BACKGROUND -> background();
            case PHONETIC_GUIDE -> flow.guides++;
            case ROOT -> processed.addAll(xml.elements("ProcessContent"));
            case FOREIGN -> flow.foreign += isProcessed() ? 0 : 1;
            case DRAWN -> {
                boolean ofPages = story == Story.HEADER || story == Story.FOOTER;
                if (parent == Tag.RUN && !flow.fields.inCode() && !ofPages) {
                    paragraph().mark(MarkKind.NOT_EXAMINED, 0, xml.name(), xml);
                }
            }
            case PHANTOM -> flow.phantoms++;
            case PHANTOM_SHOWN -> {
                if (flow.unseenPhantom == 0 && !xml.isOn()) {
                    flow.unseenPhantom = flow.phantoms;
                }
            }
            case MATH_SIGN -> {
                if (xml.value("").codePoints().anyMatch(Character::isLetterOrDigit)) {
                    paragraph().mark(MarkKind.NOT_EXAMINED, 0, xml.name(), xml);
                }
            }
            case RUN_STYLE -> flow.character(styles.style(xml.value("")));
            case PARAGRAPH -> openParagraph();
            case PARAGRAPH_PROPERTIES -> inParagraphProperties = parent == Tag.PARAGRAPH;
            case PARAGRAPH_STYLE -> paragraph().style(styles.paragraph(xml.attribute("val")));
            case LIST -> paragraphList(parent);
            case LIST_LEVEL -> paragraphListLevel(parent);
            case OUTLINE_LEVEL -> paragraph().outlineLevel(xml.number(-1));
            case TAB -> put(parent, '\t');
            case LINE_END -> endLine(parent, '\n');
            case BREAK -> endLine(parent, isPageBreak() ? '\f' : '\n');
            case NO_BREAK_HYPHEN -> put(parent, '\u2011');
            case SOFT_HYPHEN -> put(parent, '\u00AD');
            case SYMBOL -> putSymbol(parent, symbol());
            case EMOJI -> putSymbol(parent, codePoint(xml.attribute("char"), '\uFFFD'));
            case SIMPLE_FIELD -> {
                simpleFields++;
                String drawn = Fields.drawnFrom(Fields.name(xml.attribute("instr")));
                if (!drawn.isEmpty()) {
                    flow.drawn.begin(simpleFields, drawn, position());
                }
                if (xml.isOn("dirty")) {
                    flow.dirtySimple.begin(simpleFields, Fields.name(xml.attribute("instr")), position());
                }
            }
            case FIELD_CHARACTER -> fieldCharacter();
            case CHECK_BOX -> checkBox = true;
            case CHECKED -> {
                if (parent == Tag.DROP_DOWN) {
                    choices.choose(xml.number(0));
                } else {
                    checked = xml.isOn();
                }
            }
            case DROP_DOWN -> choices.clear();
            case CHOSEN -> choices.choose(xml.number(0));
            case ENTRY -> choices.add(xml.value(""));
            case INSERTED, DELETED, MOVED_FROM, MOVED_TO -> change(tag, parent);
            case CONTROL -> controls.begin();
            case CONTROL_DATA -> controls.property(xml);
            case CONTROL_CONTENT -> controls.beginContent(position());
            case SHOWING_PLACEHOLDER -> controls.showsPlaceholder(xml.isOn());
            case GALLERY -> controls.gallery(xml.value(""));
            case ALTERNATIVES -> alternatives.begin();
            case TABLE -> {
                closeParagraph();
                flow.tables.begin(++tables);
            }
            case ROW -> flow.tables.row(paragraphs.size());
            case TABLE_CELL -> flow.tables.cell();
            case TABLE_STYLE -> {
                if (parent == Tag.TABLE_PROPERTIES) {
                    flow.tables.style(styles.style(xml.value("")), styles);
                }
            }
            case TABLE_LOOK -> {
                if (parent == Tag.TABLE_PROPERTIES) {
                    flow.tables.look(TableLook.read(xml));
                }
            }
            case GRID_COLUMN -> flow.tables.column();
            case ROW_HEIGHT -> {
                if (parent == Tag.ROW_PROPERTIES && isLow("hRule", "val")) {
                    flow.tables.flattenRow();
                }
            }
            case MERGED_DOWN -> flow.tables.mergeDown("restart".equals(xml.attribute("val")));
            case MERGED_ACROSS -> {
                if (!"restart".equals(xml.attribute("val"))) {
                    flow.tables.mergeAcross();
                }
            }
            case GRID_BEFORE -> flow.tables.widen(xml.number(0));
            case GRID_SPAN -> flow.tables.widen(xml.number(1) - 1);
            case NOTE -> beginNote();
            case SECTION -> endSection(parent);
            case HEADER -> reference(headers);
            case FOOTER -> reference(footers);
            case FOOTNOTE_REFERENCE -> anchor(MarkKind.FOOTNOTE);
            case ENDNOTE_REFERENCE -> anchor(MarkKind.ENDNOTE);
            case COMMENT_REFERENCE -> anchor(MarkKind.COMMENT);
            case BOX -> beginBox();
            case ALT_CHUNK, SUB_DOCUMENT -> {
                openParagraph();
                drawings.begin(tag, paragraph());
                closeParagraph();
            }
            case TABLE_DESCRIPTION -> drawings.describeTable();
            case DRAWING -> {
                fill.beginDrawing();
                concealedDrawing = false;
                drawings.begin(tag, paragraph());
            }
            case PICTURE -> {
                fill.picture();
                drawings.begin(tag, paragraph());
            }
            case DRAWING_OFFSET -> drawingOffset.setLength(0);
            case EXTENT, DESCRIBED -> {
                concealedDrawing |= Drawings.isConcealed(xml);
                drawings.begin(tag, paragraph());
            }
            case SVG_PICTURE, INK, VML_PICTURE, VML_TEXT, CHART, DIAGRAM, OBJECT, OLE_OBJECT, ACTIVE_X ->
                drawings.begin(tag, paragraph());
            case VML_SHAPE -> {
                concealedDrawing |= Drawings.isConcealed(xml);
                fill.beginVml(xml.attribute("filled"), xml.attribute("fillcolor"));
                drawings.begin(tag, paragraph());
            }
            case SHAPE_PROPERTIES -> {
                fill.begin();
                fill.beginProperties(depth);
            }
            case NO_FILL, SOLID_FILL, OTHER_FILL -> fill.told(tag, depth);
            case RGB, SCHEME_COLOUR -> fill.colour(tag, depth, xml.value(""));
            case COLOUR_CHANGE -> fill.modified(depth, xml.name(), xml.value(""));
            case EQUATION -> flow.equations++;
            default -> {}
        }
    }

    private void end(Tag tag) {
        switch (tag) {
            case TEXT, DELETED_TEXT, MATH_TEXT -> endText();
            case RUN, MATH_RUN -> flow.beginRun();
            case TEXT_FILL -> {
                int colour = letterFill.end();
                if (!inParagraphProperties) {
                    flow.fillLetters(colour);
                }
            }
            case TEXT_OUTLINE -> letterFill.endOutline();
            case RUN_PROPERTIES -> {
                int outline = letterFill.endRun();
                if (!inParagraphProperties) {
                    if (outline != Colour.CLEAR) {
                        flow.outlineLetters(outline);
                    }
                    flow.settleRun(styles);
                }
            }
            case PARAGRAPH -> closeParagraph();
            case PARAGRAPH_PROPERTIES -> {
                inParagraphProperties = false;
                flow.styleParagraph(styles);
            }
            case FIELD_CHARACTER -> endFieldCharacter();
            case SIMPLE_FIELD -> {
                renew(flow.dirtySimple.end(simpleFields));
                DirtyFields.Field drawn = flow.drawn.end(simpleFields);
                if (drawn != null && textSince(drawn.start()).isEmpty()) {
                    markAt(drawn.start(), MarkKind.NOT_EXAMINED, 0, drawn.name());
                }
                simpleFields--;
            }
            case INSERTED, DELETED, MOVED_FROM, MOVED_TO -> revisions.end(tag);
            case CONTROL -> controls.end();
            case CONTROL_CONTENT -> endControlContent();
            case ALTERNATIVES -> alternatives.end();
            case TABLE -> endTable();
            case TABLE_CELL -> closeParagraph();
            case NOTE -> {
                closeParagraph();
                owner = "";
                separator = false;
            }
            case SHAPE_PROPERTIES -> fill.endProperties();
            case DRAWING_OFFSET -> concealedDrawing |= Drawings.isFarOff(drawingOffset.toString());
            case BOX -> endBox();
            case DRAWING -> fill.beginDrawing();
            case PICTURE -> drawings.endPicture(paragraph());
            case OBJECT -> drawings.endObject(paragraph());
            case EQUATION -> flow.equations--;
            case PHONETIC_GUIDE -> flow.guides--;
            case FOREIGN -> flow.foreign -= isProcessed() ? 0 : 1;
            case PHANTOM -> {
                flow.unseenPhantom = flow.unseenPhantom == flow.phantoms ? 0 : flow.unseenPhantom;
                flow.phantoms--;
            }
            default -> {}
        }
    }

    private boolean isSkipped(Tag tag, Tag parent) {
        return switch (tag) {
            case SKIPPED -> true;
            case RUN_PROPERTIES -> parent != Tag.RUN && parent != Tag.MATH_RUN && parent != Tag.PARAGRAPH_PROPERTIES;
            case CHOICE -> !alternatives.take(xml.knowsRequired());
            case FALLBACK -> !alternatives.take(true);
            default -> false;
        };
    }

    /** Whether the element is left out, but not what stands in it (ISO 29500-3, 9.3). */
    private boolean isProcessed() {
        return !processed.isEmpty()
                && (processed.contains(xml.address() + " " + xml.name()) || processed.contains(xml.address() + " *"));
    }

    private void push(Tag tag) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = tag;
    }

    // Text

    private void beginText(Tag tag) {
        sink = sink(tag == Tag.DELETED_TEXT);
        sinkStart = sink == null ? 0 : sink.length();
        keepsBlanks = xml.namespace() != Namespace.WORD || "preserve".equals(xml.attribute("space"));
    }

    private void characters(Tag in) {
        switch (in) {
            case TEXT, DELETED_TEXT, MATH_TEXT -> {
                if (sink != null) {
                    xml.appendText(sink);
                }
            }
            case FIELD_CODE -> {
                if (flow.fields.wantsCode()) {
                    xml.appendText(flow.fields.code());
                }
            }
            case DRAWING_OFFSET -> xml.appendText(drawingOffset);
            default -> {}
        }
    }

    private void endText() {
        StringBuilder to = sink;
        if (to != null) {
            if (!keepsBlanks) {
                trim(to, sinkStart);
            }
            blank(to, "\n");
            blank(to, "\r");
            appended(to, sinkStart);
            if (flow.unseenPhantom > 0) {
                paragraph().mark(MarkKind.INVISIBLE_TEXT, Drawings.count(to.substring(sinkStart)), "", xml);
            }
            sink = null;
        }
    }

    private void blank(StringBuilder text, String lineEnd) {
        for (int i = text.indexOf(lineEnd, sinkStart); i >= 0; i = text.indexOf(lineEnd, i)) {
            text.setCharAt(i, ' ');
        }
    }

    private static void trim(StringBuilder text, int from) {
        int end = text.length();
        while (end > from && isXmlBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int start = from;
        while (start < end && isXmlBlank(text.charAt(start))) {
            start++;
        }
        if (start > from) {
            text.delete(from, start);
        }
    }

    private static boolean isXmlBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private void put(Tag parent, int codePoint) {
        boolean inRun = parent == Tag.RUN || parent == Tag.CHOICE || parent == Tag.FALLBACK;
        if (inRun && !flow.fields.inCode()) {
            write(codePoint);
        }
    }

    private void endLine(Tag parent, char end) {
        xml.keepItem();
        put(parent, end);
    }

    private void putSymbol(Tag parent, int codePoint) {
        symbol = true;
        put(parent, codePoint);
        symbol = false;
    }

    private void write(int codePoint) {
        xml.keepText(1);
        StringBuilder to = seenSink(false);
        int from = to.length();
        to.appendCodePoint(codePoint);
        appended(to, from);
    }

    /** Where text goes at this point; null where it is not text but a field's code. */
    private @Nullable StringBuilder sink(boolean saidDeleted) {
        return flow.fields.inCode() ? null : seenSink(saidDeleted);
    }

    private StringBuilder seenSink(boolean saidDeleted) {
        ParagraphDraft paragraph = paragraph();
        if (revisions.isMovedFrom()) {
            return paragraph.aside(Story.MOVED_AWAY, MarkKind.MOVE, "from", xml);
        }
        if (saidDeleted || revisions.isDeleted()) {
            return paragraph.aside(Story.DELETED, MarkKind.DELETION, revisions.author(), xml);
        }
        if (flow.hidden()) {
            return paragraph.aside(Story.HIDDEN, MarkKind.HIDDEN_TEXT, "", xml);
        }
        if (flow.guides > 0) {
            return paragraph.aside(Story.RUBY, null, "", xml);
        }
        if (flow.equations > 0) {
            return paragraph.aside(Story.EQUATION, null, "", xml);
        }
        return paragraph.text();
    }

    private void appended(StringBuilder to, int from) {
        ParagraphDraft paragraph = flow.paragraph;
        if (to != paragraph.text() || to.length() == from) {
            return;
        }
        written++;
        paragraph.formatted(from, flow.bold(), flow.italic());
        if (flow.invisible()) {
            paragraph.span(MarkKind.INVISIBLE_TEXT, "", from, xml);
        }
        if (flow.spacing() >= WIDE && to.length() - from <= 2) {
            paragraph.widen(to.length() - 1);
        }
        if (revisions.isInserted()) {
            paragraph.span(MarkKind.INSERTION, revisions.author(), from, xml);
        }
        if (revisions.isMovedTo()) {
            paragraph.span(MarkKind.MOVE, "to", from, xml);
        }
        if (controls.inPlaceholder()) {
            paragraph.span(MarkKind.PLACEHOLDER, "", from, xml);
        }
        Story origin = origin();
        if (origin != null) {
            paragraph.stretch(origin, from, xml);
        }
    }

    /** How the running text came here, if it was not plainly typed; the change tracked last comes before what it changed. */
    private @Nullable Story origin() {
        if (revisions.isMovedTo()) {
            return Story.MOVED;
        }
        if (revisions.isInserted()) {
            return Story.INSERTED;
        }
        if (controls.inPlaceholder()) {
            return Story.PLACEHOLDER;
        }
        if (symbol) {
            return Story.SYMBOL;
        }
        return flow.fields.isOpen() || simpleFields > 0 || fieldText ? Story.FIELD : null;
    }

    private void spacing(Tag tag, Tag parent) {
        if (parent == Tag.PARAGRAPH_PROPERTIES && inParagraphProperties) {
            paragraph().flat(flatness(xml));
        } else {
            property(tag, parent);
        }
    }

    /** Whether the line spacing that a cursor stands on leaves too little height for any letter. */
    static Toggle flatness(XmlCursor xml) {
        return xml.attribute("line") == null ? Toggle.UNTOLD : Toggle.of(isLow(xml, "lineRule", "line"));
    }

    private boolean isLow(String rule, String height) {
        return isLow(xml, rule, height);
    }

    private static boolean isLow(XmlCursor xml, String rule, String height) {
        int twentieths = Measures.parse(xml.attribute(height), TWENTIETHS, LOW);
        return "exact".equals(xml.attribute(rule)) && twentieths >= 0 && twentieths < LOW;
    }

    /** Whether a distance puts text beside the largest page that is usual. */
    static boolean isFarOff(XmlCursor xml, String... distances) {
        for (String distance : distances) {
            if (Math.abs((long) Measures.parse(xml.attribute(distance), TWENTIETHS, 0)) >= FAR) {
                return true;
            }
        }
        return false;
    }

    private void shading(Tag tag, Tag parent) {
        switch (parent) {
            case PARAGRAPH_PROPERTIES -> {
                if (inParagraphProperties) {
                    paragraph().shade(Formatting.shading(xml, styles.theme()));
                }
            }
            case CELL_PROPERTIES -> flow.tables.shadeCell(Formatting.shading(xml, styles.theme()));
            case TABLE_PROPERTIES -> flow.tables.shadeTable(Formatting.shading(xml, styles.theme()));
            default -> property(tag, parent);
        }
    }

    /** A page of another colour, which Word shows only if the settings say so. */
    private void background() {
        int colour = styles.theme().colour(xml, "themeColor", "themeTint", "themeShade", "color");
        if (colour != Colour.NONE && styles.theme().showsBackground()) {
            flow.ground = colour;
        }
    }

    private boolean isPageBreak() {
        String type = xml.attribute("type");
        return "page".equals(type) || "column".equals(type);
    }

    private int symbol() {
        int symbol = codePoint(xml.attribute("char"), PRIVATE_USE);
        return symbol <= ' ' ? symbol + PRIVATE_USE : symbol;
    }

    private static int codePoint(@Nullable String hexadecimal, int fallback) {
        try {
            int codePoint = hexadecimal == null ? fallback : Integer.parseInt(hexadecimal, 16);
            return Character.isValidCodePoint(codePoint) ? codePoint : fallback;
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    // Fields

    private void fieldCharacter() {
        switch (String.valueOf(xml.attribute("fldCharType"))) {
            case "begin" -> {
                checkBox = false;
                checked = false;
                if (!ignoredFields.get(fieldsBegun)) {
                    flow.fields.begin(fieldsBegun);
                    if (xml.isOn("dirty")) {
                        flow.dirty.begin(flow.fields.depth(), "", position());
                    }
                }
                fieldsBegun++;
                if (flow.fields.depth() > Budget.DEPTH) {
                    throw xml.tooDeep();
                }
            }
            case "separate" -> {
                if (flow.dirty.has(flow.fields.depth())) {
                    flow.dirty.separate(flow.fields.depth(), flow.fields.name(), position());
                }
                flow.fields.separate(written);
            }
            case "end" -> {
                String shown = flow.fields.shownWithoutResult(written);
                String drawn = flow.fields.drawnFromCode();
                if (!drawn.isEmpty()) {
                    paragraph().mark(MarkKind.NOT_EXAMINED, 0, drawn, xml);
                }
                DirtyFields.Field dirty = flow.dirty.end(flow.fields.depth());
                flow.fields.end();
                write(shown);
                renew(dirty);
            }
            default -> {}
        }
        noteContents();
    }

    /** A form's check box is drawn where its field begins; it has no result. */
    private void endFieldCharacter() {
        if (checkBox && flow.fields.inOwnCodeOnly()) {
            symbol = true;
            write(checked ? '\u2612' : '\u2610');
            symbol = false;
        }
        if (!choices.chosen().isEmpty()) {
            flow.fields.showIfNoResult(choices.chosen());
            choices.clear();
        }
        checkBox = false;
    }

    /** Writes what a field shows that has no result. */
    private void write(String shown) {
        if (!shown.isEmpty() && !flow.fields.inCode()) {
            fieldText = true;
            shown.codePoints().forEach(this::write);
            fieldText = false;
        }
    }

    private void noteContents() {
        if (flow.isOpen() && (flow.fields.inContents() || controls.inContents())) {
            flow.paragraph.inContents();
        }
    }

    // Formatting

    private void property(Tag tag, Tag parent) {
        if (parent != Tag.RUN_PROPERTIES) {
            return;
        }
        if (!inParagraphProperties) {
            flow.direct(tag, xml, styles.theme());
        } else if (tag == Tag.VANISH && xml.isOn()) {
            paragraph().concealEnd();
        }
    }

    /** Word does not number a paragraph that is nothing but the end of a section. */
    private void endSection(Tag parent) {
        if (parent == Tag.PARAGRAPH_PROPERTIES && inParagraphProperties) {
            paragraph().concealEnd();
        }
    }

    private void paragraphList(Tag parent) {
        if (parent == Tag.LIST_PROPERTIES && inParagraphProperties) {
            paragraph().list(xml.number(-1));
        }
    }

    private void paragraphListLevel(Tag parent) {
        if (parent == Tag.LIST_PROPERTIES && inParagraphProperties) {
            paragraph().listLevel(xml.number(-1));
        }
    }

    private void change(Tag tag, Tag parent) {
        revisions.begin(tag, xml.attribute("author"));
        boolean gone = tag == Tag.DELETED || tag == Tag.MOVED_FROM;
        if (gone && parent == Tag.RUN_PROPERTIES && inParagraphProperties) {
            paragraph().deleteEnd();
        }
    }

    // Paragraphs

    /** The paragraph that is open; one is opened for what stands outside any. */
    private ParagraphDraft paragraph() {
        if (!flow.isOpen()) {
            openParagraph();
        }
        return flow.paragraph;
    }

    private void openParagraph() {
        closeParagraph();
        xml.keepItem();
        flow.place = paragraphs.size();
        int base = outer.isEmpty() ? flow.place : Math.max(outer.getFirst().place, 0);
        paragraphs.add(new PlacedParagraph(base, owner));
        flow.paragraph.begin(styles.paragraph(null));
        flow.styleParagraph(styles);
        drawings.settle(flow.paragraph);
        noteContents();
    }

    private void closeParagraph() {
        if (!flow.isOpen()) {
            return;
        }
        Optional<Cell> cell = flow.tables.place();
        boolean inBox = !outer.isEmpty();
        Paragraph.Content content = flow.paragraph.finish(
                storyOf(inBox), cell, numbering.list(flow.paragraph.list(), styles), inBox ? boxCounters : counters);
        xml.keepText(content.label().length());
        flow.characters += inBox ? Drawings.count(content.text()) : 0;
        paragraphs.get(flow.place).fill(content);
        flow.place = -1;
    }

    private void endTable() {
        closeParagraph();
        Optional<Integer> table = flow.tables.place().map(Cell::table);
        int from = flow.tables.unseenLastRow(flow.ground);
        for (int i = from; i >= 0 && i < paragraphs.size(); i++) {
            Paragraph.Content content = paragraphs.get(i).content();
            boolean own = content.cell().map(Cell::table).equals(table);
            long characters = own ? Drawings.count(content.text()) : 0;
            if (characters > 0) {
                xml.keepItem();
                paragraphs.get(i).mark(new Mark(MarkKind.INVISIBLE_TEXT, 0, characters, ""));
            }
        }
        flow.tables.end();
    }

    private Story storyOf(boolean inBox) {
        if (story != Story.BODY) {
            return separator ? Story.FOOTER : story;
        }
        return inBox ? Story.TEXT_BOX : flow.tables.isOpen() ? Story.TABLE : Story.BODY;
    }

    // What Word makes anew

    /** Where text goes that comes next. */
    private TextPosition position() {
        return flow.isOpen()
                ? new TextPosition(flow.place, flow.paragraph.text().length())
                : new TextPosition(paragraphs.size(), 0);
    }

    /** The running text of the present flow from a position on, without its boxes. */
    private String textSince(TextPosition start) {
        StringBuilder said = new StringBuilder();
        for (int i = start.paragraph(); i < paragraphs.size(); i++) {
            PlacedParagraph placed = paragraphs.get(i);
            boolean own = !outer.isEmpty() || placed.base == i;
            CharSequence text = i == flow.place
                    ? flow.paragraph.text()
                    : own ? placed.content().text() : "";
            int from = i == start.paragraph() ? Math.min(start.offset(), text.length()) : 0;
            if (!stores.affords(text.length() - from + 1)) {
                break;
            }
            said.append(text, from, text.length()).append('\n');
        }
        return said.toString().strip();
    }

    private void markAt(TextPosition position, MarkKind kind, long amount, String detail) {
        if (position.paragraph() == flow.place || position.paragraph() >= paragraphs.size()) {
            paragraph().markAt(position.offset(), kind, amount, detail, xml);
        } else {
            xml.keepItem();
            paragraphs.get(position.paragraph()).mark(new Mark(kind, position.offset(), amount, detail));
        }
    }

    private void renew(DirtyFields.@Nullable Field field) {
        if (field != null) {
            markAt(field.start(), MarkKind.RENEWED_TEXT, Drawings.count(textSince(field.start())), field.name());
        }
    }

    private void endControlContent() {
        boolean prompt = controls.isPlaceholder();
        BoundControl control = controls.endContent();
        TextPosition start = control == null ? null : control.boundStart();
        DataBinding binding = control == null ? null : control.binding();
        if (control == null || start == null || binding == null) {
            return;
        }
        String stored = textSince(start);
        DataValue value = stores.value(binding);
        if (!control.shows(stored, prompt, value)) {
            long amount = Drawings.count(stored);
            String shown = value.kind() == DataValue.Kind.FOUND && control.isText()
                    ? String.valueOf(Drawings.count(value.text()))
                    : "?";
            markAt(start, MarkKind.RENEWED_TEXT, amount, amount + " → " + shown);
        }
    }

    private void beginNote() {
        closeParagraph();
        String type = xml.attribute("type");
        separator = type != null && !type.equals("normal");
        owner = separator ? "" : id();
    }

    private void beginBox() {
        ParagraphDraft anchor = paragraph();
        outer.addLast(flow);
        flow = new Flow(flow.hidden(), anchor.text().length(), fill.ground(flow.ground));
        flow.unseen = concealedDrawing;
    }

    private void endBox() {
        closeParagraph();
        flow.fields.addUnfinished(unfinishedFields);
        Flow box = flow;
        flow = outer.removeLast();
        flow.characters += box.characters;
        flow.paragraph.markAt(box.offset, MarkKind.TEXT_BOX, box.characters, "", xml);
        if (box.unseen && box.characters > 0) {
            flow.paragraph.markAt(box.offset, MarkKind.INVISIBLE_TEXT, box.characters, "", xml);
        }
    }

    private void anchor(MarkKind kind) {
        String id = id();
        if (!flow.fields.inCode() && !id.isEmpty()) {
            paragraph().mark(kind, 0, id, xml);
            if (revisions.isDeleted() || revisions.isMovedFrom()) {
                references.conceal(kind, id, MarkKind.DELETION);
            } else if (flow.hidden()) {
                references.conceal(kind, id, MarkKind.INVISIBLE_TEXT);
            } else {
                references.show(kind, id);
            }
        }
    }

    /** The number of a note or comment, in one way of writing it; empty if there is none. */
    private String id() {
        String id = xml.attribute("id");
        OptionalLong number = Numbers.whole(id == null ? "" : id);
        return number.isPresent() ? String.valueOf(number.getAsLong()) : id == null ? "" : id;
    }

    private void reference(Set<String> ids) {
        String id = xml.relationship("id");
        if (id != null && ids.add(id)) {
            xml.keepItem();
        }
    }
}
