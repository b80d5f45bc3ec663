package io.github.utmarkelse.cases;

import static io.github.utmarkelse.cases.Books.problem;
import static io.github.utmarkelse.cases.Books.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a casebook is told all at once, each thing at its line and column, with the nearest known name. */
class CasebookProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // lines
                "hello|2:1 no-sign",
                "  hello world|2:3 no-sign",
                "= 5|2:1 no-name",
                "cost =|2:7 no-value",
                "cost = # 5|2:7 no-value",
                "förslag:|2:9 no-value",
                "förslag: \"abc|2:10 open-quote",
                "\"abc\"|2:1 stray-text",
                "givet: cost = 5|2:8 own-line",
                // names
                "cots = 5|2:1 unknown-name",
                "antal anställda = 5|2:1 unknown-name",
                "gvet:|2:1 unknown-name",
                "inkom: 2027-02-26 16:00|2:1 unknown-milestone",
                "inkom ceremony: 2027-02-26 16:00|2:7 unknown-milestone",
                "svar whatWeDi: \"a\"|2:6 unknown-field",
                "bifogat: fim|2:10 unknown-attachment",
                "bifogat: film, länkk \"a\"|2:16 unknown-name",
                "syns: piktur|2:7 unknown-name",
                "tidigare: awrd 2023|2:11 unknown-outcome",
                "tidigare: award 2023, kategori smal|2:32 unknown-category",
                // values
                "betterQuality = kanske|2:17 wrong-value",
                "betterQuality = 1|2:17 wrong-value",
                "cost = mycket|2:8 wrong-value",
                "cost = 5 EUR|2:8 wrong-value",
                "cost = 90,000|2:8 wrong-value",
                "cost = 90.000|2:8 wrong-value",
                "cost = 1 00|2:8 wrong-value",
                "cost = -5|2:8 wrong-fact-value",
                "employeesIncludingManager = 2,5|2:29 wrong-fact-value",
                "category = smal|2:12 wrong-value",
                "category = small large|2:12 wrong-value",
                "inUseSince = 2025-02-30|2:14 wrong-value",
                "inUseSince = 30 februari 2025|2:14 wrong-value",
                "inUseSince = 3 fevruari 2025|2:14 wrong-value",
                "förslag: Kaffe|2:10 wrong-value",
                "fil: bidrag.docx|2:6 wrong-value",
                "sidor: 0|2:8 wrong-value",
                "sidor: 2,5|2:8 wrong-value",
                "sidor: många|2:8 wrong-value",
                "per: i går|2:6 wrong-value",
                "per: 2027-02-01 25:00|2:6 wrong-value",
                "per: 2027-02-0112:00|2:6 wrong-value",
                "per: 2027-03-28 02:30|2:6 ambiguous-time",
                "inkom application: 2027-02-26|2:20 wrong-value",
                "inkom application: nej|2:20 wrong-value",
                "inkom application: 2027-03-28 02:30|2:20 ambiguous-time",
                "svar whatWeDid: Kaffe|2:17 wrong-value",
                "svar whatWeDid: 500|2:17 wrong-value",
                "svar whatWeDid: många ord|2:17 wrong-value",
                "svar whatWeDid: 90 000 000 ord|2:17 wrong-value",
                "svar: 5 ord|2:7 wrong-value",
                "tidigare: award|2:11 wrong-value",
                "tidigare: award nyss|2:11 wrong-value",
                "tidigare: award 2023, förslag Kaffe|2:31 wrong-value",
                "tidigare: award 2023,|2:11 no-value",
                "bifogat: en film|2:10 wrong-value",
                "bifogat: film, längd lång|2:22 wrong-value",
                "bifogat: film, längd 1 min 2|2:22 wrong-value",
                "bifogat: film, sidor|2:16 wrong-value",
                "bifogat: film, oskyddad, lösenordsskyddad|2:16 duplicate-name",
                "bifogat: film, sidor 2, sidor 3|2:25 duplicate-name",
                // what does not fit together
                "tidigare: award 2099|2:11 wrong-year",
                "tidigare: award 2025, utmärkelse fyrn|2:11 misspelt-award",
                "bifogat: film, längd 0 s|2:10 wrong-value",
            })
    void underGivet(String line, String problem) {
        assertThat(problems("Fall: a\n" + line + "\nväntat:\ndelta = okänt\n")).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "hello|3:1 no-sign",
                "= ja|3:1 no-name",
                "delta =|3:8 no-value",
                "delta:|3:7 no-value",
                "three-employees:|3:17 no-value",
                "vntat:|3:1 unknown-finding",
                "delta = kanske|3:9 wrong-value",
                "delta = saknas|3:9 wrong-value",
                "three-employes = ja|3:1 unknown-finding",
                "regel three-employes = ja|3:7 unknown-finding",
                "three-employees = 3|3:19 wrong-value",
                "delta saknar = cots, runBy|3:16 unknown-name",
                "delta saknar = cost, rnBy|3:22 unknown-name",
                "avgörs av = cost|3:1 no-ruling",
                "första år = snart|3:13 wrong-value",
                "första år = 20299|3:13 wrong-value",
                "nästa steg = aplication|3:14 unknown-name",
                "får återkomma efter awrd = 2029|3:21 unknown-outcome",
                "får återkomma efter = 2029|3:1 unknown-outcome",
                "får återkomma efter award = sedan|3:29 wrong-value",
            })
    void underVantat(String line, String problem) {
        assertThat(problems("Fall: a\nväntat:\n" + line + "\n")).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# bara en anmärkning\n", "\n\n"})
    void aFileWithoutACase(String text) {
        assertThat(problems(text)).containsExactly("1:1 no-case");
    }

    @Test
    void aroundTheCases() {
        assertThat(problems("""
                        Utgåva: fyren-2026
                        Utgåva: fyren-2027
                        Per: snart
                        cost = 5
                        Fall:
                          väntat:
                            delta = okänt
                        Fall: Ett
                        Fall: ETT
                          källa: "Det här står ingenstans."
                          källa: Vad gjorde ni?
                          som: Två
                          som: Ett
                          väntat:
                            delta = okänt
                        Fall: Två
                          som: Tre
                          väntat:
                            delta = okänt
                        """))
                .containsExactly(
                        "1:9 other-edition",
                        "2:1 duplicate-name",
                        "3:6 wrong-value",
                        "4:1 outside-case",
                        "5:6 blank-name",
                        "8:1 no-expectation",
                        "9:7 duplicate-name",
                        "10:10 unknown-quote",
                        "11:10 wrong-value",
                        "13:3 duplicate-name",
                        "17:8 unknown-case");
    }

    @Test
    void aThingIsSaidOnce() {
        assertThat(problems("""
                        Fall: Ett
                          cost = 5
                          cost = 6
                          sidor: 3
                          sidor: 4
                          inkom application: 2027-02-20 12:00
                          inkom application: 2027-02-21 12:00
                          svar whatWeDid: "a"
                          svar whatWeDid: "b"
                          väntat:
                            delta = okänt
                            delta = ja
                            in-use = okänt
                            in-use = ja
                        """))
                .containsExactly(
                        "3:3 duplicate-name",
                        "5:3 duplicate-name",
                        "7:3 duplicate-name",
                        "9:3 duplicate-name",
                        "12:5 duplicate-name",
                        "14:5 duplicate-name");
    }

    @Test
    void whatNoSingleLineIsWrongAboutIsToldWhereItWasSaidAndOnce() {
        assertThat(problems("""
                        Fall: Ett
                          usersInTotal = 40
                          usersInSolhamn = 41
                          sänt application: 2027-02-23 12:00
                          inkom application: 2027-02-20 12:00
                          väntat:
                            delta = okänt
                        Fall: Två
                          som: Ett
                          cost = 5
                          väntat:
                            delta = okänt
                        Fall: Tre
                          usersInSolhamn = 30
                          väntat:
                            delta = okänt
                        Fall: Fyra
                          som: Tre
                          usersInTotal = 29
                          väntat:
                            delta = okänt
                        """))
                .containsExactly("3:20 part-above-whole", "4:21 contradictory-times", "17:1 part-above-whole");
    }

    @Test
    void theNearestNameIsToldInBothLanguages() {
        assertThat(problem("cosst = 5").remedy().in(Language.SWEDISH)).isEqualTo("Menade du ”cost”?");
        assertThat(problem("cosst = 5").remedy().in(Language.ENGLISH)).contains("cost");
        assertThat(problem("inkomm application: ja").remedy().in(Language.SWEDISH))
                .contains("”inkom”");
        assertThat(problem("gvet:").remedy().in(Language.SWEDISH)).contains("”givet”");
        assertThat(problem("category = smal").remedy().in(Language.SWEDISH)).contains("”small”");
        assertThat(problem("cost = 90,000").remedy().in(Language.SWEDISH)).contains("tusental");
    }

    @Test
    void allThatIsWrongIsToldInBothLanguagesOnALineEach() {
        assertThatThrownBy(() -> Books.run("Fall: a\ncosst = 5\nväntat:\ndelt = ja\n"))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.problems().stream().map(problem -> problem.line(Language.SWEDISH)))
                            .containsExactly(
                                    "fall: 2:1: Namnet ”cosst” är inte känt. Menade du ”cost”?",
                                    "fall: 4:1: Namnet ”delt” är inte känt. Menade du ”delta”?");
                    assertThat(e.problems())
                            .allSatisfy(problem -> assertThat(problem.line(Language.ENGLISH))
                                    .startsWith("fall: ")
                                    .doesNotContain("känt"));
                });
    }

    @Test
    void anEditionWithoutAYearMustBeToldWhen() {
        var edition = io.github.utmarkelse.Editions.bundled().edition("framsteget-odaterad");

        assertThatThrownBy(() -> Books.book("Fall: a\nväntat:\ndelta = okänt\n").cases(edition))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo("no-time"));
        assertThat(Books.book("Per: 2019-01-01\nFall: a\nväntat:\ndelta = okänt\n")
                        .cases(edition))
                .hasSize(1);
    }
}
