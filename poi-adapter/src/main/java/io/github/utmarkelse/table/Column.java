package io.github.utmarkelse.table;

import io.github.utmarkelse.text.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table may hold, with the names by which its header may call it. */
enum Column {
    APPLICATION,
    EXAMINER,
    CRITERION,
    SCORE,
    REASON,
    ON,
    UNSCORED;

    /** The names, the English one first and then that which is written in Swedish. */
    List<String> names() {
        return switch (this) {
            case APPLICATION -> List.of("application", "ansökan", "bidrag");
            case EXAMINER -> List.of("examiner", "examinator");
            case CRITERION -> List.of("criterion", "kriterium");
            case SCORE -> List.of("score", "poäng");
            case REASON -> List.of("reason", "motivering");
            case ON -> List.of("on", "dag", "datum");
            case UNSCORED -> List.of("unscored", "utan poäng");
        };
    }

    /** Whether it tells whose score it is, and not what the examiner gives. */
    boolean isName() {
        return this == APPLICATION || this == EXAMINER || this == CRITERION;
    }

    /** The name that is written. */
    String name(Language language) {
        return names().get(language == Language.ENGLISH ? 0 : 1);
    }

    static Optional<Column> named(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names().contains(plain))
                .findFirst();
    }
}
