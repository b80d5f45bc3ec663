package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an operation can come out of a round with.
 */
@Value.Immutable
@JsonDeserialize(builder = Outcome.Builder.class)
public interface Outcome {
    /** What a history says of a participation that won nothing. */
    String NONE = "none";

    /** What a history says of an application that was withdrawn. */
    String WITHDREW = "withdrew";

    /**
     * The outcome's id, as an application's history names it.
     *
     * @return the id, camelCase; {@code none} and {@code withdrew} are kept
     */
    String id();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * What it brings with it, in a sentence.
     *
     * @return the text, or empty
     */
    Optional<LocalizedText> text();

    /**
     * What a winner gets.
     *
     * @return the prizes; none where the source names none
     */
    List<Prize> prizes();

    /**
     * How many winners there are.
     *
     * @return the number, or empty where the source does not say
     */
    Optional<WinnerCount> winners();

    /**
     * Who may be given it.
     *
     * @return the recipients; none where the source does not single them out
     */
    List<Recipient> recipients();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcome}. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
