package io.github.utmarkelse.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Reading;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How long a contribution, or an answer in it, may be (Swedish: max antal tecken, ord, sidor).
 *
 * <p>Where several measures are given, any of them may be kept: 15 pages or 25 000 characters.
 */
@Value.Immutable
@JsonDeserialize(builder = LengthLimit.Builder.class)
public interface LengthLimit {
    /** In {@link #of()}: all that is in the contribution's document, and nothing that is written in the form. */
    String DOCUMENT = "document";
    /** In {@link #of()}: all fields of the form together. */
    String FORM = "form";

    /**
     * The limit's id; it is also the code of the finding about it.
     *
     * @return the id, kebab-case
     */
    String id();

    /**
     * For whom.
     *
     * @return the condition under which the limit applies, or empty if for all
     */
    Optional<Condition> appliesWhen();

    /**
     * What it limits.
     *
     * @return ids of sections, questions, items or form fields, {@code document} alone for the document without the form,
     *     or {@code form} for all fields; empty for all that is handed in
     */
    List<String> of();

    /**
     * Whether each of them is held against the limit on its own.
     *
     * @return true for each on its own; left out, all together
     */
    Optional<Boolean> each();

    /**
     * The measures, any of which may be kept.
     *
     * @return the measures, at least one
     */
    List<Measure> anyOf();

    /**
     * How characters are counted. Which of a profile's two figures is held against the limit, the measure's unit says; a
     * profile named after the other one is refused.
     *
     * @return the profile; left out, as Word counts characters in the unit
     */
    Optional<CountingProfile> profile();

    /**
     * The parts of the contribution that are not counted.
     *
     * @return the parts
     */
    Set<Part> leavesOut();

    /**
     * Whether the form's own words (questions, headings, instructions) are counted where they stand in the contribution.
     *
     * @return counted or left out; left out of the file, the source does not say, and both readings are made
     */
    Optional<Treatment> preprintedText();

    /**
     * Whether footnotes, endnotes and text boxes are counted.
     *
     * @return counted or left out; left out of the file, the source does not say, and both readings are made
     */
    Optional<Treatment> notesAndBoxes();

    /**
     * The ways in which the rule can be read, where the two keys above do not say it.
     *
     * @return the readings; empty, they follow from the two keys above. The first is the one that the ledger is marked by
     */
    List<Reading> readings();

    /**
     * The rule in a sentence.
     *
     * @return the text
     */
    LocalizedText text();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * What follows where it is not kept.
     *
     * @return the consequence; where it is left out, the source does not state it
     */
    Optional<Consequence> consequence();

    /**
     * The ways in which the rule can be read.
     *
     * @return the readings laid down, or those that follow from what is said of the form's words and of notes
     */
    @Value.Lazy
    default List<Reading> allReadings() {
        return readings().isEmpty() ? Readings.of(preprintedText(), notesAndBoxes()) : readings();
    }

    /**
     * Whether it limits the document alone.
     *
     * @return true if nothing that is written in the form is counted
     */
    @JsonIgnore
    default boolean isOfDocument() {
        return of().contains(DOCUMENT);
    }

    /**
     * Whether each answer is held against the limit on its own.
     *
     * @return false where all are counted together
     */
    @JsonIgnore
    default boolean isForEach() {
        return each().orElse(false);
    }

    /**
     * How characters are counted.
     *
     * @return the profile
     */
    default CountingProfile countingProfile() {
        return profile()
                .orElseGet(() -> anyOf().stream().anyMatch(measure -> measure.unit() == LengthUnit.CHARACTERS)
                        ? CountingProfile.WORD_WITH_BLANKS
                        : CountingProfile.WORD_WITHOUT_BLANKS);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LengthLimit}. */
    final class Builder extends ImmutableLengthLimit.Builder {
        Builder() {}
    }
}
