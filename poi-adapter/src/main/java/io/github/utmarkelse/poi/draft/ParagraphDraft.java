package io.github.utmarkelse.poi.draft;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Picture;
import io.github.utmarkelse.poi.document.Stretch;
import io.github.utmarkelse.poi.file.Keeper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is being read. One draft serves all paragraphs of a flow, one after the other. */
public final class ParagraphDraft {
    private static final CountingProfile PROFILE = CountingProfile.WORD_WITHOUT_BLANKS;

    /** So many words set apart by letter spacing in one paragraph are no accident. */
    private static final int FEW_WIDENED = 5;

    private final StringBuilder text = new StringBuilder();
    private final List<OpenAside> asides = new ArrayList<>();
    private final List<OpenSpan> spans = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Style style = Style.NONE;
    private int outlineLevel = -1;
    private int list = -1;
    private int listLevel = -1;
    private boolean endConcealed;
    private Toggle flat = Toggle.UNTOLD;
    private boolean away;
    private int ground = Colour.NONE;
    private int widened;
    private boolean endDeleted;
    /** Whether text of paragraphs whose ends are deleted stands in front. */
    private boolean joined;

    private boolean contents;
    private boolean hasGlyphs;
    private boolean bold;
    private boolean italic;

    /** Text outside the running text, at one offset. */
    private record OpenAside(Story story, @Nullable MarkKind kind, String detail, int offset, StringBuilder text) {}

    /** A stretch of the running text that a mark covers. */
    private static final class OpenSpan {
        final MarkKind kind;
        final String detail;
        final int from;
        int to;

        OpenSpan(MarkKind kind, String detail, int from, int to) {
            this.kind = kind;
            this.detail = detail;
            this.from = from;
            this.to = to;
        }
    }

    public void begin(Style standard) {
        text.setLength(0);
        asides.clear();
        spans.clear();
        stretches.clear();
        marks.clear();
        style = standard;
        outlineLevel = -1;
        list = -1;
        listLevel = -1;
        endConcealed = false;
        flat = Toggle.UNTOLD;
        away = false;
        ground = Colour.NONE;
        widened = 0;
        endDeleted = false;
        contents = false;
        hasGlyphs = false;
        bold = true;
        italic = true;
    }

    public void style(Style named) {
        style = named;
    }

    public Style style() {
        return style;
    }

    public void outlineLevel(int level) {
        outlineLevel = level;
    }

    public void list(int id) {
        list = id;
    }

    public void listLevel(int level) {
        listLevel = level;
    }

    /** Says that the paragraph's own end is hidden, or is the end of a section: empty, it has no number. */
    public void concealEnd() {
        endConcealed = true;
    }

    /** Says whether its lines are too low for any letter. */
    public void flat(Toggle told) {
        flat = told;
    }

    /** Says that it stands beside the page. */
    public void putAway() {
        away = true;
    }

    /** Whether nothing is seen of its text: its lines are too low, or it stands beside the page. */
    public boolean isFlat() {
        return away || flat.or(style.flat()).isOn();
    }

    public void shade(int colour) {
        ground = colour;
    }

    /** The colour behind the text, where what is behind the paragraph is known. */
    public int ground(int behind) {
        int own = ground == Colour.NONE ? style.ground() : ground;
        return own == Colour.NONE ? behind : own;
    }

    /** Notes that the letter before an offset is set apart from the next by letter spacing instead of a blank. */
    public void widen(int at) {
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            widened++;
        }
    }

    /** Says that the paragraph's own end is deleted: what it says belongs to the next, whose number there is. */
    public void deleteEnd() {
        endDeleted = true;
    }

    public void inContents() {
        contents = true;
    }

    public StringBuilder text() {
        return text;
    }

    /** Where text goes that is not running text. */
    public StringBuilder aside(Story story, @Nullable MarkKind kind, String detail, Keeper keeper) {
        if (!asides.isEmpty()) {
            OpenAside last = asides.get(asides.size() - 1);
            if (last.story == story
                    && last.kind == kind
                    && last.offset == text.length()
                    && last.detail.equals(detail)) {
                return last.text;
            }
        }
        keeper.keepItem();
        OpenAside aside = new OpenAside(story, kind, detail, text.length(), new StringBuilder());
        asides.add(aside);
        return aside.text;
    }

    /** Adds a text beside the running text that is whole, and apart from all others. */
    public void aside(Story story, String said, Keeper keeper) {
        keeper.keepItem();
        asides.add(new OpenAside(story, null, "", text.length(), new StringBuilder(said)));
    }

    /** Notes how the running text from an offset on is formatted. */
    public void formatted(int from, boolean isBold, boolean isItalic) {
        if (hasGlyphs && (isBold || !bold) && (isItalic || !italic)) {
            return;
        }
        for (int i = from; i < text.length(); i++) {
            if (!PROFILE.isBlank(text.charAt(i))) {
                hasGlyphs = true;
                bold &= isBold;
                italic &= isItalic;
                return;
            }
        }
    }

    /** Marks the running text from an offset on. */
    public void span(MarkKind kind, String detail, int from, Keeper keeper) {
        for (int i = spans.size() - 1; i >= 0 && i >= spans.size() - 3; i--) {
            OpenSpan span = spans.get(i);
            if (span.kind == kind && span.to == from && span.detail.equals(detail)) {
                span.to = text.length();
                return;
            }
        }
        keeper.keepItem();
        spans.add(new OpenSpan(kind, detail, from, text.length()));
    }

    /** Says that the running text from an offset on was not plainly typed. */
    public void stretch(Story story, int from, Keeper keeper) {
        int last = stretches.size() - 1;
        if (last >= 0) {
            Stretch before = stretches.get(last);
            if (before.story() == story && before.end() == from) {
                stretches.set(last, new Stretch(story, before.start(), text.length()));
                return;
            }
        }
        keeper.keepItem();
        stretches.add(new Stretch(story, from, text.length()));
    }

    public void mark(MarkKind kind, long amount, String detail, Keeper keeper) {
        markAt(text.length(), kind, amount, detail, keeper);
    }

    public void markAt(int offset, MarkKind kind, long amount, String detail, Keeper keeper) {
        keeper.keepItem();
        marks.add(new Mark(kind, offset, amount, detail));
    }

    public void mark(Picture picture, long amount, Keeper keeper) {
        keeper.keepItem();
        marks.add(new Mark(text.length(), amount, picture));
    }

    /** The id of the list that the paragraph or its style is in; 0 or less for none. */
    public int list() {
        return list < 0 ? style.list() : list;
    }

    /** Ends the paragraph, which is in a list or in none. */
    public Paragraph.Content finish(
            Story story, Optional<Cell> cell, @Nullable NumberedList resolved, ListCounters counters) {
        boolean empty = text.length() == 0 && !hasEquation() && !joined;
        joined = endDeleted && !empty;
        String label = "";
        String separator = "";
        if (resolved != null && !endDeleted && !(empty && endConcealed)) {
            int level = level(resolved);
            label = counters.next(resolved, level);
            ListLevel definition = resolved.level(level);
            separator = definition == null ? "" : definition.separator();
        }
        boolean labelled = !empty && !label.isEmpty();
        return new Paragraph.Content(
                story,
                labelled ? label : "",
                labelled ? separator : "",
                text.toString(),
                style.name(),
                outlineLevel >= 0 && outlineLevel <= Style.BODY_TEXT ? outlineLevel : style.outlineLevel(),
                hasGlyphs && bold,
                hasGlyphs && italic,
                cell,
                contents || style.contents(),
                List.copyOf(stretches),
                finishedAsides(),
                finishedMarks());
    }

    private boolean hasEquation() {
        for (OpenAside aside : asides) {
            if (aside.story == Story.EQUATION) {
                return true;
            }
        }
        return false;
    }

    private int level(NumberedList resolved) {
        int level = listLevel;
        if (level < 0) {
            level = style.listLevel();
        }
        if (level < 0 && list < 0) {
            level = resolved.levelOf(style.id());
            level = level < 0 ? resolved.levelOf(style.listStyle()) : level;
        }
        return resolved.levelFor(level);
    }

    private List<Aside> finishedAsides() {
        if (asides.isEmpty()) {
            return List.of();
        }
        List<Aside> finished = new ArrayList<>(asides.size());
        for (OpenAside aside : asides) {
            String said = aside.text.toString();
            if (!said.isEmpty()) {
                finished.add(new Aside(aside.story, said, aside.offset));
                if (aside.kind != null) {
                    marks.add(new Mark(aside.kind, aside.offset, count(said), aside.detail));
                }
            }
        }
        finished.sort(Comparator.comparingInt(Aside::offset));
        return List.copyOf(finished);
    }

    private List<Mark> finishedMarks() {
        if (widened >= FEW_WIDENED) {
            marks.add(new Mark(MarkKind.LETTER_SPACING, 0, widened, ""));
        }
        for (OpenSpan span : spans) {
            long amount = count(text.subSequence(span.from, span.to));
            if (amount > 0 || span.kind != MarkKind.INVISIBLE_TEXT) {
                marks.add(new Mark(span.kind, span.from, amount, span.detail));
            }
        }
        if (marks.isEmpty()) {
            return List.of();
        }
        marks.sort(Comparator.comparingInt(Mark::offset));
        return List.copyOf(marks);
    }

    private static long count(CharSequence said) {
        return PROFILE.count(said).withoutBlanks();
    }
}
