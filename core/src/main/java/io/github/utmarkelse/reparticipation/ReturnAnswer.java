package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether a history leaves a round open, and what decides it. */
@Value.Immutable
@JsonDeserialize(builder = ReturnAnswer.Builder.class)
public interface ReturnAnswer {
    /**
     * Whether the round is open.
     *
     * @return yes, no or unknown; empty where the edition does not state anything about it
     */
    Optional<Answer> open();

    /**
     * The first year that all rules of the edition leave open, the longest wait on record considered; also one after the
     * round itself.
     *
     * @return the year; empty where nothing makes one wait, or one may never return
     */
    Optional<Integer> firstYear();

    /**
     * Whether one may never return.
     *
     * @return whether the longest wait on record has no end
     */
    boolean never();

    /**
     * The participations that decide it, the longest wait first.
     *
     * @return those that keep away or may do so; where it is open, those whose wait was longest and is over; none where no
     *     participation decides
     */
    List<Participation> decidedBy();

    /**
     * The rules that it rests on.
     *
     * @return those about the participations that decide it; where none does, all of the edition, for none of them keeps
     *     away or because the history is not known; none only where it is not stated
     */
    List<ReparticipationRule> rules();

    /**
     * What is not known and can still change an unknown answer.
     *
     * @return ids of facts, and the names in {@link Waits}; none where the answer is decided or not stated
     */
    List<String> missing();

    /**
     * What decides it, in a sentence.
     *
     * @return the text
     */
    Text text();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReturnAnswer}. */
    final class Builder extends ImmutableReturnAnswer.Builder {
        Builder() {}
    }
}
