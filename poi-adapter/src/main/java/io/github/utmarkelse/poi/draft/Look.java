package io.github.utmarkelse.poi.draft;

/** The formatting that matters here, as one place of the document states it. What it does not state is untold. */
public final class Look {
    /** A number that is not told. */
    public static final int UNTOLD = Integer.MIN_VALUE;

    /** Below 4 points, in half points. */
    private static final int READABLE_SIZE = 8;
    /** The width of letters in percent, below which they are strokes. */
    private static final int READABLE_WIDTH = 10;

    /** In half points, of letters of which no size is told. */
    private static final int USUAL_SIZE = 20;

    private static final int TWENTIETHS_PER_HALF_POINT = 10;

    private Toggle hidden = Toggle.UNTOLD;
    private Toggle bold = Toggle.UNTOLD;
    private Toggle italic = Toggle.UNTOLD;
    /** Whether the letters are taken for those of a complex script, which have a size of their own. */
    private Toggle complex = Toggle.UNTOLD;
    /** In half points. */
    private int size = UNTOLD;
    /** In half points, of letters of a complex script. */
    private int complexSize = UNTOLD;
    /** The colour of the letters; {@link Colour#NONE} lets the program choose one that can be seen. */
    private int colour = UNTOLD;
    /** What the letters are filled with, which comes before their colour. */
    private int fill = UNTOLD;
    /** The colour behind the letters. */
    private int ground = UNTOLD;
    /** What is added between letters, in twentieths of a point. */
    private int spacing = UNTOLD;
    /** The width of letters, in percent of what is usual. */
    private int width = UNTOLD;

    private boolean told;

    public void clear() {
        if (told) {
            hidden = Toggle.UNTOLD;
            bold = Toggle.UNTOLD;
            italic = Toggle.UNTOLD;
            complex = Toggle.UNTOLD;
            size = UNTOLD;
            complexSize = UNTOLD;
            colour = UNTOLD;
            fill = UNTOLD;
            ground = UNTOLD;
            spacing = UNTOLD;
            width = UNTOLD;
            told = false;
        }
    }

    public boolean isUntold() {
        return !told;
    }

    public void hidden(boolean on) {
        hidden = Toggle.of(on);
        told = true;
    }

    public Toggle hidden() {
        return hidden;
    }

    public void bold(boolean on) {
        bold = Toggle.of(on);
        told = true;
    }

    public Toggle bold() {
        return bold;
    }

    public void italic(boolean on) {
        italic = Toggle.of(on);
        told = true;
    }

    public Toggle italic() {
        return italic;
    }

    /** In half points. */
    public void size(int value) {
        size = value;
        told = true;
    }

    /** In half points, of letters of a complex script. */
    public void complexSize(int value) {
        complexSize = value;
        told = true;
    }

    /** Says whether the letters are taken for those of a complex script. */
    public void complex(boolean on) {
        complex = Toggle.of(on);
        told = true;
    }

    /** The colour of the letters. */
    public void colour(int value) {
        colour = value;
        told = true;
    }

    /** What the letters are filled with, which comes before their colour. */
    public void fill(int value) {
        fill = value;
        told = true;
    }

    /** The colour of a line around letters, which shows them if it is another than theirs. */
    public void outline(int line) {
        if (fill == UNTOLD && !Colour.same(colour, line)) {
            fill(Colour.UNKNOWN);
        }
    }

    /** The colour behind the letters. */
    public void ground(int value) {
        ground = value;
        told = true;
    }

    /** What is added between letters, in twentieths of a point. */
    public void spacing(int value) {
        spacing = value;
        told = true;
    }

    /** The width of letters, in percent of what is usual. */
    public void width(int value) {
        width = value;
        told = true;
    }

    /** What is added between letters, in twentieths of a point; 0 where it is not told. */
    public int spacing() {
        return spacing == UNTOLD ? 0 : spacing;
    }

    public boolean hasColour() {
        return colour != UNTOLD || fill != UNTOLD;
    }

    /** Whether a colour behind the letters is told. */
    public boolean hasGround() {
        return ground != UNTOLD;
    }

    /** Takes from another place what this one does not tell. */
    public void fillFrom(Look fallback) {
        if (fallback.told) {
            told = true;
            hidden = hidden.or(fallback.hidden);
            bold = bold.or(fallback.bold);
            italic = italic.or(fallback.italic);
            fillPlainFrom(fallback);
        }
    }

    private void fillPlainFrom(Look fallback) {
        complex = complex.or(fallback.complex);
        size = size == UNTOLD ? fallback.size : size;
        complexSize = complexSize == UNTOLD ? fallback.complexSize : complexSize;
        colour = colour == UNTOLD ? fallback.colour : colour;
        fill = fill == UNTOLD ? fallback.fill : fill;
        ground = ground == UNTOLD ? fallback.ground : ground;
        spacing = spacing == UNTOLD ? fallback.spacing : spacing;
        width = width == UNTOLD ? fallback.width : width;
    }

    /**
     * How the run's own formatting, its character style, the paragraph style and the defaults act together. Hidden,
     * bold and italic are toggles in styles, so that italic in an italic paragraph stands upright, but what the
     * document's defaults turn on stays on (ECMA-376-1, 17.7.3).
     */
    public void settle(Look direct, Look character, Look paragraph, Look defaults) {
        hidden = direct.hidden.or(toggled(paragraph.hidden, character.hidden, defaults.hidden));
        bold = direct.bold.or(toggled(paragraph.bold, character.bold, defaults.bold));
        italic = direct.italic.or(toggled(paragraph.italic, character.italic, defaults.italic));
        complex = Toggle.UNTOLD;
        size = UNTOLD;
        complexSize = UNTOLD;
        colour = UNTOLD;
        fill = UNTOLD;
        ground = UNTOLD;
        spacing = UNTOLD;
        width = UNTOLD;
        fillPlainFrom(direct);
        fillPlainFrom(character);
        fillPlainFrom(paragraph);
        fillPlainFrom(defaults);
        told = true;
    }

    private static Toggle toggled(Toggle paragraph, Toggle character, Toggle defaults) {
        return Toggle.of(defaults.isOn() || paragraph.isOn() != character.isOn());
    }

    /** Whether each letter stands upon the one before it: half of their height is taken from the space of each. */
    private boolean isSqueezed(int shown) {
        return spacing < 0
                && spacing != UNTOLD
                && 2L * spacing <= -TWENTIETHS_PER_HALF_POINT * (long) (shown == UNTOLD ? USUAL_SIZE : shown);
    }

    /** Whether the letters are too small or too narrow to be read. */
    public boolean isMinute() {
        int shown = complex.isOn() ? complexSize : size;
        return isSqueezed(shown)
                || (shown != UNTOLD && shown < READABLE_SIZE)
                || (width != UNTOLD && width < READABLE_WIDTH);
    }

    /** Whether the letters have the colour of what is behind them. */
    public boolean isLost(int surroundings) {
        int shown = fill == UNTOLD ? colour : fill;
        return shown == Colour.CLEAR
                || Colour.same(shown, ground == UNTOLD || ground == Colour.NONE ? surroundings : ground);
    }
}
