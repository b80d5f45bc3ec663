package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Fields;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.draft.ParagraphDraft;
import io.github.utmarkelse.poi.draft.Style;
import io.github.utmarkelse.poi.part.XmlCursor;

/** One flow of paragraphs: a part's own, or that of a text box within it. */
final class Flow {
    private static final Look NOTHING = new Look();

    final ParagraphDraft paragraph = new ParagraphDraft();
    final Fields fields = new Fields();
    final DirtyFields dirty = new DirtyFields();
    final DirtyFields dirtySimple = new DirtyFields();
    final Tables tables = new Tables();
    /** Whether the flow stands in a hidden run of another. */
    final boolean concealed;

    /** Where the open paragraph goes in the list of paragraphs; -1 if none is open. */
    int place = -1;

    int equations;
    /** How many phonetic guides are open. */
    int guides;

    /** How many elements of vocabularies that Word does not know are open; Word leaves them out. */
    int foreign;

    long characters;
    /** Where in the anchoring paragraph a box stands. */
    final int offset;

    /** The colour behind the flow: of the page, or of the shape that it stands in. */
    int ground;

    private final Look plain = new Look();
    private final Look direct = new Look();
    private final Look shown = new Look();
    private Look character = NOTHING;
    private Look look = plain;
    private boolean invisible;

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
        return invisible;
    }

    /** What is added between letters, in twentieths of a point. */
    int spacing() {
        return look.spacing();
    }

    /** Settles how a run looks that says nothing of its own. */
    void styleParagraph(Styles styles) {
        plain.settle(NOTHING, NOTHING, paragraph.style().look(), tables.letters(styles.defaults()));
        beginRun();
    }

    void beginRun() {
        direct.clear();
        character = NOTHING;
        show(plain);
    }

    void direct(Tag property, XmlCursor xml, Theme theme) {
        Formatting.state(direct, property, xml, theme);
    }

    /** Says what the letters of the run are filled with. */
    void fillLetters(int colour) {
        direct.fill(colour);
    }

    void character(Style style) {
        character = style.look();
    }

    /** Puts what the run itself says together with what its styles say. */
    void settleRun(Styles styles) {
        if (!direct.isUntold() || !character.isUntold()) {
            shown.settle(direct, character, paragraph.style().look(), tables.letters(styles.defaults()));
            show(shown);
        }
    }

    private void show(Look settled) {
        look = settled;
        invisible = settled.isMinute()
                || paragraph.isFlat()
                || tables.isFlat()
                || (settled.hasColour() && settled.isLost(paragraph.ground(tables.ground(ground))));
    }
}
