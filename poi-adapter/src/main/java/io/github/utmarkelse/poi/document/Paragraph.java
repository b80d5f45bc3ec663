package io.github.utmarkelse.poi.document;

import io.github.utmarkelse.contribution.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** One paragraph of a Word document, with all that is known of it. */
public final class Paragraph {
    private final int number;
    private final int anchor;
    private final Content content;

    /**
     * Places a paragraph.
     *
     * @param number see {@link #number()}
     * @param anchor see {@link #anchor()}
     * @param content all else
     */
    public Paragraph(int number, int anchor, Content content) {
        this.number = number;
        this.anchor = anchor;
        this.content = content;
    }

    /** Everything but the paragraph's place in the reading order. */
    public record Content(
            Story story,
            String label,
            String labelSeparator,
            String text,
            String styleName,
            int outlineLevel,
            boolean bold,
            boolean italic,
            Optional<Cell> cell,
            boolean contents,
            List<Stretch> stretches,
            List<Aside> asides,
            List<Mark> marks) {
        /**
         * The same with one mark more.
         *
         * @param mark the mark
         * @return the content, its marks in order of their offset
         */
        public Content with(Mark mark) {
            List<Mark> all = new ArrayList<>(marks);
            all.add(mark);
            all.sort(Comparator.comparingInt(Mark::offset));
            return new Content(
                    story,
                    label,
                    labelSeparator,
                    text,
                    styleName,
                    outlineLevel,
                    bold,
                    italic,
                    cell,
                    contents,
                    stretches,
                    asides,
                    List.copyOf(all));
        }
    }

    /**
     * The same paragraph taken into another document.
     *
     * @param newNumber its number there
     * @param newAnchor its anchor there
     * @param story the story that it belongs to there
     * @param tablesBefore how many tables stand there before those of its own document
     * @return the paragraph at its new place
     */
    public Paragraph takenInto(int newNumber, int newAnchor, Story story, int tablesBefore) {
        Optional<Cell> cell =
                content.cell.map(old -> new Cell(old.table() + tablesBefore, old.row(), old.column(), old.depth()));
        return new Paragraph(
                newNumber,
                newAnchor,
                new Content(
                        story,
                        content.label,
                        content.labelSeparator,
                        content.text,
                        content.styleName,
                        content.outlineLevel,
                        content.bold,
                        content.italic,
                        cell,
                        content.contents,
                        content.stretches,
                        content.asides,
                        content.marks));
    }

    /**
     * The place in reading order.
     *
     * @return the ordinal, from 1
     */
    public int number() {
        return number;
    }

    /**
     * The paragraph of the main story that this one hangs on: the one a text box, note or comment is anchored in.
     *
     * @return a paragraph's number; its own for a paragraph of the main story, 0 for headers, footers and whatever else
     *     hangs on no paragraph
     */
    public int anchor() {
        return anchor;
    }

    /**
     * Where the text stands.
     *
     * @return {@link Story#BODY}, {@link Story#TABLE}, {@link Story#IMPORTED}, {@link Story#TEXT_BOX}, {@link Story#FOOTNOTE},
     *     {@link Story#ENDNOTE}, {@link Story#HEADER}, {@link Story#FOOTER} or {@link Story#COMMENT}; a box inside a note,
     *     header, footer or comment belongs to that story, and what is drawn between text and notes to the footer
     */
    public Story story() {
        return content.story;
    }

    /**
     * The automatic number or bullet that Word draws in front of the text.
     *
     * @return the label; empty if there is none, and for an empty paragraph, whose label Word does not count
     */
    public String label() {
        return content.label;
    }

    /**
     * What stands between the label and the text; it counts only with blanks.
     *
     * @return a tab, a space or nothing; nothing if there is no label
     */
    public String labelSeparator() {
        return content.labelSeparator;
    }

    /**
     * The visible text, field results included; hidden, deleted and equation text, texts of charts and so on are in
     * {@link #asides()}.
     *
     * @return the text: tab U+0009, line break U+000A, page or column break U+000C, no-break hyphen U+2011, soft hyphen
     *     U+00AD
     */
    public String text() {
        return content.text;
    }

    /**
     * The paragraph style as Word's file names it, whatever the language of the user's Word.
     *
     * @return the name in lower case, for example {@code heading 2}; empty if the document defines no such style
     */
    public String styleName() {
        return content.styleName;
    }

    /**
     * The outline level of the paragraph or its style.
     *
     * @return 0 (top) to 8, or 9 for body text
     */
    public int outlineLevel() {
        return content.outlineLevel;
    }

    /**
     * Whether all visible text is bold, directly or through styles.
     *
     * @return false also if there is no visible text
     */
    public boolean bold() {
        return content.bold;
    }

    /**
     * Whether all visible text is italic, directly or through styles.
     *
     * @return false also if there is no visible text
     */
    public boolean italic() {
        return content.italic;
    }

    /**
     * The table cell the paragraph stands in.
     *
     * @return the innermost cell, if any
     */
    public Optional<Cell> cell() {
        return content.cell;
    }

    /**
     * Whether the paragraph belongs to a table of contents.
     *
     * @return true by its style, by a field, or by the gallery it was inserted from
     */
    public boolean contents() {
        return content.contents;
    }

    /**
     * The parts of the visible text that were not plainly typed.
     *
     * @return the stretches, in order, none overlapping another
     */
    public List<Stretch> stretches() {
        return content.stretches;
    }

    /**
     * The label and what separates it from the text, as a piece of its own.
     *
     * @return nothing if there is no label
     */
    public Optional<Piece> labelPiece() {
        return content.label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece(storyOf(Story.LABEL), content.label + content.labelSeparator));
    }

    /**
     * Cuts a part of the visible text into pieces.
     *
     * @param start where the part starts, inclusive
     * @param end where it ends, exclusive
     * @return the pieces, in order; together they are the part
     */
    public List<Piece> pieces(int start, int end) {
        if (start >= end) {
            return List.of();
        }
        if (content.stretches.isEmpty() || content.story.sum() != Story.Sum.MAIN) {
            return List.of(new Piece(content.story, content.text.substring(start, end)));
        }
        List<Piece> pieces = new ArrayList<>();
        int done = start;
        List<Stretch> stretches = content.stretches;
        for (int i = firstFrom(stretches, Stretch::end, start + 1); i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.start() >= end) {
                break;
            }
            int from = Math.max(stretch.start(), start);
            int to = Math.min(stretch.end(), end);
            if (from < to) {
                addPlain(pieces, done, from);
                pieces.add(new Piece(stretch.story(), content.text.substring(from, to)));
                done = to;
            }
        }
        addPlain(pieces, done, end);
        return pieces;
    }

    private void addPlain(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(content.story, content.text.substring(from, to)));
        }
    }

    /**
     * An aside as a piece.
     *
     * @param aside one of {@link #asides()}
     * @return the piece
     */
    public Piece piece(Aside aside) {
        return new Piece(storyOf(aside.story()), aside.text());
    }

    /** What Word counts in its main story belongs, in a note, box, header …, to that. */
    private Story storyOf(Story inMainStory) {
        return inMainStory.sum() != Story.Sum.MAIN || content.story.sum() == Story.Sum.MAIN
                ? inMainStory
                : content.story;
    }

    /**
     * All pieces: the label, the visible text, and what stands beside it.
     *
     * @return the pieces; every character of the paragraph is in one of them
     */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        labelPiece().ifPresent(pieces::add);
        pieces.addAll(pieces(0, content.text.length()));
        content.asides.forEach(aside -> pieces.add(piece(aside)));
        return pieces;
    }

    /**
     * What stands in the paragraph without being part of its visible text.
     *
     * @return the asides, in order of their offset
     */
    public List<Aside> asides() {
        return content.asides;
    }

    /**
     * The asides in a part of the text.
     *
     * @param start the first offset, inclusive
     * @param end the last offset, exclusive
     * @return the asides, in order of their offset
     */
    public List<Aside> asides(int start, int end) {
        return within(content.asides, Aside::offset, start, end);
    }

    /**
     * What else there is: pictures, notes, tracked changes …
     *
     * @return the marks, in order of their offset
     */
    public List<Mark> marks() {
        return content.marks;
    }

    /**
     * The marks in a part of the text.
     *
     * @param start the first offset, inclusive
     * @param end the last offset, exclusive
     * @return the marks, in order of their offset
     */
    public List<Mark> marks(int start, int end) {
        return within(content.marks, Mark::offset, start, end);
    }

    private static <T> List<T> within(List<T> ordered, ToIntFunction<T> offset, int start, int end) {
        return start >= end || ordered.isEmpty()
                ? List.of()
                : ordered.subList(firstFrom(ordered, offset, start), firstFrom(ordered, offset, end));
    }

    /** The index of the first that has at least an offset, where they are in its order; their number if none has. */
    private static <T> int firstFrom(List<T> ordered, ToIntFunction<T> offset, int least) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset.applyAsInt(ordered.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph that
                && number == that.number
                && anchor == that.anchor
                && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, content);
    }

    @Override
    public String toString() {
        return number + " " + content.story + ": " + content.label + content.labelSeparator + content.text;
    }
}
