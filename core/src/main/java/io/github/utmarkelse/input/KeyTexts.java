package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Language;
import java.util.Optional;
import java.util.ResourceBundle;

/** What keys mean, in a sentence for who writes a file: {@code TypeName.key} in the bundle, or {@code TypeName}. */
final class KeyTexts {
    private static final String BUNDLE = "io.github.utmarkelse.input.keys";

    private final ResourceBundle bundle;

    KeyTexts(Language language) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), KeyTexts.class.getModule());
    }

    /** What a type is for. */
    Optional<String> of(Class<?> type) {
        return text(type.getSimpleName());
    }

    /** What stands at a key. */
    Optional<String> of(Class<?> type, String key) {
        return text(type.getSimpleName() + "." + key);
    }

    private Optional<String> text(String name) {
        return bundle.containsKey(name) ? Optional.of(bundle.getString(name)) : Optional.empty();
    }
}
