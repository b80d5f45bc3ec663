package io.github.utmarkelse.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.RandomRounds;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Decision;
import io.github.utmarkelse.application.DocumentState;
import io.github.utmarkelse.application.Event;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.edition.DocumentRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.StepKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Punctuality;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.schedule.ReceiptClock;
import io.github.utmarkelse.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every round, whatever the edition lays down, is known, and when one asks. */
class RoundProperties {
    private static final List<StepState> BEST_FIRST = List.of(StepState.DONE, StepState.UNKNOWN, StepState.LATE);
    private static final List<Answer> ANSWERS_BEST_FIRST = List.of(Answer.YES, Answer.UNKNOWN, Answer.NO);
    private static final Set<StepState> BAD = EnumSet.of(StepState.LATE, StepState.MISSED);

    /** How a step of one record may stand later, by how it stands. */
    private static final Map<StepState, Set<StepState>> LATER = later();

    /**
     * A hand-in on record is judged by clocks that do not change. Nothing on record may still come, but not in time once
     * its last day is past; what rests on it is not needed until it comes. Only a withdrawal ends what is not done.
     */
    private static Map<StepState, Set<StepState>> later() {
        Map<StepState, Set<StepState>> later = new EnumMap<>(StepState.class);
        later.put(StepState.DONE, EnumSet.of(StepState.DONE));
        later.put(StepState.LATE, EnumSet.of(StepState.LATE));
        later.put(
                StepState.UNKNOWN, EnumSet.of(StepState.UNKNOWN, StepState.DONE, StepState.LATE, StepState.NOT_NEEDED));
        later.put(
                StepState.MISSED,
                EnumSet.of(StepState.MISSED, StepState.LATE, StepState.UNKNOWN, StepState.NOT_NEEDED));
        later.put(StepState.OPEN, EnumSet.complementOf(EnumSet.of(StepState.AHEAD)));
        later.put(StepState.AHEAD, EnumSet.allOf(StepState.class));
        later.put(StepState.NOT_NEEDED, EnumSet.allOf(StepState.class));
        return later;
    }

    private static StepState state(Round round, String milestone) {
        return round.step(milestone).orElseThrow().state();
    }

    private static boolean hasClock(Receipt receipt) {
        return receipt.sent().isPresent()
                || receipt.reachedNetwork().isPresent()
                || receipt.registered().isPresent();
    }

    private static Application replaced(Application application, Receipt receipt) {
        List<Receipt> receipts = new ArrayList<>();
        application.receipts().stream()
                .filter(each -> !each.milestone().equals(receipt.milestone()))
                .forEach(receipts::add);
        receipts.add(receipt);
        return Application.builder().from(application).receipts(receipts).build();
    }

    private static Optional<Moment> later(Optional<Moment> clock, ZoneId zone, Random random) {
        Duration by =
                random.nextBoolean() ? Duration.ZERO : Duration.ofSeconds(random.nextInt(100_000), random.nextInt(2));
        return clock.map(at -> Moment.of(at.instant(zone).plus(by)));
    }

    private static Receipt later(Receipt receipt, ZoneId zone, Random random) {
        return Receipt.builder()
                .milestone(receipt.milestone())
                .sent(later(receipt.sent(), zone, random))
                .reachedNetwork(later(receipt.reachedNetwork(), zone, random))
                .registered(later(receipt.registered(), zone, random))
                .build();
    }

    @Property(tries = 1000)
    void aLaterReceiptIsNeverBetterThanAnEarlierOne(@ForAll long seed, @ForAll ReceiptClock deciding) {
        RandomRounds rounds = RandomRounds.of(seed);
        ZoneId zone = rounds.edition().timeZone();
        for (Receipt receipt : rounds.application().receipts()) {
            Optional<Deadline> deadline =
                    rounds.edition().milestone(receipt.milestone()).flatMap(Milestone::deadline);
            if (deadline.isPresent()) {
                Receipt moved = later(receipt, zone, rounds.random());
                Punctuality before = Punctuality.of(receipt, deadline.get(), zone, deciding);
                Punctuality after = Punctuality.of(moved, deadline.get(), zone, deciding);

                assertThat(ANSWERS_BEST_FIRST.indexOf(after.inTime()))
                        .isGreaterThanOrEqualTo(ANSWERS_BEST_FIRST.indexOf(before.inTime()));
                if (before.clock().equals(after.clock()) && before.margin().isPresent()) {
                    assertThat(after.margin().orElseThrow())
                            .isLessThanOrEqualTo(before.margin().get());
                }
            }
        }
    }

    @Property(tries = 1000)
    void aStepIsNeverBetterForALaterReceipt(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Edition edition = rounds.edition();
        Assume.that(!rounds.application().receipts().isEmpty());
        Receipt receipt = rounds.pick(rounds.application().receipts());
        Application moved = replaced(rounds.application(), later(receipt, edition.timeZone(), rounds.random()));
        Assume.that(fits(moved, edition));
        Instant afterwards = Instant.parse("2040-01-01T00:00:00Z");
        Step before = Round.of(edition, rounds.application(), afterwards)
                .step(receipt.milestone())
                .orElseThrow();
        Step after =
                Round.of(edition, moved, afterwards).step(receipt.milestone()).orElseThrow();

        Assume.that(before.kind() == StepKind.HAND_IN || before.kind() == StepKind.ANSWERS);
        assertThat(BEST_FIRST).contains(before.state(), after.state());
        assertThat(BEST_FIRST.indexOf(after.state())).isGreaterThanOrEqualTo(BEST_FIRST.indexOf(before.state()));
    }

    private static boolean fits(Application application, Edition edition) {
        try {
            application.check(edition);
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    /** The receipt, and what another shows by the clocks that it does not know; in which order is not seen to. */
    private static Receipt with(Receipt receipt, Receipt other) {
        return Receipt.builder()
                .milestone(receipt.milestone())
                .sent(receipt.sent().or(other::sent))
                .reachedNetwork(receipt.reachedNetwork().or(other::reachedNetwork))
                .registered(receipt.registered().or(other::registered))
                .build();
    }

    /** The application with one thing more on record. */
    private static Application more(RandomRounds rounds) {
        Edition edition = rounds.edition();
        Application application = rounds.application();
        Application.Builder more = Application.builder().from(application);
        switch (rounds.random().nextInt(5)) {
            case 0 -> {
                List<FactDefinition> unknown = edition.facts().stream()
                        .filter(fact -> !application.facts().containsKey(fact.id()))
                        .toList();
                Assume.that(!unknown.isEmpty());
                FactDefinition fact = rounds.pick(unknown);
                more.putFacts(fact.id(), rounds.value(fact));
            }
            case 1 -> {
                List<Milestone> without = edition.milestones().stream()
                        .filter(milestone -> milestone.stepKind() == StepKind.EVENT
                                && application.event(milestone.id()).isEmpty())
                        .toList();
                Assume.that(!without.isEmpty());
                more.addEvents(new Event(rounds.pick(without).id(), rounds.day()));
            }
            case 2 -> {
                List<DocumentRule> unknown = edition.milestones().stream()
                        .flatMap(milestone -> milestone.documents().stream())
                        .filter(rule -> !application.documents().containsKey(rule.id()))
                        .toList();
                Assume.that(!unknown.isEmpty());
                more.putDocuments(rounds.pick(unknown).id(), DocumentState.AT_HAND);
            }
            case 3 -> {
                Assume.that(application.decision().isEmpty());
                more.decision(new Decision(Outcome.NONE, Optional.of(rounds.day())));
            }
            default -> {
                List<Milestone> handIns = edition.milestones().stream()
                        .filter(Milestone::takesReceipts)
                        .toList();
                Assume.that(!handIns.isEmpty());
                Receipt other = rounds.receipt(rounds.pick(handIns));
                return replaced(
                        application,
                        application
                                .receipt(other.milestone())
                                .map(known -> with(known, other))
                                .orElse(other));
            }
        }
        return more.build();
    }

    @Property(tries = 2000)
    void moreOnRecordNeverMakesWhatIsDoneUnknown(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Instant asOf = rounds.time();
        Application more = more(rounds);
        Assume.that(fits(more, rounds.edition()));
        Application known = more.knownAt(asOf, rounds.edition().timeZone());
        Round before = Round.of(rounds.edition(), rounds.application(), asOf);
        Round after = Round.of(rounds.edition(), more, asOf);

        for (Step step : before.steps()) {
            String milestone = step.milestone();
            if (isDone(step) && !(isWithoutTime(rounds.application(), step) && isTakenBack(milestone, known, after))) {
                assertThat(state(after, milestone)).as(milestone).isNotEqualTo(StepState.UNKNOWN);
            }
        }
    }

    /**
     * Whether the clocks of a receipt that had none take back what it was believed for, that something had come and in
     * time: by them it has not come yet, or they do not tell whether it was in time.
     */
    private static boolean isTakenBack(String milestone, Application known, Round after) {
        return known.receipt(milestone).isEmpty() || inTime(after, milestone).equals(Optional.of(Answer.UNKNOWN));
    }

    private static Optional<Answer> inTime(Round round, String milestone) {
        return round.step(milestone).flatMap(Step::punctuality).map(Punctuality::inTime);
    }

    /**
     * Two things more take back what was on record, and with it what rested on it: a clock that shows that what was said
     * to have come has not come yet, and one that shows in time what another had made late, which it can only where
     * clocks do not go alike.
     */
    @Property(tries = 2000)
    void moreOnRecordNeverMakesARulingUnknown(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Edition edition = rounds.edition();
        Instant asOf = rounds.time();
        Application more = more(rounds);
        Assume.that(fits(more, edition));
        ZoneId zone = edition.timeZone();
        Application known = rounds.application().knownAt(asOf, zone);
        Application knownMore = more.knownAt(asOf, zone);
        Assume.that(known.receipts().stream()
                .allMatch(receipt -> knownMore.receipt(receipt.milestone()).isPresent()));
        Round roundBefore = Round.of(edition, known, asOf);
        Round roundAfter = Round.of(edition, knownMore, asOf);
        Assume.that(knownMore.receipts().stream()
                .noneMatch(receipt -> !isInOrder(receipt, zone)
                        && inTime(roundBefore, receipt.milestone()).equals(Optional.of(Answer.NO))
                        && inTime(roundAfter, receipt.milestone()).equals(Optional.of(Answer.YES))));
        Assessment before = Assessment.of(edition, known, asOf);
        Assessment after = Assessment.of(edition, knownMore, asOf);

        assertStillKnown(before.participation(), after.participation());
        assertStillKnown(before.contribution(), after.contribution());
        assertStillKnown(before.award(), after.award());
    }

    /** Whether no clock shows a time before that of one that is passed earlier; clocks that do not go alike may. */
    private static boolean isInOrder(Receipt receipt, ZoneId zone) {
        List<Instant> times =
                clocks(receipt).stream().map(at -> at.instant(zone)).toList();
        return times.equals(times.stream().sorted().toList());
    }

    @Property(tries = 2000)
    void aClockMoreTurnsAJudgementOnlyIfItIsAtOddsWithTheOthersAndNeverMakesItUnknown(
            @ForAll long seed, @ForAll ReceiptClock deciding) {
        RandomRounds rounds = RandomRounds.of(seed);
        ZoneId zone = rounds.edition().timeZone();
        for (Receipt receipt : rounds.application().receipts()) {
            Milestone milestone =
                    rounds.edition().milestone(receipt.milestone()).orElseThrow();
            Optional<Deadline> deadline = milestone.deadline();
            if (deadline.isPresent()) {
                Receipt more = with(receipt, rounds.receipt(milestone));
                Answer before =
                        Punctuality.of(receipt, deadline.get(), zone, deciding).inTime();
                Answer after =
                        Punctuality.of(more, deadline.get(), zone, deciding).inTime();

                if (before != Answer.UNKNOWN) {
                    assertThat(after).isNotEqualTo(Answer.UNKNOWN);
                    assertThat(after != before && isInOrder(more, zone)).isFalse();
                }
            }
        }
    }

    private static boolean isDone(Step step) {
        return step.state() == StepState.DONE || step.state() == StepState.LATE;
    }

    private static void assertStillKnown(Ruling before, Ruling after) {
        if (before.answer() != Answer.UNKNOWN) {
            assertThat(after.answer()).isNotEqualTo(Answer.UNKNOWN);
        }
    }

    @Property(tries = 2000)
    void timeOnlyGoesOneWay(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Edition edition = rounds.edition();
        Assume.that(edition.milestones().stream()
                .allMatch(milestone -> milestone.amendments().isEmpty()));
        List<Instant> times = rounds.times();
        Round before = Round.of(edition, rounds.application(), times.get(0));
        Round after = Round.of(edition, rounds.application(), times.get(1));

        for (Step step : before.steps()) {
            StepState then = state(after, step.milestone());
            if (isWithoutTime(rounds.application(), step)) {
                assertThat(then).isIn(StepState.DONE, StepState.UNKNOWN);
            } else if (step.state() == StepState.UNKNOWN
                    && then == StepState.MISSED
                    && restsOnMissed(edition, before, step)) {
                assertThat(restsOnMissed(edition, after, step)).isFalse();
            } else {
                assertThat(then).as(step.milestone() + " after " + step.state()).isIn(LATER.get(step.state()));
            }
        }
    }

    /**
     * Whether a step comes after one of which nothing was on record, so that perhaps nobody needed do it. What is put on
     * record later may show that it was needed after all.
     */
    private static boolean restsOnMissed(Edition edition, Round round, Step step) {
        return edition.milestone(step.milestone()).orElseThrow().after().stream()
                .anyMatch(id -> state(round, id) == StepState.MISSED);
    }

    /** A receipt without a clock tells that something has come, and in time only as long as the last day is not past. */
    private static boolean isWithoutTime(Application application, Step step) {
        return step.state() == StepState.DONE
                && application
                        .receipt(step.milestone())
                        .filter(receipt -> !hasClock(receipt))
                        .isPresent();
    }

    @Property(tries = 1000)
    void whatIsKnownAtATimeIsKnownFromThenOn(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        ZoneId zone = rounds.edition().timeZone();
        List<Instant> times = rounds.times();
        Application early = rounds.application().knownAt(times.get(0), zone);
        Application late = rounds.application().knownAt(times.get(1), zone);

        assertThat(early.knownAt(times.get(0), zone)).isEqualTo(early);
        assertThat(early.knownAt(times.get(1), zone)).isEqualTo(early);
        assertThat(late.knownAt(times.get(0), zone)).isEqualTo(early);
        for (Receipt receipt : early.receipts()) {
            Receipt still = late.receipt(receipt.milestone()).orElseThrow();
            assertThat(clocks(still)).containsAll(clocks(receipt));
            assertThat(clocks(receipt)).allMatch(at -> !at.instant(zone).isAfter(times.get(0)));
        }
        assertThat(late.changeRequests().size())
                .isGreaterThanOrEqualTo(early.changeRequests().size());
        assertThat(early.decision().isPresent() && late.decision().isEmpty()).isFalse();
        assertThat(late.events()).isEqualTo(rounds.application().events());
    }

    private static List<Moment> clocks(Receipt receipt) {
        return Stream.of(receipt.sent(), receipt.reachedNetwork(), receipt.registered())
                .flatMap(Optional::stream)
                .toList();
    }

    @Property(tries = 1000)
    void theRoundIsThatOfWhatWasKnown(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Instant asOf = rounds.time();
        Edition edition = rounds.edition();
        Application application = rounds.application();

        assertThat(Round.of(edition, application, asOf))
                .isEqualTo(Round.of(edition.knownAt(asOf), application.knownAt(asOf, edition.timeZone()), asOf));
    }

    /** The edition with the last day of a step moved later by a decision of another day. */
    private record Moved(Edition edition, Milestone milestone, LocalDate decided) {
        static Moved at(RandomRounds rounds) {
            List<Milestone> steps = Facts.EDITION.milestones();
            List<Milestone> lasting =
                    steps.stream().filter(each -> each.deadline().isPresent()).toList();
            Milestone step = rounds.pick(lasting);
            LocalDate from = step.deadline().orElseThrow().date();
            LocalDate next = steps.subList(steps.indexOf(step) + 1, steps.size()).stream()
                    .flatMap(each -> each.deadline().map(Deadline::date).or(each::takesPlace).stream())
                    .findFirst()
                    .orElseThrow();
            LocalDate to = from.plusDays(1 + rounds.random().nextInt((int) ChronoUnit.DAYS.between(from, next)));
            LocalDate decided = to.minusDays(rounds.random().nextInt(20));
            Milestone moved = Milestone.builder()
                    .from(step)
                    .addAmendments(RandomRounds.amendment(step, decided, new Deadline(to, Optional.empty())))
                    .build();
            return new Moved(
                    Edition.builder()
                            .from(Facts.EDITION)
                            .milestones(steps.stream()
                                    .map(each -> each.equals(step) ? moved : each)
                                    .toList())
                            .build(),
                    moved,
                    decided);
        }
    }

    @Property(tries = 2000)
    void aLastDayThatIsMovedLaterNeverMakesAStepWorse(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Assume.that(fits(rounds.application(), Facts.EDITION));
        Moved moved = Moved.at(rounds);
        Instant asOf = rounds.time();
        Round before = Round.of(Facts.EDITION, rounds.application(), asOf);
        Round after = Round.of(moved.edition(), rounds.application(), asOf);

        if (asOf.isBefore(moved.decided().atStartOfDay(Facts.EDITION.timeZone()).toInstant())) {
            assertThat(after).isEqualTo(before);
            return;
        }
        for (Step step : before.steps()) {
            StepState then = state(after, step.milestone());
            // What rested on something missed was not needed, and is again.
            boolean mayTurnBad = BAD.contains(step.state())
                    || (step.state() == StepState.NOT_NEEDED
                            && !step.milestone().equals(moved.milestone().id()));
            assertThat(BAD.contains(then) && !mayTurnBad).as(step.milestone()).isFalse();
            if (step.state() == StepState.DONE) {
                assertThat(then).as(step.milestone()).isEqualTo(StepState.DONE);
            }
            step.punctuality()
                    .flatMap(Punctuality::margin)
                    .ifPresent(margin -> assertThat(after.step(step.milestone())
                                    .flatMap(Step::punctuality)
                                    .filter(each -> each.clock()
                                            .equals(step.punctuality().get().clock()))
                                    .flatMap(Punctuality::margin)
                                    .orElse(margin))
                            .isGreaterThanOrEqualTo(margin));
        }
    }

    @Property(tries = 1500)
    void everyRoundIsToldInBothLanguagesAndReadBackAsItWasWritten(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Round round = Round.of(rounds.edition(), rounds.application(), rounds.time());
        String json = JsonFormat.mapper().writeValueAsString(round);

        assertThat(JsonFormat.mapper().readValue(json, Round.class)).isEqualTo(round);
        assertThat(round.steps().stream().map(Step::milestone))
                .containsExactlyElementsOf(rounds.edition().milestones().stream()
                        .map(Milestone::id)
                        .toList());
        for (Step step : round.steps()) {
            for (Language language : Language.values()) {
                assertThat(step.why().in(language)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @Property(tries = 1500)
    void fromItsWithdrawalNothingOfAnApplicationIsToBeDoneAndWhatWasDoneStays(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Assume.that(fits(rounds.application(), Facts.EDITION));
        Application stayed = Application.builder()
                .from(rounds.application())
                .events(rounds.application().events().stream()
                        .filter(event -> !event.milestone().equals("withdrawal"))
                        .toList())
                .build();
        LocalDate on = rounds.day();
        Application withdrew = Application.builder()
                .from(stayed)
                .addEvents(new Event("withdrawal", on))
                .build();
        Instant asOf = on.atStartOfDay(Facts.EDITION.timeZone())
                .toInstant()
                .plus(Duration.ofHours(rounds.random().nextInt(2_000)));
        Round before = Round.of(
                Facts.EDITION,
                stayed,
                on.atStartOfDay(Facts.EDITION.timeZone()).toInstant().minusNanos(1));
        Round without = Round.of(Facts.EDITION, stayed, asOf);
        Round after = Round.of(Facts.EDITION, withdrew, asOf);

        assertThat(after.withdrawn()).contains(on);
        assertThat(after.steps())
                .noneMatch(step -> step.state() == StepState.OPEN
                        || step.state() == StepState.AHEAD
                        || step.state() == StepState.MISSED);
        for (Step step : before.steps()) {
            if (isDone(step)) {
                assertThat(state(after, step.milestone()))
                        .as(step.milestone())
                        .isEqualTo(state(without, step.milestone()));
            }
        }
    }
}
