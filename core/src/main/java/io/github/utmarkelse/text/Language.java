package io.github.utmarkelse.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A language that every text for people exists in. */
public enum Language {
    /** Swedish, the language of the sources. */
    @JsonProperty("sv")
    SWEDISH("sv", "SE"),
    /** British English. */
    @JsonProperty("en")
    ENGLISH("en", "GB");

    private final Locale locale;

    Language(String language, String country) {
        this.locale =
                new Locale.Builder().setLanguage(language).setRegion(country).build();
    }

    /**
     * The locale by which numbers and dates are written in this language.
     *
     * @return the locale, language and country
     */
    public Locale locale() {
        return locale;
    }
}
