package io.github.utmarkelse.edition;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.schedule.ReceiptClock;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A step of the round with its day (Swedish: viktigt datum).
 *
 * <p>It has a deadline, or a day on which it takes place, or a day of which the source names no year, or, where the
 * source names no day at all, none of them.
 */
@Value.Immutable
@JsonDeserialize(builder = Milestone.Builder.class)
public interface Milestone {
    /**
     * The milestone's id, as receipts name it.
     *
     * @return the id, camelCase
     */
    String id();

    /**
     * What is to be done or what takes place.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * Who does it.
     *
     * @return the actor
     */
    LocalizedText who();

    /**
     * The first day on which it can be done.
     *
     * @return the day, or empty where the source does not say
     */
    Optional<LocalDate> opens();

    /**
     * By when it must be done.
     *
     * @return the deadline, or empty
     */
    Optional<Deadline> deadline();

    /**
     * On which day it takes place.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> takesPlace();

    /**
     * Its day where the source names no year.
     *
     * @return the day, or empty
     */
    Optional<DayWithoutYear> withoutYear();

    /**
     * How one knows that it is done.
     *
     * @return the kind; left out, a hand-in where there is a last day, and an event where there is none
     */
    Optional<StepKind> kind();

    /**
     * What must be done before it.
     *
     * @return ids of milestones that stand before this one; none where the source names none
     */
    List<String> after();

    /**
     * What must be at hand before it.
     *
     * @return the documents; none where the source names none
     */
    List<DocumentRule> documents();

    /**
     * The clock by which a hand-in is in time.
     *
     * @return the clock that the source names; left out, the one at which it reaches the organiser's network
     */
    Optional<ReceiptClock> clock();

    /**
     * What coming in time decides.
     *
     * @return the ruling that a late hand-in turns to no; empty where the source attaches no ruling to it
     */
    Optional<RulingKind> decides();

    /**
     * What follows where it is late.
     *
     * @return the consequence, or empty where the source only asks for it
     */
    Optional<Consequence> consequence();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * Later decisions that moved its day.
     *
     * @return the amendments, in the order in which they were made
     */
    List<Amendment> amendments();

    /**
     * What else is laid down about this step.
     *
     * @return the provisions
     */
    List<Provision> provisions();

    /**
     * Checks that there is at most one day.
     *
     * @throws InvalidInputException if there are more
     */
    @Value.Check
    default void check() {
        long days = Stream.of(deadline(), takesPlace(), withoutYear())
                .filter(Optional::isPresent)
                .count();
        if (days > 1) {
            throw new InvalidInputException(List.of(
                    Problem.of("wrong-value", "", Message.of("edition.twoDays"), Message.of("edition.day.remedy"))));
        }
    }

    /**
     * The milestone as it was known at a time: with the last amendment made by then.
     *
     * @param asOf the time of asking
     * @param zone the zone of the edition
     * @return the milestone without the amendments that came later, the last of the others carried out
     */
    default Milestone knownAt(Instant asOf, ZoneId zone) {
        List<Amendment> made = amendments().stream()
                .filter(amendment ->
                        !amendment.decided().atStartOfDay(zone).toInstant().isAfter(asOf))
                .toList();
        if (made.isEmpty()) {
            return amendments().isEmpty()
                    ? this
                    : builder().from(this).amendments(made).build();
        }
        Amendment last = made.get(made.size() - 1);
        return builder()
                .from(this)
                .deadline(last.deadline())
                .takesPlace(last.takesPlace())
                .withoutYear(Optional.empty())
                .citation(last.citation())
                .amendments(made)
                .build();
    }

    /**
     * Whether something is handed in for it.
     *
     * @return true if it has a last day
     */
    default boolean isDeadline() {
        return deadline().isPresent()
                || withoutYear().flatMap(DayWithoutYear::by).isPresent();
    }

    /**
     * How one knows that it is done, laid down or not.
     *
     * @return the kind laid down, or a hand-in where there is a last day, and else an event
     */
    default StepKind stepKind() {
        return kind().orElseGet(() -> isDeadline() ? StepKind.HAND_IN : StepKind.EVENT);
    }

    /**
     * Whether something may be handed in for it, at least once a later decision has given it a last day.
     *
     * @return true if something is handed in or answered for it, it has a last day, or an amendment gives it one
     */
    default boolean takesReceipts() {
        return isDeadline()
                || stepKind() == StepKind.HAND_IN
                || stepKind() == StepKind.ANSWERS
                || amendments().stream()
                        .anyMatch(amendment -> amendment.deadline().isPresent());
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Milestone}. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
