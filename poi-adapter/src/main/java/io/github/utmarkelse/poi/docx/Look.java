package io.github.utmarkelse.poi.docx;

/** The formatting that matters here, as one place of the document states it. */
record Look(Toggle hidden, Toggle bold, Toggle italic) {
    static final Look UNTOLD = new Look(Toggle.UNTOLD, Toggle.UNTOLD, Toggle.UNTOLD);

    Look with(Tag property, boolean on) {
        Toggle value = Toggle.of(on);
        return switch (property) {
            case VANISH -> new Look(value, bold, italic);
            case BOLD -> new Look(hidden, value, italic);
            case ITALIC -> new Look(hidden, bold, value);
            default -> this;
        };
    }

    boolean isUntold() {
        return hidden == Toggle.UNTOLD && bold == Toggle.UNTOLD && italic == Toggle.UNTOLD;
    }

    Look or(Look fallback) {
        return new Look(hidden.or(fallback.hidden), bold.or(fallback.bold), italic.or(fallback.italic));
    }

    /**
     * How the paragraph style and the character style act together: these properties are toggles, so that italic in
     * an italic paragraph stands upright, but what the document's defaults turn on stays on (ECMA-376-1, 17.7.3).
     */
    static Look toggled(Look paragraph, Look character, Look defaults) {
        return new Look(
                toggled(paragraph.hidden, character.hidden, defaults.hidden),
                toggled(paragraph.bold, character.bold, defaults.bold),
                toggled(paragraph.italic, character.italic, defaults.italic));
    }

    private static Toggle toggled(Toggle paragraph, Toggle character, Toggle defaults) {
        return Toggle.of(defaults.isOn() || paragraph.isOn() != character.isOn());
    }
}
