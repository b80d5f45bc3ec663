package io.github.utmarkelse.reparticipation;

import java.text.Normalizer;
import java.util.Locale;

/** Names of what is entered: the same name however it is written. */
final class EntryName {
    private EntryName() {}

    static boolean same(String one, String two) {
        return folded(one).equals(folded(two));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
