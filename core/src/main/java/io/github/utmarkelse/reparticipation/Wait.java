package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What one rule of an edition makes of one participation in its award.
 *
 * @param rule the rule
 * @param participation the participation
 * @param concerns whether the rule is about what is entered now, and its category
 * @param missing what would tell that, by the names in {@link Waits} and of facts; none where it is known
 */
public record Wait(ReparticipationRule rule, Participation participation, Answer concerns, List<String> missing) {
    /**
     * Copies the list.
     *
     * @param rule the rule
     * @param participation the participation
     * @param concerns whether the rule is about what is entered now, and its category
     * @param missing what would tell that
     */
    public Wait {
        missing = List.copyOf(missing);
    }

    /**
     * The first year that is open again.
     *
     * @return the year, or empty for never
     */
    public Optional<Integer> firstYear() {
        return rule.firstYear(participation.year());
    }

    /**
     * What longer waits are known by.
     *
     * @return the first year that is open again, and for never a number above all years
     */
    public int order() {
        return firstYear().orElse(Integer.MAX_VALUE);
    }

    /**
     * Whether it keeps away from the round of a year. A participation of that year or later does not: it is no earlier
     * one.
     *
     * @param year the year, or empty where the edition does not state it
     * @return yes, no or unknown
     */
    public Answer keepsAway(Optional<Integer> year) {
        if (year.filter(y -> participation.year() >= y).isPresent()) {
            return Answer.NO;
        }
        Answer closed = firstYear()
                .map(first -> year.map(y -> Answer.of(y < first)).orElse(Answer.UNKNOWN))
                .orElse(Answer.YES);
        return concerns.and(closed);
    }

    /**
     * When one may return after the participation.
     *
     * @param edition the edition that the rule is of
     * @return the outcome, its year and the first year that is open again, in a sentence
     */
    public Message text(Edition edition) {
        Message text = Message.of(
                        key(), "outcome", new Argument.Words(ReturnTexts.outcome(participation.outcome(), edition)))
                .with("year", ReturnTexts.year(participation.year()));
        return firstYear()
                .map(first -> text.with("first", ReturnTexts.year(first)))
                .orElse(text);
    }

    private String key() {
        if (rule.ruling() == RulingKind.AWARD) {
            return firstYear().isPresent() ? "history.waitForAward" : "history.neverAwarded";
        }
        return firstYear().isPresent() ? "history.wait" : "history.never";
    }
}
