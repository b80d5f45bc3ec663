package io.github.utmarkelse.standing;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.SentRequest;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.NextStep;
import io.github.utmarkelse.assessment.StepStatus;
import io.github.utmarkelse.edition.ChangeRequestRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.round.Round;
import io.github.utmarkelse.round.Step;
import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.schedule.Term;
import io.github.utmarkelse.schedule.TimeLeft;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what is to be said of one application. */
final class Clerk {
    private static final String DOCUMENTS = "documents-";

    /** The end of the day before: what must be there on a day must be there when it begins. */
    private static final Optional<String> BEGINNING = Optional.of("00:00");

    private final Edition asPublished;
    private final Edition edition;
    private final Application application;
    private final Instant asOf;
    private final WorkingDays days;

    Clerk(Edition edition, Application application, Instant asOf, WorkingDays days) {
        this.asPublished = edition;
        this.edition = edition.knownAt(asOf);
        this.application = application;
        this.asOf = asOf;
        this.days = days;
    }

    Standing standing() {
        Round round = Round.of(asPublished, application, asOf);
        Assessment assessment = Assessment.of(asPublished, application, asOf);
        List<RequestState> requests = application.changeRequests().stream()
                .map(each -> request(each, round.withdrawn()))
                .toList();
        List<NextStep> next = new ArrayList<>();
        if (round.withdrawn().isEmpty()) {
            requests.stream().flatMap(request -> mend(request).stream()).forEach(next::add);
            next.addAll(assessment.nextSteps());
            round.steps().stream().flatMap(step -> documents(step).stream()).forEach(step -> insert(next, step));
        }
        return Standing.builder()
                .operation(application.operation())
                .decision(application.decision())
                .round(round)
                .assessment(assessment)
                .changeRequests(requests)
                .next(next.stream().map(step -> new Upcoming(step, left(step))).toList())
                .build();
    }

    /** Before the step that the documents are for, if that is among those to come. */
    private static void insert(List<NextStep> next, NextStep documents) {
        int at = 0;
        while (at < next.size()
                && !documents.code().equals(DOCUMENTS + next.get(at).code())) {
            at++;
        }
        next.add(at, documents);
    }

    private Optional<NextStep> documents(Step step) {
        long open = step.documents().stream()
                .filter(document -> document.atHand() != Answer.YES)
                .count();
        boolean toCome = step.state() == StepState.OPEN || step.state() == StepState.AHEAD;
        if (open == 0 || !toCome || !step.waitsFor().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NextStep.builder()
                .code(DOCUMENTS + step.milestone())
                .status(StepStatus.OPEN)
                .text(Message.of("step.documents", "count", number(open)).with("step", new Argument.Words(step.name())))
                .takesPlace(step.on())
                .citation(step.citation())
                .build());
    }

    private RequestState request(SentRequest request, Optional<LocalDate> withdrawn) {
        Optional<ChangeRequestRule> rule = edition.contributionRules().changeRequest();
        Optional<Term> term =
                rule.map(each -> days.term(request.sent(), each.fewestWorkingDays(), each.mostWorkingDays()));
        Optional<Instant> at = request.mended().map(moment -> moment.instant(edition.timeZone()));
        StepState state = at.map(reached -> mended(term, reached))
                .orElseGet(() -> withdrawn.isPresent() ? StepState.NOT_NEEDED : waiting(term));
        return new RequestState(
                request.sent(),
                term,
                request.mended(),
                state,
                state == StepState.NOT_NEEDED
                        ? Message.of("round.withdrawn", "day", new Argument.Day(withdrawn.orElseThrow()))
                        : why(request.sent(), term, at, state),
                rule.map(ChangeRequestRule::citation));
    }

    private StepState mended(Optional<Term> term, Instant reached) {
        return switch (term.map(each -> each.inTime(reached, edition.timeZone()))
                .orElse(Answer.YES)) {
            case YES -> StepState.DONE;
            case NO -> StepState.LATE;
            case UNKNOWN -> StepState.UNKNOWN;
        };
    }

    private StepState waiting(Optional<Term> term) {
        boolean past = term.filter(each -> asOf.isAfter(each.endOfLatest(edition.timeZone())))
                .isPresent();
        return past ? StepState.MISSED : StepState.OPEN;
    }

    private Message why(LocalDate sent, Optional<Term> term, Optional<Instant> reached, StepState state) {
        boolean between = state == StepState.OPEN
                && term.filter(each -> asOf.isAfter(each.endOfEarliest(edition.timeZone())))
                        .isPresent();
        Message message = between
                ? Message.of("request.between", "sent", new Argument.Day(sent))
                : Message.of("request." + state.name(), "sent", new Argument.Day(sent));
        if (term.isEmpty()) {
            return Message.of(
                    reached.isPresent() ? "request.mendedWithoutTerm" : "request.withoutTerm",
                    "sent",
                    new Argument.Day(sent));
        }
        Message timed = message.with("earliest", new Argument.Day(term.get().earliest()))
                .with("latest", new Argument.Day(term.get().latest()));
        return reached.map(at -> timed.with("at", new Argument.Time(at, edition.timeZone())))
                .orElse(timed);
    }

    private Optional<NextStep> mend(RequestState request) {
        if (request.state() != StepState.OPEN && request.state() != StepState.MISSED) {
            return Optional.empty();
        }
        Optional<Deadline> latest = request.term().map(term -> new Deadline(term.latest(), Optional.empty()));
        return Optional.of(NextStep.builder()
                .code("changeRequest-" + request.sent())
                .status(request.state() == StepState.OPEN ? StepStatus.OPEN : StepStatus.OVERDUE)
                .text(request.why())
                .deadline(latest)
                .due(latest.map(deadline -> deadline.last(edition.timeZone())))
                .citation(request.citation())
                .build());
    }

    private Optional<TimeLeft> left(NextStep step) {
        return step.deadline()
                .or(() -> step.takesPlace().map(day -> new Deadline(day, BEGINNING)))
                .map(deadline -> TimeLeft.of(asOf, deadline, edition.timeZone(), days));
    }

    private static Argument number(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }
}
