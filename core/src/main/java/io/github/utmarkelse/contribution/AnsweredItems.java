package io.github.utmarkelse.contribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which items of the form a contribution answers. Immutable. */
public final class AnsweredItems {
    private static final int QUOTE_LENGTH = 60;

    private final Set<String> answered = new HashSet<>();
    /** Those answered in the text of another. */
    private final Set<String> together = new HashSet<>();

    private final Map<String, Place> headings = new HashMap<>();
    private boolean introduction;

    private AnsweredItems() {}

    static AnsweredItems of(Contribution contribution) {
        AnsweredItems items = new AnsweredItems();
        contribution.passages().forEach(items::add);
        contribution.placements().stream()
                .filter(placed -> placed.characters() > 0 && items.answered.contains(placed.item()))
                .forEach(placed -> items.together.addAll(placed.together()));
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

    /**
     * Whether an item has an answer of its own, or its question one for all its parts and none for any.
     *
     * @param item the item's id, for example {@code 12a}
     * @return whether it is answered; an answer has a letter or a digit
     */
    public boolean answered(String item) {
        String question = question(item);
        return answered.contains(item)
                || together.contains(item)
                || (answered.contains(question) && !answersAnyPart(question));
    }

    private boolean answersAnyPart(String question) {
        return answered.stream()
                .anyMatch(other -> !other.equals(question) && question(other).equals(question));
    }

    /**
     * Where an item's question stands in the contribution.
     *
     * @param item the item's id
     * @return the place, or empty if the question is not there
     */
    public Optional<Place> heading(String item) {
        return Optional.ofNullable(headings.get(item));
    }

    /**
     * Whether anything is told in the introduction.
     *
     * @return true if it has text besides headings and labels
     */
    public boolean introduction() {
        return introduction;
    }

    /** The question that an item is a part of: {@code 12} of {@code 12a}; other names are whole. */
    private static String question(String item) {
        int digits = 0;
        while (digits < item.length() && item.charAt(digits) >= '0' && item.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits == item.length() - 1 && Character.isLetter(item.charAt(digits))
                ? item.substring(0, digits)
                : item;
    }
}
