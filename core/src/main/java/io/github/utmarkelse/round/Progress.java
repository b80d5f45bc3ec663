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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How far each step of an edition has come for an application: the states alone, without words. */
public final class Progress {
    private final Edition edition;
    private final Application application;
    private final Instant asOf;
    private final LocalDate today;
    private final Map<String, StepState> states = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();

    private Progress(Edition edition, Application application, Instant asOf) {
        this.edition = edition;
        this.application = application;
        this.asOf = asOf;
        this.today = asOf.atZone(edition.timeZone()).toLocalDate();
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
            progress.recorded(milestone).ifPresent(state -> {
                progress.states.put(milestone.id(), state);
                progress.recorded.add(milestone.id());
            });
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
        return edition.milestones().stream()
                .filter(milestone -> milestone.stepKind() == StepKind.WITHDRAWAL)
                .flatMap(milestone -> held(milestone).stream())
                .findFirst();
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

    /** The day on which it took place, if it has. */
    private Optional<LocalDate> held(Milestone milestone) {
        return application.event(milestone.id()).map(Event::on).filter(day -> !day.isAfter(today));
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
        return !asked.isEmpty()
                && asked.stream().allMatch(fact -> application.facts().containsKey(fact.id()));
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
        if (milestone.stepKind() == StepKind.WITHDRAWAL || withdrawn().isPresent() || restsOnNothing(milestone)) {
            return StepState.NOT_NEEDED;
        }
        return switch (milestone.stepKind()) {
            case HAND_IN -> toHandIn(milestone);
            case ANSWERS ->
                milestone.deadline().isEmpty() && isAnswered(milestone) ? StepState.DONE : toHandIn(milestone);
            case EVENT, DECISION, WITHDRAWAL -> toTakePlace(milestone);
        };
    }

    /**
     * Whether it comes after something that nobody need do, or that was missed and can no longer come before it. What
     * takes place on a day laid down does so whatever is missing.
     */
    private boolean restsOnNothing(Milestone milestone) {
        if (milestone.takesPlace().isPresent()) {
            return false;
        }
        Set<StepState> before = EnumSet.noneOf(StepState.class);
        milestone.after().forEach(id -> Optional.ofNullable(states.get(id)).ifPresent(before::add));
        return before.contains(StepState.NOT_NEEDED)
                || (before.contains(StepState.MISSED) && (isPast(milestone) || isPassed(milestone)));
    }

    private StepState toHandIn(Milestone milestone) {
        if (milestone.withoutYear().isPresent()) {
            return StepState.UNKNOWN;
        }
        if (isPast(milestone)) {
            return isPerhapsDone(milestone) ? StepState.UNKNOWN : StepState.MISSED;
        }
        if (isFollowed(milestone)) {
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

    boolean isWritten(Milestone milestone) {
        return milestone.decides().equals(Optional.of(RulingKind.CONTRIBUTION))
                && (application.contribution().isPresent()
                        || application.answers().isPresent());
    }

    private StepState toTakePlace(Milestone milestone) {
        if (application.event(milestone.id()).isPresent()) {
            return StepState.AHEAD;
        }
        if (milestone.withoutYear().isPresent()) {
            return StepState.UNKNOWN;
        }
        if (milestone.takesPlace().isPresent()) {
            int day = today.compareTo(milestone.takesPlace().get());
            return day < 0 ? StepState.AHEAD : day == 0 ? StepState.OPEN : StepState.DONE;
        }
        if (isFollowed(milestone) || isPassed(milestone)) {
            return StepState.UNKNOWN;
        }
        return waits(milestone) ? StepState.AHEAD : StepState.OPEN;
    }

    private boolean waits(Milestone milestone) {
        return milestone.after().stream().map(states::get).anyMatch(state -> state != null && state.isToCome());
    }

    /** Whether a step that comes after it is on record. */
    private boolean isFollowed(Milestone milestone) {
        return edition.milestones().stream()
                .filter(later -> later.after().contains(milestone.id()))
                .anyMatch(later -> (recorded.contains(later.id()) && later.stepKind() != StepKind.WITHDRAWAL)
                        || isFollowed(later));
    }

    /** Whether something later in the round took place on a day that is past. */
    private boolean isPassed(Milestone milestone) {
        List<Milestone> milestones = edition.milestones();
        return milestones.subList(milestones.indexOf(milestone) + 1, milestones.size()).stream()
                .anyMatch(later -> later.takesPlace().filter(today::isAfter).isPresent());
    }
}
