package io.github.utmarkelse.changerequest;

import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.ChangeRequestRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.schedule.Term;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an applicant is asked to mend, and by when (Swedish: ändringsbegäran).
 *
 * <p>The time is counted from the day on which the request goes out, that day not counted. Where the rules give it as an
 * interval, what comes by the end of its earliest day is in time, what comes after the end of its latest is not, and
 * what comes between is not decided by the rules.
 */
@Value.Immutable
@JsonDeserialize(builder = ChangeRequest.Builder.class)
public interface ChangeRequest {
    /**
     * The edition.
     *
     * @return the edition's id
     */
    String edition();

    /**
     * Who is asked. It is left out of {@code toString}.
     *
     * @return the operation, or empty where the caller knows
     */
    @Value.Redacted
    Optional<Operation> operation();

    /**
     * The day on which it goes out.
     *
     * @return the day, by the clock of the edition's zone
     */
    LocalDate sent();

    /**
     * The zone by whose clock its days run.
     *
     * @return the edition's zone
     */
    ZoneId timeZone();

    /**
     * Within which time it must be met, as days of the calendar with the days that were skipped and why.
     *
     * @return the time, or empty where the edition lays none down
     */
    Optional<Term> term();

    /**
     * The rule on the time in a sentence.
     *
     * @return the text, or empty where the edition lays none down
     */
    Optional<LocalizedText> text();

    /**
     * The sentence that the time rests on.
     *
     * @return the citation, or empty where the edition lays none down
     */
    Optional<Citation> citation();

    /**
     * What to mend, what the source says is sent back first.
     *
     * @return the items; none where there is nothing to mend
     */
    List<ChangeItem> items();

    /**
     * Draws up a request from what an assessment found of a contribution.
     *
     * @param edition the edition
     * @param assessment the assessment
     * @param sent the day on which the request goes out
     * @param days which days are working days
     * @return the request with every item, also those that the organiser may choose to ask for or must look at
     * @throws io.github.utmarkelse.input.InvalidInputException if the working days of the year are not known
     */
    static ChangeRequest of(Edition edition, Assessment assessment, LocalDate sent, WorkingDays days) {
        Optional<ChangeRequestRule> rule = edition.contributionRules().changeRequest();
        List<ChangeItem> items = items(assessment);
        return builder()
                .edition(edition.id())
                .sent(sent)
                .timeZone(edition.timeZone())
                .term(rule.map(each -> days.term(sent, each.fewestWorkingDays(), each.mostWorkingDays())))
                .text(rule.map(ChangeRequestRule::text))
                .citation(rule.map(ChangeRequestRule::citation))
                .items(items)
                .build();
    }

    /**
     * What an assessment leaves to mend.
     *
     * @param assessment the assessment
     * @return the items, what the source says is sent back first
     */
    static List<ChangeItem> items(Assessment assessment) {
        return assessment.findings().stream()
                .flatMap(finding -> ChangeItem.of(finding).stream())
                .sorted(Comparator.comparing(ChangeItem::basis))
                .toList();
    }

    /**
     * The request with only some of its items.
     *
     * @param chosen tells which items to ask for
     * @return a copy
     */
    default ChangeRequest only(Predicate<ChangeItem> chosen) {
        return builder()
                .from(this)
                .items(items().stream().filter(chosen).toList())
                .build();
    }

    /**
     * The request with whom it is for.
     *
     * @param operation the operation
     * @return a copy
     */
    default ChangeRequest to(Operation operation) {
        return builder().from(this).operation(operation).build();
    }

    /**
     * The last instant of the earliest day on which the time may run out, inclusive.
     *
     * @return the instant, or empty where the edition lays no time down
     */
    default Optional<Instant> earliest() {
        return term().map(term -> term.endOfEarliest(timeZone()));
    }

    /**
     * The last instant of the latest day on which the time runs out, inclusive.
     *
     * @return the instant, or empty where the edition lays no time down
     */
    default Optional<Instant> latest() {
        return term().map(term -> term.endOfLatest(timeZone()));
    }

    /**
     * Whether what was mended came in time.
     *
     * @param reached when it reached the organiser's network
     * @return yes by the end of the earliest day, no after the end of the latest, unknown between them or where the
     *     edition lays no time down
     */
    default Answer inTime(Instant reached) {
        return term().map(term -> term.inTime(reached, timeZone())).orElse(Answer.UNKNOWN);
    }

    /**
     * What the mended contribution still leaves.
     *
     * @param second the assessment of what was handed in the second time
     * @return each item mended or not, and what was not there before
     */
    default SecondHandIn heldAgainst(Assessment second) {
        return SecondHandIn.of(this, second);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeRequest}. */
    final class Builder extends ImmutableChangeRequest.Builder {
        Builder() {}
    }
}
