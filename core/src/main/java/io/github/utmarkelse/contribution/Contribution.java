package io.github.utmarkelse.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A written contribution (Swedish: bidrag), read from whatever document it came in.
 *
 * Every text of the document is in exactly one passage, so that the sum over all passages is the whole document.
 */
@Value.Immutable
@JsonDeserialize(builder = Contribution.Builder.class)
public interface Contribution {
    /**
     * The document's name.
     *
     * @return the file name, or empty
     */
    Optional<String> name();

    /**
     * The texts with their places, in reading order.
     *
     * @return the passages
     */
    List<Passage> passages();

    /**
     * What the reader saw besides text, in reading order.
     *
     * @return the observations
     */
    List<Observation> observations();

    /**
     * How the passages' characters were counted.
     *
     * @return the profile; left out, as Word counts them
     */
    Optional<CountingProfile> profile();

    /**
     * Where each item was found, and how sure that is.
     *
     * @return the placements, in reading order; none for what was written into a form. An item that is found in two
     *     places has two
     */
    List<PlacedItem> placements();

    /**
     * The edition's attachments that stand inside the document.
     *
     * @return attachment ids, each once
     */
    List<String> attachments();

    /**
     * What the introduction's fields say, by field id, or by section id for a section of free text. It may hold
     * personal data and is left out of {@code toString}.
     *
     * @return the values of the fields that were found, in reading order
     */
    @Value.Redacted
    Map<String, String> fields();

    /**
     * How the passages' characters were counted.
     *
     * @return the profile
     */
    default CountingProfile countingProfile() {
        return profile().orElse(CountingProfile.WORD_WITHOUT_BLANKS);
    }

    /**
     * The characters of all texts, added up by their places.
     *
     * @return the sums, in the order in which the places first occur
     */
    @Value.Lazy
    default Map<TextPlace, CharacterCount> sums() {
        return CharacterLedger.sums(passages());
    }

    /**
     * How long it is.
     *
     * @param extent what is counted
     * @param unit in what; pages are not told by the text
     * @param profile how characters are counted
     * @return the length, or empty for pages
     */
    default Optional<Long> length(Extent extent, LengthUnit unit, CountingProfile profile) {
        return switch (unit) {
            case CHARACTERS_WITHOUT_BLANKS -> Optional.of(sum(extent, profile, CharacterCount::withoutBlanks));
            case CHARACTERS -> Optional.of(sum(extent, profile, CharacterCount::withBlanks));
            case WORDS -> Optional.of(words(extent, profile));
            case PAGES -> Optional.empty();
        };
    }

    private long sum(Extent extent, CountingProfile profile, ToLongFunction<CharacterCount> figure) {
        if (!profile.countsLike(countingProfile())) {
            return sum(extent, passage -> figure.applyAsLong(profile.count(passage.text())));
        }
        long sum = 0;
        for (Map.Entry<TextPlace, CharacterCount> each : sums().entrySet()) {
            if (extent.counts(each.getKey())) {
                sum += figure.applyAsLong(each.getValue());
            }
        }
        return sum;
    }

    private long words(Extent extent, CountingProfile profile) {
        return sum(extent, passage -> profile.words(passage.text()));
    }

    private long sum(Extent extent, ToLongFunction<Passage> length) {
        return passages().stream()
                .filter(passage ->
                        extent.counts(new TextPlace(passage.part(), passage.item(), passage.kind(), passage.story())))
                .mapToLong(length)
                .sum();
    }

    /**
     * What was written into a form, as a contribution: each answer under its item or field.
     *
     * @param answers the answers by the id of the item or field
     * @param introduction which of them belong to the introduction
     * @param profile how characters are counted
     * @return the contribution
     */
    static Contribution of(Map<String, String> answers, Set<String> introduction, CountingProfile profile) {
        Builder contribution = builder().profile(profile);
        int paragraph = 0;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            paragraph++;
            boolean asked = !introduction.contains(answer.getKey());
            if (!asked) {
                contribution.putFields(answer.getKey(), answer.getValue());
            }
            contribution.addPassages(Passage.builder()
                    .part(asked ? Part.QUESTIONS : Part.INTRODUCTION)
                    .item(asked ? Optional.of(answer.getKey()) : Optional.empty())
                    .kind(Kind.ANSWER)
                    .story(Story.BODY)
                    .count(profile.count(answer.getValue()))
                    .paragraph(paragraph)
                    .text(answer.getValue())
                    .build());
        }
        return contribution.build();
    }

    /**
     * Which items it answers.
     *
     * @return the items
     */
    @Value.Lazy
    default AnsweredItems answers() {
        return AnsweredItems.of(this);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contribution}. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
