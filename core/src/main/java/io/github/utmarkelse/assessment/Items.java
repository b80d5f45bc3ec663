package io.github.utmarkelse.assessment;

import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.Story;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which items of the form a contribution answers. */
final class Items {
    private static final int QUOTE_LENGTH = 60;

    private final Set<String> answered = new HashSet<>();
    private final Map<String, Place> headings = new HashMap<>();
    private boolean introduction;

    private Items() {}

    static Items of(Contribution contribution) {
        Items items = new Items();
        contribution.passages().forEach(items::add);
        return items;
    }

    private void add(Passage passage) {
        boolean text = passage.text().codePoints().anyMatch(Character::isLetterOrDigit)
                && passage.kind() == Kind.ANSWER
                && passage.story() != Story.LABEL
                && passage.story().sum() != Story.Sum.NONE;
        if (passage.part() == Part.INTRODUCTION) {
            introduction |= text;
        } else if (passage.part() == Part.QUESTIONS && passage.item().isPresent()) {
            String item = passage.item().get();
            if (text) {
                answered.add(item);
            } else if (passage.kind() == Kind.QUESTION) {
                headings.putIfAbsent(item, place(passage));
            }
        }
    }

    private static Place place(Passage passage) {
        String text = passage.text().strip();
        String quote = text.length() <= QUOTE_LENGTH ? text : text.substring(0, QUOTE_LENGTH) + "…";
        return Place.builder()
                .part(passage.part())
                .item(passage.item())
                .paragraph(passage.paragraph())
                .quote(quote)
                .build();
    }

    /** Whether an item has an answer of its own, or its question one for all its parts and none for any. */
    boolean answered(String item) {
        String question = question(item);
        return answered.contains(item) || (answered.contains(question) && !answersAnyPart(question));
    }

    private boolean answersAnyPart(String question) {
        return answered.stream()
                .anyMatch(other -> !other.equals(question) && question(other).equals(question));
    }

    /** Where the item's question stands in the contribution. */
    Optional<Place> heading(String item) {
        return Optional.ofNullable(headings.get(item));
    }

    /** Whether anything is told in the introduction. */
    boolean introduction() {
        return introduction;
    }

    private static String question(String item) {
        int end = item.length();
        while (end > 1 && Character.isLetter(item.charAt(end - 1))) {
            end--;
        }
        return item.substring(0, end);
    }
}
