package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Fields;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.draft.ParagraphDraft;
import io.github.utmarkelse.poi.draft.Style;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.IdentityHashMap;

/** One flow of paragraphs: a part's own, or that of a text box within it. */
final class Flow {
    private static final Look NOTHING = new Look();

    final ParagraphDraft paragraph = new ParagraphDraft();
    final Fields fields = new Fields();
    final DirtyFields dirty = new DirtyFields();
    final DirtyFields dirtySimple = new DirtyFields();
    /** The simple fields that are drawn from their code if they have no result. */
    final DirtyFields drawn = new DirtyFields();

    final Tables tables = new Tables();
    /** Whether the flow stands in a hidden run of another. */
    final boolean concealed;

    /** Where the open paragraph goes in the list of paragraphs; -1 if none is open. */
    int place = -1;

    int equations;
    /** How many parts of equations are open that may be there for their room alone. */
    int phantoms;

    /** Which of them is not shown; 0 if all are. */
    int unseenPhantom;
    /** How many phonetic guides are open. */
    int guides;

    /** How many elements of vocabularies that Word does not know are open; Word leaves them out. */
    int foreign;

    long characters;
    /** Whether it is the text of a box that is not shown. */
    boolean unseen;
    /** Where in the anchoring paragraph a box stands. */
    final int offset;

    /** The colour behind the flow: of the page, or of the shape that it stands in. */
    int ground;

    private Look plain = NOTHING;
    private final Look direct = new Look();
    private final Look shown = new Look();
    /** How plain runs look, by the look of the paragraph's style, where no table has a word on it. */
    private final IdentityHashMap<Look, Look> plains = new IdentityHashMap<>();

    private Look character = NOTHING;
    private Look look = plain;

    Flow(boolean concealed, int offset, int ground) {
        this.concealed = concealed;
        this.offset = offset;
        this.ground = ground;
    }

    boolean isOpen() {
        return place >= 0;
    }

    boolean hidden() {
        return look.hidden().isOn() || concealed || foreign > 0;
    }

    boolean bold() {
        return look.bold().isOn();
    }

    boolean italic() {
        return look.italic().isOn();
    }

    /** Whether the text cannot be seen although it is not hidden. */
    boolean invisible() {
        return look.isMinute()
                || paragraph.isFlat()
                || tables.isFlat()
                || (look.hasColour() && look.isLost(paragraph.ground(tables.ground(ground))));
    }

    /** What is added between letters, in twentieths of a point. */
    int spacing() {
        return look.spacing();
    }

    /** Settles how a run looks that says nothing of its own. */
    @SuppressWarnings("ReferenceEquality") // the defaults are one object in all of a document
    void styleParagraph(Styles styles) {
        Look style = paragraph.style().look();
        Look letters = tables.letters(styles.defaults());
        if (letters == styles.defaults()) {
            plain = plains.computeIfAbsent(style, look -> settled(look, letters));
        } else {
            plain = settled(style, letters);
        }
        beginRun();
    }

    private static Look settled(Look style, Look letters) {
        Look settled = new Look();
        settled.settle(NOTHING, NOTHING, style, letters);
        return settled;
    }

    void beginRun() {
        direct.clear();
        character = NOTHING;
        look = plain;
    }

    void direct(Tag property, XmlCursor xml, Theme theme) {
        Formatting.state(direct, property, xml, theme);
    }

    /** Says what the letters of the run are filled with. */
    void fillLetters(int colour) {
        direct.fill(colour);
    }

    /** Says what colour a line around the letters of the run has. */
    void outlineLetters(int colour) {
        direct.outline(colour);
    }

    void character(Style style) {
        character = style.look();
    }

    /** Puts what the run itself says together with what its styles say. */
    void settleRun(Styles styles) {
        if (!direct.isUntold() || !character.isUntold()) {
            shown.settle(direct, character, paragraph.style().look(), tables.letters(styles.defaults()));
            look = shown;
        }
    }
}
