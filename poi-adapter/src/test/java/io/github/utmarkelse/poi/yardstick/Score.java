package io.github.utmarkelse.poi.yardstick;

import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much of a contribution was read rightly.
 *
 * @param characters how many characters it has, blanks left out
 * @param right how many of them are at their place
 * @param items how many items it answers
 * @param wrong the answered items whose text is not exactly at their place, in the order of the document
 */
record Score(long characters, long right, int items, List<String> wrong) {
    static Score of(Sample sample, Contribution contribution) {
        List<String> places = sample.sheet().places();
        List<String> misplaced = new ArrayList<>();
        long right = 0;
        int at = 0;
        for (Passage passage : main(contribution)) {
            String place = place(passage);
            for (int i = 0; i < passage.text().length(); i++) {
                if (!Sheet.isBlank(passage.text().charAt(i))) {
                    String known = places.get(at++);
                    if (List.of(known.split("\\|", -1)).contains(place)) {
                        right++;
                    } else {
                        misplaced.add(known);
                        misplaced.add(place);
                    }
                }
            }
        }
        List<String> touched = misplaced.stream()
                .distinct()
                .flatMap(place -> List.of(place.split("\\|", -1)).stream())
                .toList();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<String>> item : sample.answered().entrySet()) {
            if (item.getValue().stream().anyMatch(touched::contains)
                    || !contribution.answers().answered(item.getKey())) {
                wrong.add(item.getKey());
            }
        }
        return new Score(places.size(), right, sample.answered().size(), wrong);
    }

    /** The passages of the main story, in reading order. */
    static List<Passage> main(Contribution contribution) {
        return contribution.passages().stream()
                .filter(passage -> passage.story().sum() == Story.Sum.MAIN)
                .toList();
    }

    /** The text of the main story, blanks left out. */
    static String text(Contribution contribution) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : main(contribution)) {
            passage.text().chars().filter(c -> !Sheet.isBlank((char) c)).forEach(c -> text.append((char) c));
        }
        return text.toString();
    }

    private static String place(Passage passage) {
        return switch (passage.part()) {
            case INTRODUCTION -> Sheet.INTRODUCTION;
            case ANNEX -> Sheet.ANNEX;
            case OTHER -> Sheet.OTHER;
            case QUESTIONS ->
                switch (passage.kind()) {
                    case ANSWER -> passage.item().orElseThrow();
                    case QUESTION, HEADING -> Sheet.FORM;
                    case INGRESS, INSTRUCTION -> Sheet.INGRESS;
                    case ATTACHMENT, CONTENTS, TEXT -> passage.kind() == Kind.TEXT ? "unplaced" : Sheet.OTHER;
                };
        };
    }
}
