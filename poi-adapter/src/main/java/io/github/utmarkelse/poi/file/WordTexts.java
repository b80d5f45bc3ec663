package io.github.utmarkelse.poi.file;

import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ResourceBundle;

/** The adapter's sentences for people, from its own resource bundle. */
public final class WordTexts {
    private static final String BUNDLE = "io.github.utmarkelse.poi.word";

    private WordTexts() {}

    static LocalizedText text(String key) {
        return new LocalizedText(in(Language.SWEDISH, key), in(Language.ENGLISH, key));
    }

    private static String in(Language language, String key) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), WordTexts.class.getModule())
                .getString(key);
    }
}
