package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Fields;
import io.github.utmarkelse.poi.draft.ListCounters;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.draft.ParagraphDraft;
import io.github.utmarkelse.poi.draft.Style;
import io.github.utmarkelse.poi.file.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of one stretch of text: the main story, one note, one header, one box … */
final class StoryReader {
    private static final char PICTURE = 0x01;
    private static final char DRAWING = 0x08;
    private static final char LINE_END = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;
    private static final char SYMBOL = '(';
    private static final char PRIVATE_USE = 0xF000;
    /** Letters with as much as this between them, in twentieths of a point, seem to be words. */
    private static final int WIDE = 60;

    private final Source source;
    private final Story story;
    private final ListCounters counters;
    private final Map<Integer, Reference> references;
    private final Boxes boxes;

    private final ParagraphDraft paragraph = new ParagraphDraft();
    private final Fields fields = new Fields();
    private BitSet unfinishedFields = new BitSet();
    private List<Paragraph.Content> boxParagraphs = List.of();
    private CharacterFormat run = CharacterFormat.PLAIN_TEXT;
    private Look look = new Look();
    private boolean invisible;
    /** The colour behind the story. */
    private final int ground;

    private int paragraphGround;

    private int written;
    private int fieldsBegun;
    private boolean symbol;
    /** The objects whose fields are open, the innermost last. */
    private final Deque<EmbeddedObject> objects = new ArrayDeque<>();

    private int shapeDepth;
    private boolean shapeDrawn;

    /**
     * A reference in the text to a note or comment.
     *
     * @param kind what it refers to
     * @param id the ordinal of that, from 1
     */
    record Reference(MarkKind kind, String id) {}

    /** Gives what the shapes hold that are anchored at a position. */
    interface Boxes {
        Drawings.@Nullable Anchored anchored(int position);

        /** The paragraphs of a box. */
        List<Paragraph.Content> read(int box, int ground);
    }

    /**
     * A reader for one story.
     *
     * @param references the references by their positions
     * @param ground the colour behind it
     */
    StoryReader(
            Source source,
            Story story,
            ListCounters counters,
            Map<Integer, Reference> references,
            Boxes boxes,
            int ground) {
        this.source = source;
        this.story = story;
        this.counters = counters;
        this.references = references;
        this.boxes = boxes;
        this.ground = ground;
    }

    List<ReadParagraph> read(Outline outline) {
        unfinishedFields = unfinishedFields(outline);
        List<ReadParagraph> paragraphs = new ArrayList<>();
        for (Outline.Entry entry : outline.entries()) {
            if (!entry.format.endsRow()) {
                boxParagraphs = new ArrayList<>();
                Paragraph.Content content = read(entry);
                paragraphs.add(new ReadParagraph(content, boxParagraphs));
            }
        }
        return paragraphs;
    }

    /**
     * The ordinals of fields that begin and neither separate nor end, so that all text after them would seem to be code.
     * Such a file is damaged; read without these fields, it loses nothing.
     */
    private BitSet unfinishedFields(Outline outline) {
        BitSet unfinished = new BitSet();
        Fields all = new Fields();
        int begun = 0;
        for (Outline.Entry entry : outline.entries()) {
            for (int i = entry.start; i < entry.mark; i++) {
                switch (source.text()[i]) {
                    case FIELD_BEGIN -> all.begin(begun++);
                    case FIELD_SEPARATOR -> all.separate(0);
                    case FIELD_END -> all.end();
                    default -> {}
                }
                if (all.depth() > Budget.DEPTH) {
                    throw source.budget().refusals().tooDeep(Streams.MAIN);
                }
            }
        }
        all.addUnfinished(unfinished);
        return unfinished;
    }

    private Paragraph.Content read(Outline.Entry entry) {
        Style style = source.styles().style(entry.format.style());
        paragraph.begin(style);
        paragraph.outlineLevel(entry.format.outlineLevel());
        paragraph.list(entry.format.list());
        paragraph.listLevel(entry.format.listLevel());
        paragraph.flat(entry.format.flat());
        paragraph.shade(entry.format.ground());
        paragraphGround = entry.fill == Colour.NONE ? ground : entry.fill;
        noteContents();
        int at = entry.start;
        while (at < entry.mark) {
            at = readRun(at, entry.mark, style);
        }
        if (entry.mark < source.text().length) {
            CharacterFormat mark = source.formats().characters(entry.mark);
            if (entry.endsSection || mark.hidden() == CharacterFormat.Switch.ON) {
                paragraph.concealEnd();
            }
            if (mark.deleted()) {
                paragraph.deleteEnd();
            }
        }
        finishObjects(0);
        Story placed = story == Story.BODY && entry.cell.isPresent() ? Story.TABLE : story;
        Paragraph.Content content =
                paragraph.finish(placed, entry.cell, source.lists().list(paragraph.list()), counters);
        source.budget().keepText(Streams.MAIN, content.label().length());
        return content;
    }

    /** Reads from a position to the end of its run or of the paragraph, and tells where that is. */
    private int readRun(int from, int paragraphEnd, Style style) {
        run = source.formats().characters(from);
        int end = Math.min(source.formats().runEnd(), paragraphEnd);
        look = source.styles().look(style, run);
        invisible = look.isMinute()
                || paragraph.isFlat()
                || (look.hasColour() && look.isLost(paragraph.ground(paragraphGround)));
        int plain = from;
        for (int i = from; i < end; i++) {
            char c = source.text()[i];
            Reference reference = references.isEmpty() ? null : references.get(i);
            boolean stands = c >= ' ' && (c != SYMBOL || run.symbol() < 0);
            if (reference != null || !stands) {
                put(plain, i);
                plain = stands ? i : i + 1;
            }
            if (reference != null) {
                paragraph.mark(reference.kind(), 0, reference.id(), source);
            }
            if (!stands) {
                special(c, i);
            }
        }
        put(plain, end);
        return end;
    }

    private void special(char c, int position) {
        switch (c) {
            case '\t' -> put('\t');
            case LINE_END -> put('\n');
            case PAGE_BREAK, COLUMN_BREAK -> put('\f');
            case NO_BREAK_HYPHEN -> put('\u2011');
            case SOFT_HYPHEN -> put('\u00AD');
            case SYMBOL -> {
                symbol = true;
                put((char) (run.symbol() <= ' ' ? run.symbol() + PRIVATE_USE : run.symbol()));
                symbol = false;
            }
            case FIELD_BEGIN -> beginField();
            case FIELD_SEPARATOR -> separateField();
            case FIELD_END -> endField();
            case PICTURE -> picture();
            case DRAWING -> drawing(position);
            default -> {}
        }
    }

    // Text

    private void put(int from, int to) {
        if (from >= to) {
            return;
        }
        if (!fields.inCode()) {
            StringBuilder sink = sink();
            int start = sink.length();
            sink.append(source.text(), from, to - from);
            appended(sink, start);
        } else if (fields.wantsCode()) {
            fields.code().append(source.text(), from, to - from);
        }
    }

    private void put(char c) {
        if (!fields.inCode()) {
            write(c);
        }
    }

    private void write(char c) {
        StringBuilder sink = sink();
        int start = sink.length();
        sink.append(c);
        appended(sink, start);
    }

    private StringBuilder sink() {
        if (run.deleted()) {
            return paragraph.aside(Story.DELETED, MarkKind.DELETION, source.author(run.deletedBy()), source);
        }
        if (look.hidden().isOn()) {
            return paragraph.aside(Story.HIDDEN, MarkKind.HIDDEN_TEXT, "", source);
        }
        return paragraph.text();
    }

    private void appended(StringBuilder sink, int from) {
        if (sink != paragraph.text()) {
            return;
        }
        written++;
        paragraph.formatted(from, look.bold().isOn(), look.italic().isOn());
        if (invisible) {
            paragraph.span(MarkKind.INVISIBLE_TEXT, "", from, source);
        }
        if (look.spacing() >= WIDE && sink.length() - from <= 2) {
            paragraph.widen(sink.length() - 1);
        }
        if (run.inserted()) {
            paragraph.span(MarkKind.INSERTION, source.author(run.insertedBy()), from, source);
        }
        Story origin = origin();
        if (origin != null) {
            paragraph.stretch(origin, from, source);
        }
    }

    /** How the running text came here, if it was not plainly typed. A link is a field in this format, but typed. */
    private @Nullable Story origin() {
        if (run.inserted()) {
            return Story.INSERTED;
        }
        if (symbol) {
            return Story.SYMBOL;
        }
        return fields.isOpen() && !fields.onlyLinks() ? Story.FIELD : null;
    }

    // Fields

    private void beginField() {
        if (!unfinishedFields.get(fieldsBegun)) {
            fields.begin(fieldsBegun);
        }
        fieldsBegun++;
        noteContents();
    }

    private void separateField() {
        if (fields.inOwnCodeOnly()) {
            String code = fields.code().toString().strip();
            String kind = objectKind(code);
            if (kind != null) {
                EmbeddedObject object = new EmbeddedObject(fields.depth(), kind);
                object.take(run, paragraph, source);
                objects.addLast(object);
            } else if (code.toUpperCase(Locale.ROOT).startsWith("SHAPE")) {
                shapeDepth = fields.depth();
                shapeDrawn = false;
            }
        }
        fields.separate(written);
        noteContents();
    }

    private void endField() {
        String kind = fields.inOwnCodeOnly() ? objectKind(fields.code().toString()) : null;
        if (kind != null) {
            paragraph.mark(MarkKind.NOT_EXAMINED, 0, kind, source);
        }
        finishObjects(fields.depth());
        if (fields.depth() == shapeDepth) {
            shapeDepth = 0;
            shapeDrawn = false;
        }
        String shown = fields.shownWithoutResult(written);
        String drawn = fields.drawnFromCode();
        if (!drawn.isEmpty()) {
            paragraph.mark(MarkKind.NOT_EXAMINED, 0, drawn, source);
        }
        fields.end();
        noteContents();
        if (!fields.inCode()) {
            shown.chars().forEach(c -> write((char) c));
        }
    }

    /** Tells of the objects whose fields are as deep as this, or deeper. */
    private void finishObjects(int depth) {
        while (!objects.isEmpty() && objects.getLast().depth() >= depth) {
            objects.removeLast().finish(paragraph, source);
        }
    }

    /** The kind of object that a field embeds; null if it embeds none. */
    private static @Nullable String objectKind(String code) {
        String[] words = code.strip().split("\\s+", 3);
        return switch (words[0].toUpperCase(Locale.ROOT)) {
            case "EMBED", "LINK", "CONTROL" -> words.length > 1 ? words[1] : "";
            default -> null;
        };
    }

    private void noteContents() {
        if (fields.inContents()) {
            paragraph.inContents();
        }
    }

    // Pictures and shapes

    private void picture() {
        if (run.formField()) {
            formField();
        } else if (fields.inCode() || (!objects.isEmpty() && objects.getLast().take(run, paragraph, source))) {
            return;
        } else if (run.object()) {
            EmbeddedObject alone = new EmbeddedObject(0, "");
            alone.take(run, paragraph, source);
            alone.finish(paragraph, source);
        } else if (run.location() >= 0) {
            Shown shown = source.data().picture(run.location());
            boolean standsForShape =
                    shapeDrawn && fields.depth() == shapeDepth && shown.kind().isEmpty();
            if (!standsForShape) {
                Pictures.describe(source.data().description(run.location()), paragraph, source);
                Pictures.add(shown, paragraph, source);
            }
        }
    }

    /** A check box is drawn where its field stands; a drop-down list shows what was chosen, unless it has a result. */
    private void formField() {
        String code = fields.inOwnCodeOnly() ? fields.code().toString().strip().toUpperCase(Locale.ROOT) : "";
        if (code.startsWith("FORMCHECKBOX")) {
            symbol = true;
            write(source.data().isChecked(run.location()) ? '\u2612' : '\u2610');
            symbol = false;
        } else if (code.startsWith("FORMDROPDOWN")) {
            fields.showIfNoResult(source.data().choice(run.location()));
        }
    }

    private void drawing(int position) {
        Drawings.Anchored anchored = boxes.anchored(position);
        if (anchored == null) {
            return;
        }
        shapeDrawn = shapeDepth > 0;
        anchored.descriptions().forEach(said -> Pictures.describe(said, paragraph, source));
        anchored.pictures().forEach(shown -> Pictures.add(shown, paragraph, source));
        for (String text : anchored.wordArts()) {
            paragraph.aside(Story.WORD_ART, text, source);
            paragraph.mark(MarkKind.WORD_ART, Pictures.count(text), "", source);
        }
        for (Drawings.Box box : anchored.boxes()) {
            int filled = box.fill() == Colour.NONE ? paragraphGround : box.fill();
            List<Paragraph.Content> read = boxes.read(box.ordinal(), filled);
            long amount = read.stream()
                    .mapToLong(content -> Pictures.count(content.text()))
                    .sum();
            paragraph.mark(MarkKind.TEXT_BOX, amount, "", source);
            boxParagraphs.addAll(read);
        }
    }
}
