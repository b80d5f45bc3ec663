package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals say what is wrong, where, and what to do, in plain words of one language. */
class RefusalsTest {
    private static final Pattern JARGON = Pattern.compile(
            "Jackson|Object|Array|START_|VALUE_|token|deserialize|instance|java|Exception|nesting|\\bInteger\\b|\\bint\\b");

    private static final Pattern ENGLISH = Pattern.compile("\\b(the|of|is|not|with|more|than|none|character)\\b");

    private static Application read(String json) {
        return Application.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "ansokan.json");
    }

    private static List<Problem> problems(Runnable reading) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, reading::run);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems()).allSatisfy(problem -> {
            for (Language language : Language.values()) {
                assertThat(problem.line(language)).doesNotContainPattern(JARGON).doesNotContain("  ", "\n");
            }
            assertThat(problem.line(Language.SWEDISH)).doesNotContainPattern(ENGLISH);
        });
        return refused.problems();
    }

    private static Problem problem(String json) {
        List<Problem> problems = problems(() -> read(json));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<Problem> assessed(String json) {
        return problems(() -> Assessment.of(Facts.EDITION, read(json), Facts.IN_JANUARY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"facts\":{\"a\":1,}}",
                "{'a':1}",
                "{\"a\":tru}",
                "{\"a\":01}",
                "{\"a\":\"x",
                "{\"a\":\"\u0001\"}"
            })
    void notJson(String json) {
        Problem problem = problem(json);

        assertThat(problem.code()).isEqualTo("not-json");
        assertThat(problem.place().orElseThrow()).matches("1:\\d+");
        assertThat(problem.line(Language.SWEDISH)).contains("Det är inte riktig JSON. Rätta skrivsättet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void nothing(String json) {
        assertThat(problem(json).line(Language.SWEDISH))
                .isEqualTo(
                        "ansokan.json: Filen innehåller inget. Den ska innehålla ett objekt inom klammerparenteser.");
    }

    @Test
    void moreThanOneValue() {
        assertThat(problem("{} {}").line(Language.SWEDISH))
                .startsWith("ansokan.json: 1:4: Filen innehåller mer än ett värde.");
    }

    @Test
    void theSameKeyTwice() {
        assertThat(problem("{\"facts\":{},\"facts\":{}}").line(Language.SWEDISH))
                .isEqualTo("ansokan.json: facts (1:13): Samma nyckel står två gånger: facts. Behåll en av dem.");
    }

    @Test
    void nestedWithoutEnd() {
        Problem problem = problem("{\"facts\":" + "[".repeat(100_000));

        assertThat(problem.code()).isEqualTo("json-limit");
        assertThat(problem.line(Language.SWEDISH)).contains("nästlad för djupt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E+1000", "-1e-400", "123456789012345678901234567890123456789012"})
    void aNumberThatNobodyCanReckonWith(String number) {
        Problem problem = problem("{\"facts\":{\"employeesExcludingManager\":" + number + "}}");

        assertThat(problem.code()).isEqualTo("wrong-value");
        assertThat(problem.place()).contains("facts.employeesExcludingManager (1:39)");
        assertThat(problem.line(Language.SWEDISH)).contains("är orimligt");
    }

    @Test
    void aYearThatIsNoYear() {
        Problem problem = problem("{\"history\":[{\"award\":\"x\",\"year\":99999999999,\"outcome\":\"award\"}]}");

        assertThat(problem.place()).contains("history[0].year (1:33)");
        assertThat(problem.line(Language.SWEDISH)).contains("Talet är för stort eller för litet. Skriv ett heltal");
    }

    @Test
    @DisplayName("a place is a path with line and column, also of a null, and of the whole with no blank before it")
    void places() {
        assertThat(problem("null").place()).contains("1:1");
        assertThat(problems(
                        () -> read("{\"history\": [\n  {\"award\": null, \"year\": 2024, \"outcome\": \"award\"}]}")))
                .extracting(Problem::place)
                .containsExactly(Optional.of("history[0].award (2:13)"));
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoFault() {
        assertThat(read("\uFEFF{\"edition\":\"x\"}").edition()).contains("x");
        assertThat(problem("{\uFEFF}").code()).isEqualTo("not-json");
    }

    @ParameterizedTest
    @CsvSource({
        "x, 'a,b', 'Kända namn: a, b.'",
        "year, 'yaer,award', 'Kända namn: award, yaer.'",
        "yer, 'year,award', 'Menade du ”year”?'",
        "placesTotl, 'placesTotal,x', 'Menade du ”placesTotal”?'",
        "plasesTtl, 'placesTotal', 'Menade du ”placesTotal”?'",
        "abc, 'xyz', 'Kända namn: xyz.'"
    })
    void onlyWhatIsNearIsSuggested(String name, String known, String expected) {
        assertThat(Names.suggest(name, List.of(known.split(","))).in(Language.SWEDISH))
                .isEqualTo(expected);
    }

    @Test
    void whereNoNameIsKnownThereIsNoneToWrite() {
        assertThat(Names.suggest("x", List.of()).in(Language.SWEDISH)).isEqualTo("Ta bort den.");
        assertThat(Names.suggest("x", List.of()).in(Language.ENGLISH)).isEqualTo("Remove it.");
    }

    @Test
    void ofManyNamesTheFirstAreNamed() {
        List<String> many = IntStream.range(100, 120).mapToObj(i -> "namn" + i).toList();

        assertThat(Names.suggest("x", many).in(Language.SWEDISH))
                .contains("namn111 …")
                .doesNotContain("namn112");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kvalitetsutmärkelsen",
                "Kvalitetsutmarkelsen",
                "kvalitetsutmarkelsn",
                "kvalitetsutmarkelse",
                "kvalitetsutmarkelsen-2024",
                "kvalitets",
                "The Quality Award",
                " kvalitetsutmarkelsen"
            })
    void aHistoryOfAnAwardThatLooksLikeThisOne(String award) {
        assertThat(assessed("{\"history\":[{\"award\":\"" + award + "\",\"year\":2024,\"outcome\":\"award\"}]}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("misspelt-award");
                    assertThat(problem.place()).contains("history[0].award");
                    assertThat(problem.line(Language.SWEDISH)).contains("Menade du ”kvalitetsutmarkelsen”?");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"framsteget", "fornyelsepriset", "kvalitetspriset", "digitaliseringspriset", "x"})
    void aHistoryOfAnotherAwardIsNoFault(String award) {
        assertThat(Assessment.of(
                        Facts.EDITION,
                        read("{\"history\":[{\"award\":\"" + award + "\",\"year\":1900,\"outcome\":\"first\"}]}"),
                        Facts.IN_JANUARY))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"2027, wrong-year", "2030, wrong-year", "1899, wrong-year", "-1, wrong-year", "2026, ''", "1900, ''"})
    void aYearOfTheHistory(int year, String code) {
        String json =
                "{\"history\":[{\"award\":\"kvalitetsutmarkelsen\",\"year\":" + year + ",\"outcome\":\"award\"}]}";
        if (code.isEmpty()) {
            assertThat(Assessment.of(Facts.EDITION, read(json), Facts.IN_JANUARY))
                    .isNotNull();
        } else {
            assertThat(assessed(json)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place()).contains("history[0].year");
                assertThat(problem.line(Language.SWEDISH)).contains("Skriv ett år från 1900 till 2026.");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"receipts\":[{\"milestone\":\"ceremony\"}]} | milestone-without-deadline | receipts[0].milestone",
                "{\"attachments\":[{\"id\":\"a\"},{\"id\":\"a\"}]} | duplicate-name | attachments[1].id",
                "{\"attachments\":[{\"id\":\" \"}]} | blank-name | attachments[0].id",
                "{\"receipts\":[{\"milestone\":\"notice\",\"sent\":\"2026-03-09T10:00\",\"registered\":\"2026-03-06T10:00\"}]} | contradictory-times | receipts[0].sent",
                "{\"receipts\":[{\"milestone\":\"notice\",\"sent\":\"2026-03-09T10:00:01\",\"reachedNetwork\":\"2026-03-08T10:00\"}]} | contradictory-times | receipts[0].sent",
                "{\"receipts\":[{\"milestone\":\"notice\",\"reachedNetwork\":\"2026-03-09T10:00\",\"registered\":\"2026-03-06T10:00\"}]} | contradictory-times | receipts[0].reachedNetwork"
            })
    void whatCannotBeSoOfWhatWasHandedIn(String json, String code, String place) {
        assertThat(assessed(json)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).contains(place);
        });
    }

    @Test
    void clocksOfDifferentSystemsMayDifferALittle() {
        assertThat(Assessment.of(
                        Facts.EDITION,
                        read("{\"receipts\":[{\"milestone\":\"notice\",\"sent\":\"2026-03-09T10:00\","
                                + "\"reachedNetwork\":\"2026-03-09T09:59\",\"registered\":\"2026-03-08T10:00\"}]}"),
                        Facts.IN_JANUARY))
                .isNotNull();
    }

    @Test
    void anEditionsTextIsAskedForInBothLanguages() {
        List<Problem> problems = problems(() -> Editions.read(
                new ByteArrayInputStream("{\"organiser\":\"x\"}".getBytes(StandardCharsets.UTF_8)), "utgava.json"));

        assertThat(problems)
                .extracting(problem -> problem.line(Language.SWEDISH))
                .containsExactly(
                        "utgava.json: 1:1: Nycklar saknas: id, award, timeZone. Lägg till dem.",
                        "utgava.json: documents (1:1): Ingen källa är uppräknad. Skriv minst ett dokument i"
                                + " \"documents\".",
                        "utgava.json: organiser (1:14): Värdet är av fel sort. Skriv texten på båda språken,"
                                + " ingen av dem tom: ett objekt med \"sv\" och \"en\".");
    }
}
