package io.github.utmarkelse.poi.structure;

import java.util.ArrayList;
import java.util.List;

/** Phrases by a key of their words. */
final class PhraseTable {
    private final LongTable places = new LongTable(256);
    private final List<List<Phrase>> phrases = new ArrayList<>();

    void add(long key, Phrase phrase) {
        long place = places.get(key);
        if (place == 0) {
            phrases.add(new ArrayList<>(1));
            place = phrases.size();
            places.or(key, place);
        }
        phrases.get((int) place - 1).add(phrase);
    }

    /** The phrases with a key, in the order in which they came; none if there are none. */
    List<Phrase> get(long key) {
        long place = places.get(key);
        return place == 0 ? List.of() : phrases.get((int) place - 1);
    }
}
