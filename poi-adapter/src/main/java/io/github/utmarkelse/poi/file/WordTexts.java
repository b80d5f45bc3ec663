package io.github.utmarkelse.poi.file;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The adapter's sentences for people, from its own resource bundle. */
public final class WordTexts {
    private static final String BUNDLE = "io.github.utmarkelse.poi.word";

    private WordTexts() {}

    /** A sentence in both languages; {0}, {1} … in it stand for the arguments. */
    public static LocalizedText text(String key, Argument... arguments) {
        return new LocalizedText(in(Language.SWEDISH, key, arguments), in(Language.ENGLISH, key, arguments));
    }

    private static String in(Language language, String key, Argument... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language.locale(), WordTexts.class.getModule())
                .getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, language.locale())
                        .format(Arrays.stream(arguments)
                                .map(argument -> argument.in(language))
                                .toArray());
    }
}
