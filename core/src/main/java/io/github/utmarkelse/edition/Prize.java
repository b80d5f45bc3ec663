package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a winner gets (Swedish: pris, prissumma).
 */
@Value.Immutable
@JsonDeserialize(builder = Prize.Builder.class)
public interface Prize {
    /**
     * The prize's id.
     *
     * @return the id
     */
    String id();

    /**
     * What it is.
     *
     * @return the text
     */
    LocalizedText text();

    /**
     * How much money it is.
     *
     * @return the amount, or empty where it is no money or the source names no sum
     */
    Optional<Money> amount();

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

    /** Builds a {@link Prize}. */
    final class Builder extends ImmutablePrize.Builder {
        Builder() {}
    }
}
