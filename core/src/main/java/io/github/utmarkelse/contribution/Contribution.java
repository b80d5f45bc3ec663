package io.github.utmarkelse.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * The characters of all texts, added up by their places.
     *
     * @return the sums, in the order in which the places first occur
     */
    @Value.Lazy
    default Map<TextPlace, CharacterCount> sums() {
        return CharacterLedger.sums(passages());
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
