package io.github.utmarkelse.cli;

import io.github.utmarkelse.text.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The command line's own words. */
final class Texts {
    private final Language language;
    private final ResourceBundle bundle;

    Texts(Language language) {
        this.language = language;
        this.bundle =
                ResourceBundle.getBundle("io.github.utmarkelse.cli.cli", language.locale(), Texts.class.getModule());
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String get(String key) {
        return bundle.getString(key);
    }

    String format(String key, Object... arguments) {
        return new MessageFormat(get(key), language.locale()).format(arguments);
    }
}
