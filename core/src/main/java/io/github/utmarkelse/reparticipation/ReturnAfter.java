package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an edition says of one past outcome: the rule about it, or that it is not stated.
 *
 * <p>The rule tells how long one waits, whether the operation or the entry does, whether only in one category, and
 * whether it keeps from taking part or only from being awarded.
 */
@Value.Immutable
@JsonDeserialize(builder = ReturnAfter.Builder.class)
public interface ReturnAfter {
    /**
     * The past outcome.
     *
     * @return the participation that came out with it
     */
    Participation participation();

    /**
     * The rule about it.
     *
     * @return the rule, or empty where the edition does not state any
     */
    Optional<ReparticipationRule> rule();

    /**
     * Why it is not stated what the outcome means.
     *
     * @return the reason, or empty where there is a rule
     */
    Optional<Silence> notStated();

    /**
     * The first year that the rule leaves open again.
     *
     * @return the year; empty for never, or where there is no rule
     */
    Optional<Integer> firstYear();

    /**
     * Whether the rule keeps away from the round, what is entered now considered.
     *
     * @return yes, no or unknown; empty where there is no rule
     */
    Optional<Answer> keepsAway();

    /**
     * What is not known and would tell whether the rule concerns what is entered now.
     *
     * @return ids of facts, and the names in {@link Waits}; none where there is no rule or it is known
     */
    List<String> missing();

    /**
     * The outcome and what follows from it, in a sentence.
     *
     * @return the text
     */
    Text text();

    /**
     * The sentence that it rests on.
     *
     * @return the rule's citation; of a participation in an award that this one replaces, the sentence that says so; else
     *     empty
     */
    Optional<Citation> citation();

    /**
     * Whether one may never return.
     *
     * @return false where there are years, or no rule
     */
    default boolean isForEver() {
        return rule().isPresent() && firstYear().isEmpty();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReturnAfter}. */
    final class Builder extends ImmutableReturnAfter.Builder {
        Builder() {}
    }
}
