package io.github.utmarkelse.table;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** What is said of tables, from their resource bundle. */
final class Words {
    private static final String BUNDLE = "io.github.utmarkelse.table.table";

    private Words() {}

    /** A text in both languages, from a pattern in which {0}, {1} … stand for the arguments. */
    static LocalizedText text(String key, Argument... arguments) {
        return new LocalizedText(in(Language.SWEDISH, key, arguments), in(Language.ENGLISH, key, arguments));
    }

    private static String in(Language language, String key, Argument... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language.locale(), Words.class.getModule())
                .getString(key);
        return new MessageFormat(pattern, language.locale())
                .format(Arrays.stream(arguments)
                        .map(argument -> argument.in(language))
                        .toArray());
    }

    static Argument number(int number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }
}
