package io.github.utmarkelse.text;

/**
 * A text written out in both languages, as it stands in a data file.
 *
 * @param sv the Swedish text, not blank
 * @param en the English text, not blank
 */
public record LocalizedText(String sv, String en) implements Text {
    /**
     * Checks that both languages are there.
     *
     * @param sv the Swedish text, not blank
     * @param en the English text, not blank
     * @throws IllegalArgumentException if one of them is blank
     */
    public LocalizedText {
        if (sv.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both \"sv\" and \"en\"");
        }
    }

    @Override
    public String in(Language language) {
        return language == Language.SWEDISH ? sv : en;
    }
}
