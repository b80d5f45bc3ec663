package io.github.utmarkelse.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sweden's working days, by a library that knows nothing of ours, by the laws and by hand. */
class SwedenTest {
    private static final WorkingDays SWEDEN = WorkingDays.sweden();
    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    /** What jollyday calls the days, and what the laws call them. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NEW_YEAR", "nyårsdagen"),
            Map.entry("EPIPHANY", "trettondedag jul"),
            Map.entry("LABOUR_DAY", "första maj"),
            Map.entry("NATIONAL_DAY", "nationaldagen"),
            Map.entry("CHRISTMAS_EVE", "julafton"),
            Map.entry("CHRISTMAS", "juldagen"),
            Map.entry("BOXING_DAY", "annandag jul"),
            Map.entry("NEW_YEARS_EVE", "nyårsafton"),
            Map.entry("christian.GOOD_FRIDAY", "långfredagen"),
            Map.entry("christian.EASTER", "påskdagen"),
            Map.entry("christian.EASTER_MONDAY", "annandag påsk"),
            Map.entry("christian.ASCENSION_DAY", "Kristi himmelsfärdsdag"),
            Map.entry("christian.PENTECOST", "pingstdagen"),
            Map.entry("MIDSUMMER_EVE", "midsommarafton"),
            Map.entry("MIDSUMMER", "midsommardagen"),
            Map.entry("ALL_SAINTS", "alla helgons dag"));

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static List<String> reasons(LocalDate day) {
        return SWEDEN.closed(day).stream()
                .flatMap(closed -> closed.reasons().stream())
                .map(reason -> reason.text().in(Language.SWEDISH))
                .toList();
    }

    static IntStream years() {
        return IntStream.rangeClosed(2005, 2060);
    }

    /**
     * jollyday lists what both laws name, but Saturdays and Sundays as such; what is left when those two are taken away
     * from ours must be the same days by the same names, also where two fall on one day (1 May 2008).
     */
    @ParameterizedTest
    @MethodSource("years")
    void theHolidaysAreThoseOfJollyday(int year) {
        Map<LocalDate, Set<String>> theirs = JOLLYDAY.getHolidays(Year.of(year)).stream()
                .collect(groupingBy(
                        Holiday::getDate,
                        TreeMap::new,
                        mapping(
                                holiday -> NAMES.getOrDefault(holiday.getPropertiesKey(), holiday.toString()),
                                toSet())));
        Map<LocalDate, Set<String>> ours = days(year)
                .collect(toMap(
                        Function.identity(),
                        day -> reasons(day).stream()
                                .filter(reason -> !Set.of("lördag", "söndag").contains(reason))
                                .collect(toSet())));
        ours.values().removeIf(Set::isEmpty);

        assertThat(theirs.values().stream().mapToInt(Set::size).sum()).isEqualTo(NAMES.size());
        assertThat(ours).isEqualTo(theirs);
    }

    @ParameterizedTest
    @MethodSource("years")
    void aWorkingDayIsOneThatIsNeitherAHolidayNorAtTheWeekend(int year) {
        assertThat(days(year))
                .allSatisfy(day -> assertThat(SWEDEN.isWorkingDay(day))
                        .as("%s", day)
                        .isEqualTo(day.getDayOfWeek() != DayOfWeek.SATURDAY
                                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                                && !JOLLYDAY.isHoliday(day)));
    }

    @ParameterizedTest
    @MethodSource("years")
    void saturdaysAndSundaysAreSaidToBeSo(int year) {
        assertThat(days(year)).allSatisfy(day -> {
            assertThat(reasons(day).contains("lördag")).isEqualTo(day.getDayOfWeek() == DayOfWeek.SATURDAY);
            assertThat(reasons(day).contains("söndag")).isEqualTo(day.getDayOfWeek() == DayOfWeek.SUNDAY);
        });
    }

    @Test
    void theWeekdaysOff2026ByHand() {
        assertThat(days(2026)
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .filter(day -> !SWEDEN.isWorkingDay(day))
                        .map(day -> day + " " + String.join(", ", reasons(day))))
                .containsExactly(
                        "2026-01-01 nyårsdagen",
                        "2026-01-06 trettondedag jul",
                        "2026-04-03 långfredagen",
                        "2026-04-06 annandag påsk",
                        "2026-05-01 första maj",
                        "2026-05-14 Kristi himmelsfärdsdag",
                        "2026-06-19 midsommarafton",
                        "2026-12-24 julafton",
                        "2026-12-25 juldagen",
                        "2026-12-31 nyårsafton");
        // 261 days from Monday to Friday, and ten of them off
        assertThat(days(2026).filter(SWEDEN::isWorkingDay)).hasSize(251);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-20 | lördag, midsommardagen",
                "2026-06-06 | lördag, nationaldagen",
                "2026-10-31 | lördag, alla helgons dag",
                "2026-12-26 | lördag, annandag jul",
                "2026-04-05 | söndag, påskdagen",
                "2026-05-24 | söndag, pingstdagen",
                "2008-05-01 | första maj, Kristi himmelsfärdsdag"
            })
    void aDayHasAllItsReasons(LocalDate day, String reasons) {
        assertThat(String.join(", ", reasons(day))).isEqualTo(reasons);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-05, trettondagsafton",
        "2026-04-02, skärtorsdagen",
        "2026-04-30, valborgsmässoafton",
        "2026-05-25, annandag pingst",
        "2005-05-16, annandag pingst in the first year",
        "2026-10-30, allhelgonaafton"
    })
    void daysThatNoLawNamesAreWorkingDays(LocalDate day) {
        assertThat(SWEDEN.isWorkingDay(day)).isTrue();
        assertThat(SWEDEN.closed(day)).isEmpty();
    }

    @Test
    void theFirstDayThatIsKnownIsNewYearsDay2005() {
        assertThat(reasons(LocalDate.of(2005, 1, 1))).containsExactly("lördag", "nyårsdagen");

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> SWEDEN.isWorkingDay(LocalDate.of(2004, 12, 31)));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("year-not-known");
            assertThat(problem.line(Language.SWEDISH))
                    .isEqualTo("Det går inte att säga om 31 december 2004 är en arbetsdag (Sverige). "
                            + "De lediga dagarna är kända från 2005 till 9999.");
            assertThat(problem.line(Language.ENGLISH))
                    .isEqualTo("It cannot be said whether 31 December 2004 is a working day (Sweden). "
                            + "The days off are known from 2005 to 9999.");
        });
    }

    @Nested
    @DisplayName("the words of the laws")
    class Laws {
        /** The laws' first sections as the Riksdag has published them, with line breaks and columns taken for blanks. */
        private static final Map<String, String> TEXTS = Map.of(
                "Lag (1989:253) om allmänna helgdagar 1 §",
                "Med allmän helgdag avses i lag eller annan författning söndagar, däribland påskdagen och pingstdagen,"
                        + " nyårsdagen, trettondedag jul, första maj, juldagen och annandag jul, även när de inte"
                        + " infaller på en söndag, långfredagen, annandag påsk, Kristi himmelsfärdsdag, nationaldagen,"
                        + " midsommardagen och alla helgons dag.",
                "Lag (1989:253) om allmänna helgdagar 2 §",
                "Av de i 1 § angivna helgdagarna infaller nyårsdagen den 1 januari trettondedag jul den 6 januari"
                        + " långfredagen fredagen närmast före påskdagen påskdagen söndagen närmast efter den fullmåne"
                        + " som infaller på eller närmast efter den 21 mars annandag påsk dagen efter påskdagen Kristi"
                        + " himmelsfärdsdag sjätte torsdagen efter påskdagen pingstdagen sjunde söndagen efter"
                        + " påskdagen nationaldagen den 6 juni midsommardagen den lördag som infaller under tiden den"
                        + " 20-26 juni alla helgons dag den lördag som infaller under tiden den 31 oktober-6 november"
                        + " juldagen den 25 december annandag jul den 26 december.",
                "Lag (1930:173) om beräkning av lagstadgad tid 2 §",
                "Infaller den tid, då enligt lag eller särskild författning en åtgärd senast ska vidtas, på en söndag,"
                        + " annan allmän helgdag, lördag, midsommarafton, julafton eller nyårsafton, får åtgärden"
                        + " vidtas nästa vardag.");

        private static int end(String text, String words, int from) {
            int at = text.indexOf(words, from);
            assertThat(at).as("“%s” after %s", words, from).isNotNegative();
            return at + words.length();
        }

        @Test
        void everyDayQuotesTheLawThatItRestsOn() {
            assertThat(SWEDEN.country().all()).hasSize(2 + NAMES.size()).allSatisfy(day -> {
                LegalBasis basis = day.basis();
                String text = TEXTS.get(basis.law() + " " + basis.paragraph());
                assertThat(text).as(basis.law()).isNotNull();
                int at = 0;
                for (String words : basis.quote().split(" … ", -1)) {
                    at = end(text, words, at);
                }
                assertThat(basis.quote()).contains(day.name().sv());
            });
        }

        @Test
        void onlyTheEvesAndSaturdaysRestOnTheLawOnTimeLimits() {
            assertThat(SWEDEN.country()
                            .all()
                            .filter(day -> day.basis().law().contains("1930:173"))
                            .map(day -> day.name().sv()))
                    .containsExactly("lördag", "julafton", "nyårsafton", "midsommarafton");
        }
    }
}
