package io.github.utmarkelse.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting in working days: "en ändringsbegäran … inom 1–2 arbetsdagar". */
class WorkingDaysTest {
    private static final WorkingDays SWEDEN = WorkingDays.sweden();
    private static final LocalDate BRIDGE = LocalDate.of(2026, 5, 15);
    private static final LocalizedText BRIDGE_DAY = new LocalizedText("klämdag", "bridge day");
    private static final LocalizedText REMOVAL = new LocalizedText("flytt", "removal");

    private static LocalDate of2026(Month month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static void refused(ThrowingCallable asking, String code, String place) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, asking);
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path().orElse("")).isEqualTo(place);
        });
    }

    private static String skipped(Term term) {
        return String.join(
                "; ",
                term.skipped().stream()
                        .map(closed -> closed.day()
                                + " "
                                + String.join(
                                        " + ",
                                        closed.reasons().stream()
                                                .map(reason -> reason.text().sv())
                                                .toList()))
                        .toList());
    }

    @ParameterizedTest(name = "{0} {1}: from {3} to {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the day before midsommarafton | 2026-06-18 | 2 | 2026-06-22 | 2026-06-23"
                        + " | 2026-06-19 midsommarafton; 2026-06-20 lördag + midsommardagen; 2026-06-21 söndag",
                "the day before julafton | 2026-12-23 | 2 | 2026-12-28 | 2026-12-29"
                        + " | 2026-12-24 julafton; 2026-12-25 juldagen; 2026-12-26 lördag + annandag jul;"
                        + " 2026-12-27 söndag",
                "the day before nyårsafton, to before trettondagen | 2026-12-30 | 2 | 2027-01-04 | 2027-01-05"
                        + " | 2026-12-31 nyårsafton; 2027-01-01 nyårsdagen; 2027-01-02 lördag; 2027-01-03 söndag",
                "the day before nyårsafton, to after trettondagen | 2026-12-30 | 3 | 2027-01-04 | 2027-01-07"
                        + " | 2026-12-31 nyårsafton; 2027-01-01 nyårsdagen; 2027-01-02 lördag; 2027-01-03 söndag;"
                        + " 2027-01-06 trettondedag jul",
                "skärtorsdagen | 2026-04-02 | 2 | 2026-04-07 | 2026-04-08"
                        + " | 2026-04-03 långfredagen; 2026-04-04 lördag; 2026-04-05 söndag + påskdagen;"
                        + " 2026-04-06 annandag påsk",
                "a Friday | 2026-05-08 | 2 | 2026-05-11 | 2026-05-12 | 2026-05-09 lördag; 2026-05-10 söndag",
                "a Saturday | 2026-05-09 | 2 | 2026-05-11 | 2026-05-12 | 2026-05-10 söndag",
                "a Sunday | 2026-05-10 | 2 | 2026-05-11 | 2026-05-12 | ``",
                "a Monday | 2026-05-04 | 2 | 2026-05-05 | 2026-05-06 | ``",
                "the day before Kristi himmelsfärdsdag | 2026-05-13 | 2 | 2026-05-15 | 2026-05-18"
                        + " | 2026-05-14 Kristi himmelsfärdsdag; 2026-05-16 lördag; 2026-05-17 söndag",
                "a Thursday with a weekend in between | 2026-05-21 | 2 | 2026-05-22 | 2026-05-25"
                        + " | 2026-05-23 lördag; 2026-05-24 söndag + pingstdagen"
            })
    void aTimeOfOneToSoManyWorkingDays(
            String name, LocalDate from, int most, LocalDate earliest, LocalDate latest, String skipped) {
        Term term = SWEDEN.term(from, 1, most);

        assertThat(term.from()).isEqualTo(from);
        assertThat(term.fewest()).isEqualTo(1);
        assertThat(term.most()).isEqualTo(most);
        assertThat(term.earliest()).isEqualTo(earliest);
        assertThat(term.latest()).isEqualTo(latest);
        assertThat(skipped(term)).isEqualTo(skipped);
    }

    @Test
    void noWorkingDayIsTheDayItself() {
        LocalDate saturday = of2026(Month.MAY, 9);

        assertThat(SWEDEN.after(saturday, 0)).isEqualTo(saturday);
        Term term = SWEDEN.term(saturday, 0, 1);
        assertThat(term.earliest()).isEqualTo(saturday);
        assertThat(term.latest()).isEqualTo(of2026(Month.MAY, 11));
        assertThat(skipped(term)).isEqualTo("2026-05-10 söndag");
        assertThat(SWEDEN.term(saturday, 0, 0).latest()).isEqualTo(saturday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08, 2026-05-08, 0",
        "2026-05-08, 2026-05-09, 0", // Friday to Saturday
        "2026-05-08, 2026-05-11, 1",
        "2026-05-09, 2026-05-11, 1",
        "2026-05-07, 2026-05-08, 1",
        "2026-05-08, 2026-05-07, -1",
        "2026-05-11, 2026-05-08, -1",
        "2026-05-10, 2026-05-09, 0",
        "2025-12-31, 2026-12-31, 251",
        "2026-12-31, 2025-12-31, -251"
    })
    void betweenTwoDays(LocalDate from, LocalDate to, int workingDays) {
        assertThat(SWEDEN.between(from, to)).isEqualTo(workingDays);
    }

    @Test
    void theClosedDaysOfAStretchAreThoseOfBothItsEndsToo() {
        assertThat(SWEDEN.closedBetween(of2026(Month.JANUARY, 1), of2026(Month.JANUARY, 6)))
                .extracting(ClosedDay::day)
                .containsExactly(
                        of2026(Month.JANUARY, 1),
                        of2026(Month.JANUARY, 3),
                        of2026(Month.JANUARY, 4),
                        of2026(Month.JANUARY, 6));
        assertThat(SWEDEN.closedBetween(of2026(Month.JANUARY, 6), of2026(Month.JANUARY, 1)))
                .isEmpty();
    }

    @Nested
    @DisplayName("days closed besides")
    class ClosedBesides {
        @Test
        void aBridgeDayMovesTheTermOn() {
            Term term = SWEDEN.with(List.of(ClosedDay.of(BRIDGE, BRIDGE_DAY))).term(of2026(Month.MAY, 13), 1, 2);

            assertThat(term.earliest()).isEqualTo(of2026(Month.MAY, 18));
            assertThat(term.latest()).isEqualTo(of2026(Month.MAY, 19));
            assertThat(skipped(term))
                    .isEqualTo("2026-05-14 Kristi himmelsfärdsdag; 2026-05-15 klämdag; 2026-05-16 lördag;"
                            + " 2026-05-17 söndag");
        }

        @Test
        void severalDaysInARowAreClosedFromTheFirstThroughTheLast() {
            WorkingDays closed =
                    SWEDEN.closing(List.of(Closure.of(of2026(Month.MAY, 19), of2026(Month.MAY, 25), REMOVAL)));

            assertThat(closed.isWorkingDay(of2026(Month.MAY, 18))).isTrue();
            assertThat(closed.isWorkingDay(of2026(Month.MAY, 19))).isFalse();
            assertThat(closed.isWorkingDay(of2026(Month.MAY, 25))).isFalse();
            assertThat(closed.isWorkingDay(of2026(Month.MAY, 26))).isTrue();
            assertThat(closed.between(of2026(Month.MAY, 18), of2026(Month.MAY, 26)))
                    .isEqualTo(1);
        }

        @Test
        void aDayHasTheCountrysReasonsAndThenItsOwn() {
            WorkingDays closed = SWEDEN.with(List.of(ClosedDay.of(of2026(Month.JUNE, 20), REMOVAL)))
                    .closing(List.of(Closure.of(of2026(Month.JUNE, 1), of2026(Month.JUNE, 30), BRIDGE_DAY)));

            assertThat(closed.closed(of2026(Month.JUNE, 20)).orElseThrow().reasons())
                    .extracting(reason -> reason.text().sv())
                    .containsExactly("lördag", "midsommardagen", "klämdag", "flytt");
            assertThat(closed.closed(of2026(Month.JUNE, 20)).orElseThrow().reasons())
                    .extracting(reason -> reason.basis().isPresent())
                    .containsExactly(true, true, false, false);
        }

        @Test
        void theDaysTheyAreAddedToStayAsTheyWere() {
            assertThat(SWEDEN.with(List.of(ClosedDay.of(BRIDGE, BRIDGE_DAY))).isWorkingDay(BRIDGE))
                    .isFalse();
            assertThat(SWEDEN.isWorkingDay(BRIDGE)).isTrue();
            assertThat(WorkingDays.sweden().closures()).isEmpty();
        }

        @Test
        void addedInAnyOrderAndTwiceTheyAreTheSame() {
            ClosedDay bridge = ClosedDay.of(BRIDGE, BRIDGE_DAY);
            Closure removal = Closure.of(of2026(Month.MAY, 4), REMOVAL);

            assertThat(SWEDEN.with(List.of(bridge, bridge)).closing(List.of(removal)))
                    .isEqualTo(SWEDEN.closing(List.of(removal)).with(List.of(bridge)))
                    .hasSameHashCodeAs(SWEDEN.closing(List.of(removal)).with(List.of(bridge)))
                    .isNotEqualTo(SWEDEN.with(List.of(bridge)))
                    .isNotEqualTo(SWEDEN);
        }

        @Test
        void whatALawClosesKeepsItsLaw() {
            ClosedDay easterMonday = SWEDEN.closed(of2026(Month.APRIL, 6)).orElseThrow();
            ClosedDay moved = new ClosedDay(BRIDGE, easterMonday.reasons());

            assertThat(SWEDEN.with(List.of(moved)).closed(BRIDGE)).contains(moved);
            assertThat(SWEDEN.with(List.of(easterMonday)).closed(easterMonday.day()))
                    .contains(easterMonday);
        }
    }

    @Nested
    @DisplayName("what is refused")
    class Refused {
        private final LocalDate tooEarly = LocalDate.of(2004, 12, 31);
        private final LocalDate known = of2026(Month.MAY, 7);

        @Test
        void aDayOfAYearThatIsNotKnownInAnyQuestion() {
            refused(() -> SWEDEN.isWorkingDay(tooEarly), "year-not-known", "");
            refused(() -> SWEDEN.closed(tooEarly), "year-not-known", "");
            refused(() -> SWEDEN.after(tooEarly, 1), "year-not-known", "");
            refused(() -> SWEDEN.between(tooEarly, known), "year-not-known", "");
            refused(() -> SWEDEN.between(known, tooEarly), "year-not-known", "");
            refused(() -> SWEDEN.closedBetween(tooEarly, known), "year-not-known", "");
            refused(() -> SWEDEN.closedBetween(known, tooEarly), "year-not-known", "");
            refused(() -> SWEDEN.term(tooEarly, 1, 2), "year-not-known", "");
        }

        @Test
        void aDayAfterTheLastThatCanBeWritten() {
            assertThat(SWEDEN.isWorkingDay(LocalDate.of(9999, 12, 30))).isTrue();
            refused(() -> SWEDEN.isWorkingDay(LocalDate.of(10_000, 1, 3)), "year-not-known", "");
            refused(() -> SWEDEN.after(LocalDate.of(9999, 12, 30), 1), "year-not-known", "");
            refused(() -> SWEDEN.isWorkingDay(LocalDate.MAX), "year-not-known", "");
            refused(() -> SWEDEN.isWorkingDay(LocalDate.MIN), "year-not-known", "");
        }

        @Test
        void whereEverythingIsClosedThereIsNoNextWorkingDay() {
            WorkingDays closed = SWEDEN.closing(List.of(Closure.of(known, LocalDate.of(9999, 12, 31), REMOVAL)));

            refused(() -> closed.after(known, 1), "year-not-known", "");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, Integer.MIN_VALUE})
        void aNegativeNumberOfWorkingDays(int number) {
            refused(() -> SWEDEN.after(known, number), "wrong-value", "");
        }

        @ParameterizedTest
        @CsvSource({"-1, 2, fewest", "2, 1, most", "0, -1, most"})
        void numbersThatMakeNoInterval(int fewest, int most, String place) {
            refused(() -> SWEDEN.term(known, fewest, most), "wrong-value", place);
        }

        @Test
        void valuesThatCannotBe() {
            refused(() -> new ClosedDay(known, List.of()), "no-reason", "reasons");
            refused(() -> Closure.of(known, known.minusDays(1), REMOVAL), "wrong-value", "through");
            refused(() -> new Term(known, 1, 2, known.plusDays(2), known.plusDays(1), List.of()), "contradiction", "");
            refused(() -> new Term(known, 1, 2, known.minusDays(1), known.plusDays(1), List.of()), "contradiction", "");
        }

        @Test
        void everyRefusalReadsInBothLanguages() {
            InvalidInputException refused =
                    catchThrowableOfType(InvalidInputException.class, () -> SWEDEN.term(known, 2, 1));

            assertThat(refused.problems())
                    .extracting(Problem::what)
                    .extracting(what -> what.in(Language.SWEDISH))
                    .containsExactly("Från 2 till 1 arbetsdagar är ingen tid.");
        }
    }

    @Nested
    @DisplayName("as JSON")
    class AsJson {
        private <T> void roundTrip(T value, Class<T> type) {
            String json = JsonFormat.mapper().writeValueAsString(value);

            assertThat(JsonFormat.mapper().readValue(json, type)).isEqualTo(value);
        }

        @Test
        void allValuesAreReadBack() {
            roundTrip(SWEDEN, WorkingDays.class);
            roundTrip(
                    SWEDEN.with(List.of(ClosedDay.of(BRIDGE, BRIDGE_DAY)))
                            .closing(List.of(Closure.of(BRIDGE, BRIDGE.plusDays(3), REMOVAL))),
                    WorkingDays.class);
            roundTrip(SWEDEN.country(), DaysOff.class);
            roundTrip(SWEDEN.term(of2026(Month.JUNE, 18), 1, 2), Term.class);
            roundTrip(SWEDEN.closed(of2026(Month.JUNE, 20)).orElseThrow(), ClosedDay.class);
            roundTrip(Closure.of(BRIDGE, BRIDGE_DAY), Closure.class);
        }

        @Test
        void aTermAsJson() {
            assertThat(JsonFormat.mapper()
                            .writeValueAsString(SWEDEN.with(List.of(ClosedDay.of(BRIDGE, BRIDGE_DAY)))
                                    .term(of2026(Month.MAY, 14), 0, 1)))
                    .startsWith("{\"from\":\"2026-05-14\",\"fewest\":0,\"most\":1,\"earliest\":\"2026-05-14\","
                            + "\"latest\":\"2026-05-18\",\"skipped\":[{\"day\":\"2026-05-15\","
                            + "\"reasons\":[{\"text\":{\"sv\":\"klämdag\",\"en\":\"bridge day\"}}]},");
        }

        @Test
        void whatIsNotThereIsLeftOut() {
            assertThat(JsonFormat.mapper().writeValueAsString(Closure.of(BRIDGE, BRIDGE_DAY)))
                    .isEqualTo("{\"day\":\"2026-05-15\",\"reason\":{\"sv\":\"klämdag\",\"en\":\"bridge day\"}}");
        }
    }
}
