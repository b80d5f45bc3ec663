package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.XmlCursor;

/** The formatting that matters here, as one place of the document states it. What it does not state is untold. */
final class Look {
    /** A number that is not told. */
    static final int UNTOLD = Integer.MIN_VALUE;

    /** Below 4 points, in half points. */
    private static final int READABLE_SIZE = 8;
    /** The width of letters in percent, below which they are strokes. */
    private static final int READABLE_WIDTH = 10;

    Toggle hidden = Toggle.UNTOLD;
    Toggle bold = Toggle.UNTOLD;
    Toggle italic = Toggle.UNTOLD;
    /** In half points. */
    int size = UNTOLD;
    /** The colour of the letters; {@link Colour#NONE} lets the program choose one that can be seen. */
    int colour = UNTOLD;
    /** The colour behind the letters. */
    int ground = UNTOLD;
    /** What is added between letters, in twentieths of a point. */
    int spacing = UNTOLD;
    /** The width of letters, in percent of what is usual. */
    int width = UNTOLD;

    private boolean told;

    void clear() {
        if (told) {
            hidden = Toggle.UNTOLD;
            bold = Toggle.UNTOLD;
            italic = Toggle.UNTOLD;
            size = UNTOLD;
            colour = UNTOLD;
            ground = UNTOLD;
            spacing = UNTOLD;
            width = UNTOLD;
            told = false;
        }
    }

    boolean isUntold() {
        return !told;
    }

    /** Reads the property that the cursor stands on. */
    void state(Tag property, XmlCursor xml) {
        told = true;
        switch (property) {
            case VANISH -> hidden = Toggle.of(xml.isOn());
            case BOLD -> bold = Toggle.of(xml.isOn());
            case ITALIC -> italic = Toggle.of(xml.isOn());
            case SIZE -> size = xml.number(UNTOLD);
            case COLOUR -> colour = Colour.parse(xml.attribute("val"));
            case HIGHLIGHT -> ground = Colour.highlight(xml.value(""));
            case SHADING -> ground = ground == UNTOLD ? Colour.shading(xml) : ground;
            case SPACING -> spacing = xml.number(UNTOLD);
            case WIDTH -> width = xml.number(UNTOLD);
            default -> {}
        }
    }

    /** Takes from another place what this one does not tell. */
    void fillFrom(Look fallback) {
        if (fallback.told) {
            told = true;
            hidden = hidden.or(fallback.hidden);
            bold = bold.or(fallback.bold);
            italic = italic.or(fallback.italic);
            fillPlainFrom(fallback);
        }
    }

    private void fillPlainFrom(Look fallback) {
        size = size == UNTOLD ? fallback.size : size;
        colour = colour == UNTOLD ? fallback.colour : colour;
        ground = ground == UNTOLD ? fallback.ground : ground;
        spacing = spacing == UNTOLD ? fallback.spacing : spacing;
        width = width == UNTOLD ? fallback.width : width;
    }

    /**
     * How the run's own formatting, its character style, the paragraph style and the defaults act together. Hidden,
     * bold and italic are toggles in styles, so that italic in an italic paragraph stands upright, but what the
     * document's defaults turn on stays on (ECMA-376-1, 17.7.3).
     */
    void settle(Look direct, Look character, Look paragraph, Look defaults) {
        hidden = direct.hidden.or(toggled(paragraph.hidden, character.hidden, defaults.hidden));
        bold = direct.bold.or(toggled(paragraph.bold, character.bold, defaults.bold));
        italic = direct.italic.or(toggled(paragraph.italic, character.italic, defaults.italic));
        size = UNTOLD;
        colour = UNTOLD;
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

    /** Whether the letters are too small or too narrow to be read. */
    boolean isMinute() {
        return (size != UNTOLD && size < READABLE_SIZE) || (width != UNTOLD && width < READABLE_WIDTH);
    }

    /** Whether the letters have the colour of what is behind them. */
    boolean isLost(int surroundings) {
        return colour != UNTOLD
                && Colour.same(colour, ground == UNTOLD || ground == Colour.NONE ? surroundings : ground);
    }
}
