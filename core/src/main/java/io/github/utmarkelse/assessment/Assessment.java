package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Follows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an edition's rules say of an application: three rulings, the findings that they rest on, what to do next
 * and when one may return.
 *
 * The same edition, application and time give the same assessment, whoever asks and however often.
 */
@Value.Immutable
@JsonDeserialize(builder = Assessment.Builder.class)
public interface Assessment {
    /**
     * The edition.
     *
     * @return the edition's id
     */
    String edition();

    /**
     * The time of asking.
     *
     * @return the time
     */
    Instant asOf();

    /**
     * May the operation take part?
     *
     * @return the ruling
     */
    Ruling participation();

    /**
     * Is the contribution in order?
     *
     * @return the ruling
     */
    Ruling contribution();

    /**
     * May the operation be awarded? Only what may take part may be awarded.
     *
     * @return the ruling
     */
    Ruling award();

    /**
     * What to ask next: the facts that are not known and can still change a ruling.
     *
     * @return fact ids, in the order in which a form asks them, those for taking part first; none if nothing asked can
     *     change anything
     */
    List<String> ask();

    /**
     * What each rule says, in the order of the edition.
     *
     * @return the findings
     */
    List<Finding> findings();

    /**
     * What is to be done next, the most urgent first.
     *
     * @return the steps
     */
    List<NextStep> nextSteps();

    /**
     * The first year whose edition the history leaves open, where an outcome of the same award makes the operation
     * wait.
     *
     * @return the year, or empty where nothing makes it wait
     */
    Optional<Integer> firstYear();

    /**
     * The first year in which the operation may take part again, with whatever it enters, by what it comes out of this
     * edition with; where a wait concerns one category, in that category.
     *
     * @return years by outcome id
     */
    Map<String, Integer> returnAfter();

    /**
     * What may never take part again after this edition, by what it comes out of it with.
     *
     * @return the operation or the entry, by outcome id
     */
    Map<String, Follows> noReturnAfter();

    /**
     * Where the contribution's characters went.
     *
     * @return the ledger, or empty without a contribution
     */
    Optional<CharacterLedger> ledger();

    /**
     * Whether the contribution keeps within the limits on length.
     *
     * @return the judgements, in the order of the edition's limits; none without a contribution or a limit
     */
    List<LimitJudgement> limits();

    /**
     * Assesses an application.
     *
     * @param edition the rules
     * @param application what is known
     * @param asOf the time of asking
     * @return the assessment
     * @throws io.github.utmarkelse.input.InvalidInputException if the application does not fit the edition: facts it does
     *     not ask for, values that cannot be, milestones or outcomes that it does not have
     */
    static Assessment of(Edition edition, Application application, Instant asOf) {
        application.check(edition);
        return new Assessor(edition, application, asOf).assess();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
