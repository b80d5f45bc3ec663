package io.github.utmarkelse.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What always holds in counting working days, whoever has closed whenever. */
class WorkingDaysProperties {
    private static final WorkingDays SWEDEN = WorkingDays.sweden();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2005, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalDate> daysOf2026() {
        return Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> near() {
        return daysOf2026();
    }

    @Provide
    Arbitrary<List<Closure>> closures() {
        return Combinators.combine(
                        daysOf2026(),
                        Arbitraries.integers().between(0, 20).optional(0.3),
                        Arbitraries.of("flytt", "städdag", "sommar"))
                .as((day, length, reason) -> new Closure(
                        day, length.map(day::plusDays), new LocalizedText(reason, "closed"), Optional.empty()))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        return closures().map(SWEDEN::closing);
    }

    @Property
    void theDayAfterSoManyWorkingDaysIsAWorkingDay(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int number) {
        assertThat(SWEDEN.isWorkingDay(SWEDEN.after(day, number))).isTrue();
    }

    @Property
    void itLiesSoManyWorkingDaysAway(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("near") LocalDate day,
            @ForAll @IntRange(max = 100) int number) {
        assertThat(calendar.between(day, calendar.after(day, number))).isEqualTo(number);
    }

    @Property
    void andNoDayBeforeItLiesSoFarAway(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("near") LocalDate day,
            @ForAll @IntRange(min = 1, max = 30) int number) {
        assertThat(calendar.between(day, calendar.after(day, number).minusDays(1)))
                .isEqualTo(number - 1);
    }

    @Property
    void countingOnGoesOnFromWhereItStopped(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("near") LocalDate day,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int then) {
        assertThat(calendar.after(calendar.after(day, first), then)).isEqualTo(calendar.after(day, first + then));
    }

    @Property
    void theOtherWayRoundItIsNegative(@ForAll("near") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(SWEDEN.between(one, other)).isEqualTo(-SWEDEN.between(other, one));
    }

    @Property
    void stretchesAddUp(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("near") LocalDate a,
            @ForAll("near") LocalDate b,
            @ForAll("near") LocalDate c) {
        assertThat(calendar.between(a, b) + calendar.between(b, c)).isEqualTo(calendar.between(a, c));
    }

    @Property
    void everyDayOfAStretchIsAWorkingDayOrClosed(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("near") LocalDate from,
            @ForAll @IntRange(max = 200) int length) {
        LocalDate to = from.plusDays(length);

        assertThat(calendar.between(from, to)
                        + calendar.closedBetween(from.plusDays(1), to).size())
                .isEqualTo((int) ChronoUnit.DAYS.between(from, to));
    }

    @Property
    void aDayThatIsNotAWorkingDayHasAReasonAndAWorkingDayHasNone(
            @ForAll("calendars") WorkingDays calendar, @ForAll("near") LocalDate day) {
        Optional<ClosedDay> closed = calendar.closed(day);

        assertThat(closed.isEmpty()).isEqualTo(calendar.isWorkingDay(day));
        closed.ifPresent(why -> {
            assertThat(why.day()).isEqualTo(day);
            assertThat(why.reasons()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Property
    void closingNeverBringsADayForward(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("closures") List<Closure> more,
            @ForAll("near") LocalDate day,
            @ForAll @IntRange(max = 30) int number) {
        assertThat(calendar.closing(more).after(day, number)).isAfterOrEqualTo(calendar.after(day, number));
    }

    @Property
    void closingADayThatIsClosedAlreadyChangesNoCount(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("near") LocalDate day,
            @ForAll @IntRange(max = 30) int number) {
        List<ClosedDay> closed = calendar.closedBetween(day, day.plusDays(30));

        assertThat(calendar.with(closed).after(day, number)).isEqualTo(calendar.after(day, number));
        assertThat(calendar.with(closed).closedBetween(day, day.plusDays(30)))
                .extracting(ClosedDay::day)
                .isEqualTo(closed.stream().map(ClosedDay::day).toList());
    }

    @Property
    void aTermIsAnIntervalWhoseDaysAreAllAccountedFor(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("near") LocalDate day,
            @ForAll @IntRange(max = 10) int fewest,
            @ForAll @IntRange(max = 10) int more) {
        Term term = calendar.term(day, fewest, fewest + more);

        assertThat(term.earliest()).isBetween(day, term.latest()).isEqualTo(calendar.after(day, fewest));
        assertThat(term.latest()).isEqualTo(calendar.after(day, fewest + more));
        assertThat(term.skipped().size() + term.most()).isEqualTo((int) ChronoUnit.DAYS.between(day, term.latest()));
        assertThat(term.skipped())
                .allSatisfy(
                        skipped -> assertThat(calendar.closed(skipped.day())).contains(skipped));
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("near") LocalDate day,
            @ForAll @IntRange(max = 10) int most) {
        String json = JsonFormat.mapper().writeValueAsString(calendar);
        String term = JsonFormat.mapper().writeValueAsString(calendar.term(day, 0, most));

        assertThat(JsonFormat.mapper().readValue(json, WorkingDays.class))
                .isEqualTo(calendar)
                .hasSameHashCodeAs(calendar);
        assertThat(JsonFormat.mapper().readValue(term, Term.class)).isEqualTo(calendar.term(day, 0, most));
    }

    @Property
    void closuresThatAreWrittenAreAFileOfClosures(@ForAll("calendars") WorkingDays calendar) {
        byte[] json = JsonFormat.mapper().writeValueAsBytes(calendar.closures());
        List<LocalDate> days = calendar.closures().stream().map(Closure::day).toList();

        if (days.stream().distinct().count() == days.size()) {
            assertThat(Closure.read(new ByteArrayInputStream(json), "closures.json"))
                    .isEqualTo(calendar.closures());
        }
    }
}
