package io.github.utmarkelse.poi.docx;

/** One flow of paragraphs: a part's own, or that of a text box within it. */
final class Flow {
    final ParagraphDraft paragraph = new ParagraphDraft();
    final Fields fields = new Fields();
    final Tables tables = new Tables();
    /** Whether the flow stands in a hidden run of another. */
    final boolean concealed;

    /** Where the open paragraph goes in the list of paragraphs; -1 if none is open. */
    int place = -1;

    int equations;
    long characters;
    /** Where in the anchoring paragraph a box stands. */
    final int offset;

    private Look plain = Look.UNTOLD;
    private Look direct = Look.UNTOLD;
    private Look character = Look.UNTOLD;
    private boolean hidden;
    private boolean bold;
    private boolean italic;

    Flow(boolean concealed, int offset) {
        this.concealed = concealed;
        this.offset = offset;
    }

    boolean isOpen() {
        return place >= 0;
    }

    boolean hidden() {
        return hidden || concealed;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** Settles how a run looks that says nothing of its own. */
    void styleParagraph(Styles styles) {
        plain = Look.toggled(paragraph.style().look(), Look.UNTOLD, styles.defaults());
        beginRun();
    }

    void beginRun() {
        direct = Look.UNTOLD;
        character = Look.UNTOLD;
        show(plain);
    }

    void direct(Tag property, boolean on) {
        direct = direct.with(property, on);
    }

    void character(Style style) {
        character = style.look();
    }

    /** Puts what the run itself says together with what its styles say. */
    void settleRun(Styles styles) {
        if (!direct.isUntold() || !character.isUntold()) {
            Look styled = character.isUntold()
                    ? plain
                    : Look.toggled(paragraph.style().look(), character, styles.defaults());
            show(direct.or(styled));
        }
    }

    private void show(Look look) {
        hidden = look.hidden().isOn();
        bold = look.bold().isOn();
        italic = look.italic().isOn();
    }
}
