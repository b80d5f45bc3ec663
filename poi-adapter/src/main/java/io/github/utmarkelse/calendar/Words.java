package io.github.utmarkelse.calendar;

import io.github.utmarkelse.text.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the calendar says in words of its own, from its resource bundle. */
final class Words {
    private static final String BUNDLE = "io.github.utmarkelse.calendar.calendar";

    private Words() {}

    /** A pattern in which {0}, {1} … stand for the arguments. */
    static String in(Language language, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language.locale(), Words.class.getModule())
                .getString(key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
