package io.github.utmarkelse.round;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Decision;
import io.github.utmarkelse.application.Event;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.edition.StepKind;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.schedule.Punctuality;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.schedule.ReceiptClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How far each step of an edition has come for an application: the states alone, without words. */
public final class Progress {
    private final Edition edition;
    private final Application application;
    private final Instant asOf;
    private final LocalDate today;
    private final Map<String, StepState> states = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private final Optional<LocalDate> withdrawn;

    private Progress(Edition edition, Application application, Instant asOf) {
        this.edition = edition;
        this.application = application;
        this.asOf = asOf;
        this.today = asOf.atZone(edition.timeZone()).toLocalDate();
        this.withdrawn = withdrawal();
        pass();
    }

    private Optional<LocalDate> withdrawal() {
        for (Milestone milestone : edition.milestones()) {
            if (milestone.stepKind() == StepKind.WITHDRAWAL) {
                return held(milestone);
            }
        }
        return Optional.empty();
    }

    /**
     * Judges the steps.
     *
     * @param edition the edition as known at the time of asking
     * @param application what is known, as known at the time of asking
     * @param asOf the time of asking
     * @return the states
     */
    public static Progress of(Edition edition, Application application, Instant asOf) {
        Progress progress = new Progress(edition, application, asOf);
        for (Milestone milestone : edition.milestones()) {
            Optional<StepState> state = progress.recorded(milestone);
            if (state.isPresent()) {
                progress.states.put(milestone.id(), state.get());
                progress.recorded.add(milestone.id());
            }
        }
        for (Milestone milestone : edition.milestones()) {
            if (!progress.recorded.contains(milestone.id())) {
                progress.states.put(milestone.id(), progress.expected(milestone));
            }
        }
        return progress;
    }

    /**
     * How a step stands.
     *
     * @param milestone one of the edition's milestones
     * @return the state
     */
    public StepState state(Milestone milestone) {
        return Objects.requireNonNull(states.get(milestone.id()));
    }

    /**
     * Whether something is on record of a step's having been done.
     *
     * @param milestone one of the edition's milestones
     * @return true if it was done, in time or not or when is not known
     */
    public boolean isRecorded(Milestone milestone) {
        return recorded.contains(milestone.id());
    }

    /**
     * When the application was withdrawn.
     *
     * @return the day, or empty if it was not
     */
    public Optional<LocalDate> withdrawn() {
        return withdrawn;
    }

    /** The steps that one waits for, or that it has nothing to rest on without. */
    List<Milestone> inTheWay(Milestone milestone) {
        List<Milestone> found = new ArrayList<>();
        for (String id : milestone.after()) {
            StepState state = states.get(id);
            if (state != null && (state.isToCome() || state == StepState.NOT_NEEDED)) {
                edition.milestone(id).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The day on which it took place, if that is past; a withdrawal holds from the beginning of its day. */
    private Optional<LocalDate> held(Milestone milestone) {
        LocalDate last = milestone.stepKind() == StepKind.WITHDRAWAL ? today : today.minusDays(1);
        return application.event(milestone.id()).map(Event::on).filter(day -> !day.isAfter(last));
    }

    private Optional<StepState> recorded(Milestone milestone) {
        return switch (milestone.stepKind()) {
            case EVENT, WITHDRAWAL -> held(milestone).map(day -> StepState.DONE);
            case DECISION -> application.decision().filter(this::isMade).map(decision -> StepState.DONE);
            case HAND_IN, ANSWERS -> application.receipt(milestone.id()).map(receipt -> handedIn(milestone, receipt));
        };
    }

    private boolean isMade(Decision decision) {
        return decision.on().filter(today::isBefore).isEmpty();
    }

    /** Whether all that the form of a step asks is known. */
    boolean isAnswered(Milestone milestone) {
        List<FactDefinition> asked = edition.factsOfForm(milestone.id());
        for (FactDefinition fact : asked) {
            if (!application.facts().containsKey(fact.id())) {
                return false;
            }
        }
        return !asked.isEmpty();
    }

    private StepState handedIn(Milestone milestone, Receipt receipt) {
        if (milestone.withoutYear().isPresent()) {
            return StepState.UNKNOWN;
        }
        Optional<Punctuality> punctuality = punctuality(milestone, receipt);
        if (punctuality.isEmpty()) {
            return StepState.DONE;
        }
        return switch (punctuality.get().inTime()) {
            case YES -> StepState.DONE;
            case NO -> StepState.LATE;
            case UNKNOWN ->
                punctuality.get().clock().isEmpty() && !isPast(milestone) ? StepState.DONE : StepState.UNKNOWN;
        };
    }

    Optional<Punctuality> punctuality(Milestone milestone, Receipt receipt) {
        return milestone
                .deadline()
                .map(deadline -> Punctuality.of(
                        receipt, deadline, edition.timeZone(), milestone.clock().orElse(ReceiptClock.REACHED_NETWORK)));
    }

    private boolean isPast(Milestone milestone) {
        return milestone
                .deadline()
                .filter(deadline -> asOf.isAfter(deadline.last(edition.timeZone())))
                .isPresent();
    }

    private StepState expected(Milestone milestone) {
        if (milestone.stepKind() == StepKind.WITHDRAWAL) {
            return StepState.NOT_NEEDED;
        }
        if (milestone.stepKind() == StepKind.ANSWERS
                && milestone.deadline().isEmpty()
                && milestone.withoutYear().isEmpty()
                && isAnswered(milestone)) {
            return StepState.DONE;
        }
        if ((withdrawn.isPresent() && !isOver(milestone, withdrawn.get())) || restsOnNothing(milestone)) {
            return StepState.NOT_NEEDED;
        }
        return switch (milestone.stepKind()) {
            case HAND_IN, ANSWERS -> toHandIn(milestone);
            case EVENT, DECISION, WITHDRAWAL -> toTakePlace(milestone);
        };
    }

    /** Whether it comes after something that nobody need do; what takes place on a day laid down does so all the same. */
    private boolean restsOnNothing(Milestone milestone) {
        return milestone.takesPlace().isEmpty() && isAfter(milestone, state -> state == StepState.NOT_NEEDED);
    }

    /** Whether the day on which it takes place, by the rules or as planned, is before another. */
    private boolean isOver(Milestone milestone, LocalDate day) {
        return milestone.takesPlace().isPresent()
                && application
                        .event(milestone.id())
                        .map(Event::on)
                        .or(milestone::takesPlace)
                        .filter(day::isAfter)
                        .isPresent();
    }

    private boolean isAfter(Milestone milestone, Predicate<StepState> state) {
        for (String id : milestone.after()) {
            StepState before = states.get(id);
            if (before != null && state.test(before)) {
                return true;
            }
        }
        return false;
    }

    private StepState toHandIn(Milestone milestone) {
        if (milestone.withoutYear().isPresent()) {
            return StepState.UNKNOWN;
        }
        if (isPast(milestone)) {
            return isPerhapsDone(milestone) || restsOnMissed(milestone) ? StepState.UNKNOWN : StepState.MISSED;
        }
        boolean roundIsPast = milestone.deadline().isEmpty() && passed.contains(milestone.id());
        if (isFollowed(milestone) || roundIsPast) {
            return StepState.UNKNOWN;
        }
        boolean opensLater = milestone.opens().filter(today::isBefore).isPresent();
        return opensLater || waits(milestone) ? StepState.AHEAD : StepState.OPEN;
    }

    /** Whether something else than a receipt shows that it came, in time or not. */
    boolean isPerhapsDone(Milestone milestone) {
        return isFollowed(milestone)
                || isWritten(milestone)
                || (milestone.stepKind() == StepKind.ANSWERS && isAnswered(milestone));
    }

    /** Whether it comes after something of which nothing is on record, so that it may be that nobody need do it. */
    boolean restsOnMissed(Milestone milestone) {
        return isAfter(milestone, state -> state == StepState.MISSED);
    }

    boolean isWritten(Milestone milestone) {
        return milestone.decides().equals(Optional.of(RulingKind.CONTRIBUTION))
                && (application.contribution().isPresent()
                        || application.answers().isPresent());
    }

    private StepState toTakePlace(Milestone milestone) {
        Optional<LocalDate> planned = application.event(milestone.id()).map(Event::on);
        if (planned.isPresent()) {
            return planned.get().equals(today) ? StepState.OPEN : StepState.AHEAD;
        }
        if (milestone.withoutYear().isPresent()) {
            return StepState.UNKNOWN;
        }
        if (milestone.takesPlace().isPresent()) {
            return onItsDay(milestone, milestone.takesPlace().get());
        }
        if (isFollowed(milestone) || passed.contains(milestone.id())) {
            return StepState.UNKNOWN;
        }
        return waits(milestone) ? StepState.AHEAD : StepState.OPEN;
    }

    /** A day tells that something took place, but not that something was decided. */
    private StepState onItsDay(Milestone milestone, LocalDate day) {
        if (today.isBefore(day)) {
            return StepState.AHEAD;
        }
        if (today.equals(day)) {
            return StepState.OPEN;
        }
        return milestone.stepKind() == StepKind.DECISION ? StepState.UNKNOWN : StepState.DONE;
    }

    private boolean waits(Milestone milestone) {
        return isAfter(milestone, StepState::isToCome);
    }

    /** Whether a step that comes after it is on record. */
    private boolean isFollowed(Milestone milestone) {
        for (Milestone later : edition.stepsAfter(milestone.id())) {
            if (recorded.contains(later.id()) && later.stepKind() != StepKind.WITHDRAWAL) {
                return true;
            }
        }
        return false;
    }

    /** Finds the steps later than which, in the round, something took place on a day that is past. */
    private void pass() {
        boolean isPassed = false;
        for (int i = edition.milestones().size() - 1; i >= 0; i--) {
            Milestone milestone = edition.milestones().get(i);
            if (isPassed) {
                passed.add(milestone.id());
            }
            isPassed |= isOver(milestone, today);
        }
    }
}
