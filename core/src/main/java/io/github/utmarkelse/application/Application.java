package io.github.utmarkelse.application;

import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Receipt;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is known of one operation's participation in one edition (Swedish: ansökan).
 *
 * What is not known is left out: an absent list is not an empty one.
 */
@Value.Immutable
@JsonDeserialize(builder = Application.Builder.class)
public interface Application {
    /**
     * The edition applied for.
     *
     * @return the edition's id, or empty where the caller tells it
     */
    Optional<String> edition();

    /**
     * Who applies. It is left out of {@code toString}.
     *
     * @return the operation, or empty
     */
    @Value.Redacted
    Optional<Operation> operation();

    /**
     * What is entered, by the name it is known by; waits may follow it.
     *
     * @return the name of the entry, or empty where it is not known or has none
     */
    Optional<String> entry();

    /**
     * The facts known.
     *
     * @return the values by fact id
     */
    Map<String, FactValue> facts();

    /**
     * The earlier participations of the operation and of what it enters.
     *
     * @return all of them, or empty where they are not known
     */
    Optional<List<Participation>> history();

    /**
     * When things were handed in, as far as known.
     *
     * @return the receipts, at most one for a milestone
     */
    List<Receipt> receipts();

    /**
     * When steps took place for which nothing is handed in, and when they are planned.
     *
     * @return the events, at most one for a milestone
     */
    List<Event> events();

    /**
     * Which documents are at hand before the steps that need them.
     *
     * @return the states by the document's id; what is not known is left out
     */
    Map<String, DocumentState> documents();

    /**
     * The change requests that have gone out.
     *
     * @return the requests, in the order in which they were sent
     */
    List<SentRequest> changeRequests();

    /**
     * What it came out of the round with.
     *
     * @return the decision, or empty before there is one
     */
    Optional<Decision> decision();

    /**
     * What is handed in beside the contribution.
     *
     * @return all of it, or empty where it is not known
     */
    Optional<List<Attachment>> attachments();

    /**
     * What is written in the form, by the id of the field or item. It may hold personal data and is left out of
     * {@code toString}.
     *
     * @return all that is written, or empty where the form is not at hand
     */
    @Value.Redacted
    Optional<Map<String, String>> answers();

    /**
     * How many pages the contribution has, as laid out.
     *
     * @return the number, or empty where it is not known
     */
    Optional<Integer> pages();

    /**
     * The written contribution.
     *
     * @return the contribution, or empty where it is not at hand
     */
    Optional<Contribution> contribution();

    /**
     * Reads an application file.
     *
     * @param file a JSON file in UTF-8
     * @return the application
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read or is not an application
     */
    static Application read(Path file) {
        return JsonInput.read(file, Application.class);
    }

    /**
     * Reads an application from a stream.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @return the application
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read or is not an application
     */
    static Application read(InputStream stream, String name) {
        return JsonInput.read(stream, name, Application.class);
    }

    /**
     * Reads an application file and holds it against the edition that it is for.
     *
     * @param file a JSON file in UTF-8
     * @param edition the edition
     * @return the application
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read, is not an application or does not
     *     fit the edition; with everything that is wrong, each thing with its line
     */
    static Application read(Path file, Edition edition) {
        return JsonInput.read(file, Application.class, application -> application.check(edition));
    }

    /**
     * Reads an application from a stream and holds it against the edition that it is for.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @param edition the edition
     * @return the application
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read, is not an application or does not
     *     fit the edition; with everything that is wrong, each thing with its line
     */
    static Application read(InputStream stream, String name, Edition edition) {
        return JsonInput.read(stream, name, Application.class, application -> application.check(edition));
    }

    /**
     * Checks that it fits an edition.
     *
     * @param edition the edition
     * @throws io.github.utmarkelse.input.InvalidInputException if it does not: facts that the edition does not ask for,
     *     values that cannot be, milestones or outcomes that it does not have; with everything that does not fit
     */
    default void check(Edition edition) {
        ApplicationCheck.of(edition, this);
    }

    /**
     * Checks that the history fits editions, of one award or several and of any years.
     *
     * @param editions the editions
     * @throws io.github.utmarkelse.input.InvalidInputException if it does not: years that cannot be, a misspelling of an
     *     award's name, outcomes that no edition of their award has, misspelt categories; with everything that does not
     *     fit
     */
    default void checkHistory(Collection<Edition> editions) {
        List<Problem> problems = new ArrayList<>();
        new HistoryCheck(editions, Optional.empty(), problems).of(this);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * This application with a contribution.
     *
     * @param contribution the contribution
     * @return a copy
     */
    default Application with(Contribution contribution) {
        return builder().from(this).contribution(contribution).build();
    }

    /**
     * This application with what somebody else has answered about it.
     *
     * @param answers the answers
     * @param edition the edition that asks
     * @return a copy with the answers among its facts, and their receipt; where all of the form is answered and it is not
     *     known when, a receipt without a clock
     * @throws io.github.utmarkelse.input.InvalidInputException if the answers do not fit the edition, or contradict what is
     *     known of the application
     */
    default Application with(FormAnswers answers, Edition edition) {
        answers.check(edition);
        return FormCheck.merged(edition, this, answers);
    }

    /**
     * The receipt for a milestone.
     *
     * @param milestone the milestone's id
     * @return the receipt, or empty if none is known
     */
    default Optional<Receipt> receipt(String milestone) {
        for (Receipt receipt : receipts()) {
            if (receipt.milestone().equals(milestone)) {
                return Optional.of(receipt);
            }
        }
        return Optional.empty();
    }

    /**
     * The event of a milestone.
     *
     * @param milestone the milestone's id
     * @return the event, or empty if none is known
     */
    default Optional<Event> event(String milestone) {
        for (Event event : events()) {
            if (event.milestone().equals(milestone)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /**
     * The application as it was at a time: without what was handed in, answered or decided later. Events to come stay, as
     * plans.
     *
     * @param asOf the time of asking
     * @param zone the zone of clocks and days
     * @return a copy without the clocks of receipts that show a later time, receipts of which every clock does, requests
     *     sent on a later day, what was mended later, and a decision of a later day
     * @throws io.github.utmarkelse.input.InvalidInputException if a clock shows a time that never was in the zone
     */
    default Application knownAt(Instant asOf, ZoneId zone) {
        return Known.at(this, asOf, zone);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Application}. */
    final class Builder extends ImmutableApplication.Builder {
        Builder() {}
    }
}
