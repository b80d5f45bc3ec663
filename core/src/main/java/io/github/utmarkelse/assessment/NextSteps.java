package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Event;
import io.github.utmarkelse.edition.ChangeRequestRule;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.edition.StepKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.reparticipation.Wait;
import io.github.utmarkelse.reparticipation.Waits;
import io.github.utmarkelse.round.Progress;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is still to be done, the most urgent first. */
final class NextSteps {
    private final Edition edition;
    private final Application application;
    private final Instant asOf;
    private final History history;

    NextSteps(Edition edition, Application application, Instant asOf, History history) {
        this.edition = edition;
        this.application = application;
        this.asOf = asOf;
        this.history = history;
    }

    List<NextStep> after(Ruling participation, List<Finding> findings) {
        Progress progress = Progress.of(edition, application, asOf);
        if (progress.withdrawn().isPresent()) {
            return List.of();
        }
        if (participation.answer() == Answer.NO) {
            return List.of(history.closed().isEmpty() ? change() : returnLater(history.closed()));
        }
        List<Urgent> urgent = new ArrayList<>();
        boolean over = roundIsOver();
        for (Milestone milestone : edition.milestones()) {
            Optional<NextStep> step = step(milestone, progress);
            if (step.isPresent() && !(over && step.get().status() == StepStatus.OVERDUE)) {
                urgent.add(new Urgent(step.get(), urgency(step.get(), milestone)));
            }
        }
        urgent.sort(Comparator.comparingInt(Urgent::urgency));
        List<NextStep> steps = new ArrayList<>();
        mend(findings).ifPresent(steps::add);
        facts(participation).ifPresent(steps::add);
        for (Urgent each : urgent) {
            steps.add(each.step());
        }
        return steps;
    }

    private record Urgent(NextStep step, int urgency) {}

    /** What is overdue and a ruling rests on comes first, then what has a last day, then the rest; each in its order. */
    private static int urgency(NextStep step, Milestone milestone) {
        return switch (step.status()) {
            case OVERDUE -> milestone.decides().isPresent() ? 0 : 2;
            case OPEN -> step.due().isPresent() ? 1 : 3;
            case AHEAD -> 4;
        };
    }

    private static NextStep returnLater(List<Wait> closed) {
        return NextStep.builder()
                .code("return")
                .status(StepStatus.AHEAD)
                .text(returnText(closed))
                .build();
    }

    /** What one may do instead: another entry or category now, or the same later. */
    private static Message returnText(List<Wait> closed) {
        if (closed.stream().allMatch(wait -> wait.rule().followsEntry())) {
            return Message.of("step.otherEntry");
        }
        if (closed.stream().allMatch(wait -> wait.rule().sameCategory().orElse(false))) {
            return Message.of("step.otherCategory");
        }
        List<Wait> operation =
                closed.stream().filter(wait -> !wait.rule().followsEntry()).toList();
        return operation.stream().anyMatch(wait -> wait.firstYear().isEmpty())
                ? Message.of("step.noReturn")
                : Message.of(
                        "step.return",
                        "year",
                        new Argument.Name(Waits.longest(operation)
                                .flatMap(Wait::firstYear)
                                .orElseThrow()
                                .toString()));
    }

    private static NextStep change() {
        return NextStep.builder()
                .code("change")
                .status(StepStatus.OPEN)
                .text(Message.of("step.change"))
                .build();
    }

    private Optional<NextStep> facts(Ruling participation) {
        long missing = participation.missing().stream()
                .filter(name -> !name.equals(Waits.YEAR))
                .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(NextStep.builder()
                        .code("facts")
                        .status(StepStatus.OPEN)
                        .text(Message.of("step.facts", "count", number(missing)))
                        .build());
    }

    private Optional<NextStep> mend(List<Finding> findings) {
        Optional<Milestone> handIn = edition.milestones().stream()
                .filter(m -> m.decides().equals(Optional.of(RulingKind.CONTRIBUTION)))
                .filter(m -> m.deadline().isPresent())
                .findFirst();
        boolean beforeDeadline =
                handIn.isPresent() && !asOf.isAfter(due(handIn.get()).orElseThrow());
        long count = findings.stream()
                .filter(f -> f.ruling() == RulingKind.CONTRIBUTION
                        && f.answer() == Answer.NO
                        && f.citation().isPresent()
                        && (f.consequence() == Consequence.CHANGE_REQUEST
                                || (f.consequence() == Consequence.NOT_STATED
                                        && (beforeDeadline || handIn.isEmpty())
                                        && !f.code().startsWith(Receipts.CODE))))
                .count();
        if (count == 0) {
            return Optional.empty();
        }
        NextStep.Builder step = NextStep.builder().code("mend").status(StepStatus.OPEN);
        if (beforeDeadline) {
            return Optional.of(step.text(Message.of("step.mend", "count", number(count)))
                    .deadline(handIn.get().deadline())
                    .due(due(handIn.get()))
                    .citation(handIn.get().citation())
                    .build());
        }
        Optional<ChangeRequestRule> rule = edition.contributionRules().changeRequest();
        return Optional.of(
                rule.isPresent()
                        ? step.text(Message.of("step.changeRequest", "count", number(count))
                                        .with("fewest", number(rule.get().fewestWorkingDays()))
                                        .with("most", number(rule.get().mostWorkingDays())))
                                .citation(rule.get().citation())
                                .build()
                        : step.text(Message.of("step.mend", "count", number(count)))
                                .build());
    }

    /** Whether all days are past, the last of them one on which something takes place. */
    private boolean roundIsOver() {
        LocalDate today = asOf.atZone(edition.timeZone()).toLocalDate();
        boolean takesPlace = false;
        for (Milestone milestone : edition.milestones()) {
            Optional<LocalDate> day = milestone.deadline().map(Deadline::date).or(milestone::takesPlace);
            if (day.isPresent() && !today.isAfter(day.get())) {
                return false;
            }
            takesPlace |= milestone.takesPlace().isPresent();
        }
        return takesPlace;
    }

    /** A step that decides nothing is past once a later one that does is done. */
    private boolean isOvertaken(Milestone milestone, Progress progress) {
        if (milestone.decides().isPresent() || !milestone.isDeadline()) {
            return false;
        }
        boolean isLater = false;
        for (Milestone later : edition.milestones()) {
            if (isLater && later.decides().isPresent() && progress.isRecorded(later)) {
                return true;
            }
            isLater |= later.id().equals(milestone.id());
        }
        return false;
    }

    private Optional<NextStep> step(Milestone milestone, Progress progress) {
        if (progress.isRecorded(milestone)
                || milestone.stepKind() == StepKind.WITHDRAWAL
                || isOvertaken(milestone, progress)) {
            return Optional.empty();
        }
        return status(milestone, progress)
                .map(status -> NextStep.builder()
                        .code(milestone.id())
                        .status(status)
                        .text(milestone.name())
                        .who(milestone.who())
                        .deadline(milestone.deadline())
                        .takesPlace(takesPlace(milestone))
                        .due(due(milestone))
                        .citation(milestone.citation())
                        .build());
    }

    private Optional<StepStatus> status(Milestone milestone, Progress progress) {
        return switch (progress.state(milestone)) {
            case OPEN -> Optional.of(milestone.takesPlace().isPresent() ? StepStatus.AHEAD : StepStatus.OPEN);
            case AHEAD -> Optional.of(StepStatus.AHEAD);
            case MISSED -> Optional.of(StepStatus.OVERDUE);
            case UNKNOWN ->
                due(milestone)
                        .map(last -> asOf.isAfter(last) ? StepStatus.OVERDUE : StepStatus.OPEN)
                        .or(() -> milestone.withoutYear().map(day -> StepStatus.OPEN));
            case DONE, LATE, NOT_NEEDED -> Optional.empty();
        };
    }

    /** The day on which it takes place, by the rules or as it is planned. */
    private Optional<LocalDate> takesPlace(Milestone milestone) {
        return application.event(milestone.id()).map(Event::on).or(milestone::takesPlace);
    }

    private Optional<Instant> due(Milestone milestone) {
        return milestone.deadline().map(deadline -> deadline.last(edition.timeZone()));
    }

    private static Argument number(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }
}
