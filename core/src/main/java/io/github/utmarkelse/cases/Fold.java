package io.github.utmarkelse.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes alike what is the same but for capitals, accents and blanks. */
final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Fold() {}

    static String of(String phrase) {
        String plain = MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFKD))
                .replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
