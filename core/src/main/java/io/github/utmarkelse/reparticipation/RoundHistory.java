package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Decision;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.round.Progress;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a round came to, as history for the next. */
public final class RoundHistory {
    private RoundHistory() {}

    /**
     * The participation that an application is once its round has come to something: what was decided, or that it was
     * withdrawn.
     *
     * <p>Where both are known, the decision stands: waits follow what one was given, and an outcome is not taken back by
     * withdrawing unless a source says so.
     *
     * @param edition the edition applied for
     * @param application the application
     * @param asOf the time of asking; what was decided or took place on a later day is not known yet
     * @return the participation, with what was entered and in which category as far as known; empty as long as nothing is
     *     decided and it is not withdrawn
     * @throws InvalidInputException if the application does not fit the edition, or the edition does not state its year, by
     *     which a history is told
     */
    public static Optional<Participation> participation(Edition edition, Application application, Instant asOf) {
        application.check(edition);
        int year = edition.year().orElseThrow(() -> noYear(edition));
        Application known = application.knownAt(asOf, edition.timeZone());
        return known.decision()
                .map(Decision::outcome)
                .or(() -> Progress.of(edition.knownAt(asOf), known, asOf)
                        .withdrawn()
                        .map(day -> Outcome.WITHDREW))
                .map(outcome -> Participation.builder()
                        .award(edition.award().id())
                        .year(year)
                        .outcome(outcome)
                        .entry(application.entry())
                        .category(Waits.category(edition, application))
                        .build());
    }

    /**
     * The history for the next application: what was known and what this round came to.
     *
     * @param edition the edition applied for
     * @param application the application
     * @param asOf the time of asking
     * @return the history with {@link #participation} at its end, unless it is there already; empty where the earlier
     *     history is not known, for then neither is the whole
     * @throws InvalidInputException as for {@link #participation}
     */
    public static Optional<List<Participation>> next(Edition edition, Application application, Instant asOf) {
        Optional<Participation> now = participation(edition, application, asOf);
        return application
                .history()
                .map(history -> now.filter(
                                participation -> history.stream().noneMatch(earlier -> same(earlier, participation)))
                        .map(participation -> with(history, participation))
                        .orElse(history));
    }

    private static boolean same(Participation one, Participation two) {
        return one.award().equals(two.award())
                && one.year() == two.year()
                && one.outcome().equals(two.outcome())
                && one.category().equals(two.category())
                && one.entry().isPresent() == two.entry().isPresent()
                && EntryName.same(one.entry().orElse(""), two.entry().orElse(""));
    }

    private static List<Participation> with(List<Participation> history, Participation participation) {
        List<Participation> more = new ArrayList<>(history);
        more.add(participation);
        return List.copyOf(more);
    }

    private static InvalidInputException noYear(Edition edition) {
        return new InvalidInputException(List.of(Problem.of(
                "no-year",
                "year",
                Message.of("return.noYear", "edition", new Argument.Name(edition.id())),
                Message.of("return.noYear.remedy"))));
    }
}
