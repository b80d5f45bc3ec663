package io.github.utmarkelse.edition;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * When an operation or an entry may take part again after an outcome of the same award.
 *
 * <p>It says either after how many years, or that it may never return.
 */
@Value.Immutable
@JsonDeserialize(builder = ReparticipationRule.Builder.class)
public interface ReparticipationRule {
    /**
     * The outcome.
     *
     * @return an outcome's id, or {@code none} for having won nothing
     */
    String outcome();

    /**
     * How many years after the outcome's year the first edition is that is open again.
     *
     * @return the number of years, 1 for the year after, or empty for never
     */
    Optional<Integer> yearsUntilReturn();

    /**
     * Whether it may never return.
     *
     * @return true, or empty where there are years
     */
    Optional<Boolean> never();

    /**
     * What the wait keeps from.
     *
     * @return participation, or award for those who may take part but not be awarded; left out, participation
     */
    Optional<RulingKind> decides();

    /**
     * What the wait follows.
     *
     * @return the operation or the entry; left out, the operation
     */
    Optional<Follows> follows();

    /**
     * Whether the wait concerns only the category of the earlier participation.
     *
     * @return true for only that category; left out, all categories
     */
    Optional<Boolean> sameCategory();

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
     * Checks that it says either years or never.
     *
     * @throws InvalidInputException if it says neither, or both
     */
    @Value.Check
    default void check() {
        if (yearsUntilReturn().isPresent() == isNever()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "",
                    Message.of(isNever() ? "edition.yearsAndNever" : "edition.noYears"),
                    Message.of("edition.years.remedy"))));
        }
    }

    private boolean isNever() {
        return never().orElse(false);
    }

    /**
     * The first year that is open again.
     *
     * @param year the year of the outcome
     * @return the year, or empty for never
     */
    default Optional<Integer> firstYear(int year) {
        return yearsUntilReturn().map(years -> year + years);
    }

    /**
     * What the wait keeps from.
     *
     * @return the ruling laid down, or participation
     */
    default RulingKind ruling() {
        return decides().orElse(RulingKind.PARTICIPATION);
    }

    /**
     * Whether the wait follows the entry.
     *
     * @return false where it follows the operation
     */
    default boolean followsEntry() {
        return follows().filter(Follows.ENTRY::equals).isPresent();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReparticipationRule}. */
    final class Builder extends ImmutableReparticipationRule.Builder {
        Builder() {}
    }
}
