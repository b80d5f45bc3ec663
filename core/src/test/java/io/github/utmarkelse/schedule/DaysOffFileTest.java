package io.github.utmarkelse.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Another country's days off, and an office's own, from files; every mistake with its place. */
class DaysOffFileTest {
    private static final String NAME = "'name':{'sv':'dag','en':'day'},'basis':{'law':'L','paragraph':'1','quote':'q'}";

    /** A country with Fridays off, a leap day, the Thursday before Easter and a Monday at the turn of the year. */
    private static final String LAND = "{'country':{'sv':'Landet','en':'The Land'},'firstYear':2020,"
            + "'weekly':[{'weekday':'friday',NAME}],"
            + "'fixed':[{'day':'--02-29',NAME}],"
            + "'easter':[{'offset':-3,NAME}],"
            + "'firstWeekday':[{'weekday':'monday','from':'--12-29',NAME}]}";

    private static String json(String text) {
        return text.replace("NAME", NAME).replace('\'', '"');
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(json(text).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(ThrowingCallable reading) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, reading);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.line(Language.SWEDISH)).isNotEqualTo(problem.line(Language.ENGLISH));
            assertThat(problem.source()).contains("landet.json");
            assertThat(problem.position()).isPresent();
        });
        return refused.problems();
    }

    private static List<Problem> ofCountry(String text) {
        return problems(() -> WorkingDays.read(stream(text), "landet.json"));
    }

    @Nested
    class ACountry {
        private final WorkingDays land = WorkingDays.read(stream(LAND), "landet.json");

        @ParameterizedTest
        @CsvSource({
            "2024-05-03, false", // Friday
            "2024-05-04, true",
            "2024-05-05, true", // Sunday
            "2024-02-29, false",
            "2023-02-28, true",
            "2023-03-01, true",
            "2024-03-28, false", // Easter Sunday is 31 March
            "2024-03-31, true",
            "2025-12-29, false", // a Monday
            "2026-01-05, true",
            "2026-12-28, true",
            "2027-01-04, false", // the first Monday from 29 December 2026 on
            "2027-01-11, true"
        })
        void hasItsOwnDays(LocalDate day, boolean workingDay) {
            assertThat(land.isWorkingDay(day)).isEqualTo(workingDay);
        }

        @Test
        void mayStateNoReadingOfItsLaws() {
            assertThat(land.country().interpretation()).isEmpty();
            assertThat(land.country().country()).isEqualTo(new LocalizedText("Landet", "The Land"));
        }

        @Test
        void isReadFromAPathAsWell(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("landet.json");
            Files.writeString(file, json(LAND));

            assertThat(WorkingDays.read(file)).isEqualTo(land);
            assertThat(catchThrowableOfType(
                                    InvalidInputException.class, () -> WorkingDays.read(folder.resolve("saknas.json")))
                            .problems())
                    .hasSize(1);
        }

        @Test
        void isNotTheSameAsAnother() {
            assertThat(land).isNotEqualTo(WorkingDays.sweden());
            assertThat(WorkingDays.read(stream(LAND.replace("-3", "-2")), "x")).isNotEqualTo(land);
        }
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--02-29 | --02-30 | wrong-value | fixed[0].day | Skriv en månad och en dag",
                "--02-29 | 2024-02-29 | wrong-value | fixed[0].day | Skriv en månad och en dag",
                "'--02-29' | 229 | wrong-type | fixed[0].day | Skriv en månad och en dag",
                "'friday' | 'fryday' | wrong-value | weekly[0].weekday | Menade du ”friday”?",
                "'friday' | 'fredag' | wrong-value | weekly[0].weekday | Menade du ”friday”?",
                "'friday' | 'FRIDAY' | wrong-value | weekly[0].weekday | Skriv ett av: monday, tuesday,",
                "'friday' | 5 | wrong-value | weekly[0].weekday | Skriv ett av: monday, tuesday,",
                "-3 | -81 | wrong-value | easter[0].offset | Skriv ett heltal från −80 till 250",
                "-3 | 251 | wrong-value | easter[0].offset | 251 dagar från påskdagen kan vara en dag ett annat år.",
                "-3 | -1.5 | wrong-value | easter[0].offset | Skriv ett heltal",
                "-3 | '1' | wrong-type | easter[0].offset | Skriv ett heltal",
                "--12-29 | --02-29 | wrong-value | firstWeekday[0].from | Den 29 februari finns inte varje år.",
                "2020 | 1582 | wrong-value | firstYear | Skriv ett år från 1583 till 9999.",
                "2020 | 10000 | wrong-value | firstYear | Skriv ett år från 1583 till 9999.",
                "'fixed' | 'fixd' | unknown-key | fixd | Menade du ”fixed”?",
                "'firstYear':2020, | `` | missing-key |  | Nycklar saknas: firstYear.",
                "'weekday':'friday', | `` | missing-key | weekly[0] | Nycklar saknas: weekday.",
                "[{'weekday':'friday',NAME}] | [{'weekday':'friday',NAME},{'weekday':'friday',NAME}]"
                        + " | duplicate-day | weekly[1] | ”dag” finns två gånger.",
                "[{'day':'--02-29',NAME}] | [{'day':'--01-01',NAME},{'day':'--02-29',NAME},{'day':'--01-01',NAME}]"
                        + " | duplicate-day | fixed[2] | ”dag” finns två gånger.",
                "[{'offset':-3,NAME}] | [{'offset':-3,NAME},{'offset':-3,NAME}]"
                        + " | duplicate-day | easter[1] | ”dag” finns två gånger.",
                "'from':'--12-29',NAME} | 'from':'--12-29',NAME},{'weekday':'monday','from':'--12-29',NAME}"
                        + " | duplicate-day | firstWeekday[1] | ”dag” finns två gånger.",
                "'Landet' | '' | wrong-value | country | Skriv texten på båda språken",
                "'weekly':[{'weekday':'friday',NAME}] | 'weekly':[{'weekday':'friday',"
                        + "'name':{'sv':'d','en':'d'},'basis':{'law':'L','paragraph':' ','quote':'q'}}]"
                        + " | blank-text | weekly[0].basis.paragraph | Skriv lagens namn"
            })
    void oneMistake(String right, String wrong, String code, String place, String swedish) {
        assertThat(LAND).contains(right);
        assertThat(ofCountry(LAND.replace(right, wrong))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path().orElse("")).isEqualTo(place == null ? "" : place);
            assertThat(problem.line(Language.SWEDISH)).contains(swedish);
        });
    }

    @ParameterizedTest
    @CsvSource({"-80, 2285-01-01", "250, 2038-12-31"})
    void theFarthestDaysFromEasterAreOfTheSameYear(int offset, LocalDate day) {
        WorkingDays land = WorkingDays.read(stream(LAND.replace("-3", Integer.toString(offset))), "landet.json");

        assertThat(land.isWorkingDay(day)).isFalse();
        assertThat(land.closed(day)).isPresent();
    }

    @Test
    void everyMistakeIsToldAtOnceInTheOrderOfTheFile() {
        assertThat(ofCountry(LAND.replace("'friday'", "'fredag'")
                        .replace("--02-29", "--02-30")
                        .replace("-3", "999")
                        .replace("--12-29", "--13-29")))
                .extracting(problem -> problem.path().orElse(""))
                .containsExactly("weekly[0].weekday", "fixed[0].day", "easter[0].offset", "firstWeekday[0].from");
    }

    @Test
    void aCountryWithoutAnyDayOffIsAMistake() {
        assertThat(ofCountry("{'country':{'sv':'Landet','en':'The Land'},'firstYear':2020}"))
                .extracting(Problem::code)
                .containsExactly("no-days-off");
    }

    @Test
    void soIsOneWithoutAnyWorkingDay() {
        String week = String.join(
                ",",
                List.of("monday", "tuesday", "wednesday", "thursday", "saturday", "sunday").stream()
                        .map(day -> "{'weekday':'" + day + "',NAME}")
                        .toList());

        assertThat(ofCountry(LAND.replace("'weekly':[", "'weekly':[" + week + ",")))
                .extracting(Problem::code)
                .containsExactly("no-working-day");
    }

    @Test
    void theFileOfSwedenSaysNothingThatIsLost() throws IOException {
        try (InputStream file = WorkingDays.class.getResourceAsStream("sweden.json")) {
            JsonNode printed = JsonFormat.mapper().readTree(file.readAllBytes());
            ObjectNode written = (ObjectNode) JsonFormat.mapper()
                    .readTree(JsonFormat.mapper()
                            .writeValueAsString(WorkingDays.sweden().country()));

            assertThat(written).isEqualTo(printed);
        }
    }

    @Nested
    class ClosuresOfOnesOwn {
        private static final String REASON = "'reason':{'sv':'flytt','en':'removal'}";

        private List<Closure> read(String text) {
            return Closure.read(stream(text.replace("REASON", REASON)), "landet.json");
        }

        @Test
        void areAListOfDaysWithReasons() {
            LocalizedText removal = new LocalizedText("flytt", "removal");

            assertThat(read("[{'day':'2026-05-15',REASON},{'day':'2026-07-06','through':'2026-07-31',REASON}]"))
                    .containsExactly(
                            Closure.of(LocalDate.of(2026, 5, 15), removal),
                            Closure.of(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 31), removal));
            assertThat(read("[]")).isEmpty();
        }

        @Test
        void areReadFromAPathAsWell(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("stangt.json");
            Files.writeString(file, json("[{'day':'2026-05-15'," + REASON + "}]"));

            assertThat(Closure.read(file)).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{} | wrong-type | `` | Skriv en lista inom hakparenteser.",
                    "[{}] | missing-key | [0] | Nycklar saknas: day, reason.",
                    "[{'day':'2026-02-30',REASON}] | wrong-value | [0].day | Skriv en dag som finns",
                    "[{'day':'2026-05-15','throuh':'2026-05-16',REASON}] | unknown-key | [0].throuh | Menade du ”through”?",
                    "[{'day':'2026-05-15','through':'2026-05-14',REASON}] | wrong-value | [0].through"
                            + " | Den sista dagen, 14 maj 2026, kommer före den första, 15 maj 2026.",
                    "[{'day':'2026-05-15','reason':'flytt'}] | wrong-type | [0].reason | Skriv texten på båda språken",
                    "[{'day':'2026-05-15',REASON},{'day':'2026-05-15',REASON}] | duplicate-day | [1]"
                            + " | ”15 maj 2026” finns två gånger.",
                    "[{'day':'2026-05-15',REASON},{'day':'2026-05-15','through':'2026-05-15',REASON}]"
                            + " | duplicate-day | [1] | ”15 maj 2026” finns två gånger."
                })
        void areRefusedWithAPlace(String text, String code, String place, String swedish) {
            assertThat(problems(() -> read(text))).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.path().orElse("")).isEqualTo(place);
                assertThat(problem.line(Language.SWEDISH)).contains(swedish);
            });
        }
    }
}
