package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.CountingProfile;
import java.util.ArrayList;
import java.util.List;

/** A question that begins at a line, and the answer to it. */
final class Placed {
    final Line line;
    /** The words or the number of the question; its item may change. */
    final Segment marker;

    /** The stretches of the answer. */
    final List<Segment> answer = new ArrayList<>();

    /** How many characters the answer has, blanks left out. */
    long characters;

    Placed(Line line, Segment marker) {
        this.line = line;
        this.marker = marker;
    }

    void count(CountingProfile profile) {
        characters = answer.stream()
                .mapToLong(segment -> segment.count(profile).withoutBlanks())
                .sum();
    }
}
