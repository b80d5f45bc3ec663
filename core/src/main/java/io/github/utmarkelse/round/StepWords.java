package io.github.utmarkelse.round;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.StepKind;
import io.github.utmarkelse.schedule.Punctuality;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a step stands as it does, in words. */
final class StepWords {
    private final Edition edition;
    private final Application application;
    private final Instant asOf;
    private final Progress progress;

    StepWords(Edition edition, Application application, Instant asOf, Progress progress) {
        this.edition = edition;
        this.application = application;
        this.asOf = asOf;
        this.progress = progress;
    }

    Text of(Milestone milestone, Optional<Punctuality> punctuality) {
        if (punctuality.isPresent() && punctuality.get().clock().isPresent()) {
            return punctuality.get().why(milestone.deadline().orElseThrow(), edition.timeZone(), milestone.clock());
        }
        return switch (progress.state(milestone)) {
            case DONE, LATE -> done(milestone);
            case OPEN -> open(milestone);
            case AHEAD -> ahead(milestone);
            case MISSED -> span(milestone, "round.missed");
            case NOT_NEEDED -> notNeeded(milestone);
            case UNKNOWN -> unknown(milestone);
        };
    }

    private Text done(Milestone milestone) {
        if (milestone.stepKind() == StepKind.DECISION) {
            String outcome = application.decision().orElseThrow().outcome();
            Text name = edition.outcomes().stream()
                    .filter(each -> each.id().equals(outcome))
                    .findFirst()
                    .<Text>map(Outcome::name)
                    .orElseGet(() -> Message.of("history.noOutcome"));
            return Message.of("round.decided", "outcome", new Argument.Words(name));
        }
        Optional<LocalDate> held = application.event(milestone.id()).map(event -> event.on());
        if (held.isPresent()) {
            return day("round.tookPlace", held.get());
        }
        if (milestone.takesPlace().isPresent()) {
            return day("round.dayPassed", milestone.takesPlace().get());
        }
        return Message.of(application.receipt(milestone.id()).isPresent() ? "round.handedIn" : "round.answered");
    }

    private Text open(Milestone milestone) {
        if (milestone.deadline().isPresent()) {
            return span(milestone, "round.open");
        }
        boolean today = milestone.takesPlace().isPresent()
                || application.event(milestone.id()).isPresent();
        return Message.of(today ? "round.today" : "round.openNoDay");
    }

    private Text ahead(Milestone milestone) {
        Optional<LocalDate> planned = application.event(milestone.id()).map(event -> event.on());
        if (planned.isPresent()) {
            return day("round.planned", planned.get());
        }
        if (milestone.takesPlace().isPresent()) {
            return day("round.takesPlace", milestone.takesPlace().get());
        }
        List<Milestone> before = progress.inTheWay(milestone);
        return before.isEmpty()
                ? day("round.opens", milestone.opens().orElseThrow())
                : Message.of("round.waits", "steps", names(before));
    }

    private Text notNeeded(Milestone milestone) {
        if (milestone.stepKind() == StepKind.WITHDRAWAL) {
            return application
                    .event(milestone.id())
                    .<Text>map(event -> day("round.planned", event.on()))
                    .orElseGet(() -> Message.of("round.mayWithdraw"));
        }
        return progress.withdrawn()
                .<Text>map(day -> day("round.withdrawn", day))
                .orElseGet(() -> Message.of("round.blocked", "steps", names(progress.inTheWay(milestone))));
    }

    private Text unknown(Milestone milestone) {
        if (milestone.withoutYear().isPresent()) {
            return Message.of(
                    "round.noYear",
                    "day",
                    new Argument.MonthAndDay(milestone.withoutYear().get().day()));
        }
        if (milestone.takesPlace().isPresent()) {
            return day("round.dayPassed", milestone.takesPlace().get());
        }
        if (milestone.deadline().isEmpty()) {
            return Message.of("round.followed");
        }
        if (application.receipt(milestone.id()).isPresent()) {
            return span(milestone, "round.handedInWhen");
        }
        if (progress.isWritten(milestone)) {
            return span(milestone, "round.written");
        }
        if (milestone.stepKind() == StepKind.ANSWERS && progress.isAnswered(milestone)) {
            return span(milestone, "round.answeredWhen");
        }
        if (progress.restsOnMissed(milestone)) {
            return Message.of("round.restsOnMissed", "steps", names(progress.inTheWay(milestone)));
        }
        return Message.of("round.followed");
    }

    private Message span(Milestone milestone, String key) {
        Instant last = milestone.deadline().orElseThrow().last(edition.timeZone());
        return Message.of(key, "deadline", new Argument.Time(last, edition.timeZone()))
                .with("margin", new Argument.Span(Duration.between(asOf, last).abs()));
    }

    private static Message day(String key, LocalDate day) {
        return Message.of(key, "day", new Argument.Day(day));
    }

    private static Argument names(List<Milestone> milestones) {
        return new Argument.Words(new LocalizedText(
                milestones.stream().map(each -> each.name().sv()).collect(Collectors.joining(", ")),
                milestones.stream().map(each -> each.name().en()).collect(Collectors.joining(", "))));
    }
}
