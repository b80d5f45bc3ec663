package io.github.utmarkelse.edition;

import java.math.BigDecimal;
import java.util.Currency;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An amount of money.
 */
@Value.Immutable
@JsonDeserialize(builder = Money.Builder.class)
public interface Money {
    /**
     * How much.
     *
     * @return the amount, 0 or more
     */
    BigDecimal amount();

    /**
     * In what.
     *
     * @return the currency, by its ISO 4217 code, for example SEK
     */
    Currency currency();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Money}. */
    final class Builder extends ImmutableMoney.Builder {
        Builder() {}
    }
}
