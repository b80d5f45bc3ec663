package io.github.utmarkelse.reparticipation;

import static io.github.utmarkelse.Facts.came;
import static io.github.utmarkelse.reparticipation.Rounds.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar: many units, editions that differ, and years of which no edition is at hand. */
class ReturnCalendarTest {
    private static String answers(ReturnCalendar calendar, int unit) {
        StringBuilder line = new StringBuilder();
        for (RoundReturn round : calendar.units().get(unit).rounds()) {
            line.append(line.isEmpty() ? "" : " ")
                    .append(round.round().year().map(String::valueOf).orElse("?"))
                    .append(round.round().forecast() ? "*" : "")
                    .append(round.participation().open().map(open -> "=" + open).orElse("=-"));
        }
        return line.toString();
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "2023, award, 2024=- 2026=YES 2027*=YES 2028*=YES 2029*=YES",
        "2024, award, 2024=- 2026=NO 2027*=YES 2028*=YES 2029*=YES",
        "2026, award, 2024=- 2026=YES 2027*=NO 2028*=NO 2029*=YES",
        "2025, honourableMention, 2024=- 2026=YES 2027*=YES 2028*=YES 2029*=YES",
        "2026, honourableMention, 2024=- 2026=YES 2027*=YES 2028*=YES 2029*=YES"
    })
    @DisplayName("each edition by its own rules, and later years by the newest, marked as a forecast")
    void editionsThatDiffer(int year, String outcome, String expected) {
        ReturnCalendar calendar =
                ReturnCalendar.of(List.of(Rounds.OF_2024, Facts.EDITION), List.of(unit(came(year, outcome))), 3);

        assertThat(answers(calendar, 0)).isEqualTo(expected);
    }

    @Test
    void aYearWhoseEditionIsAtHandIsNoForecast() {
        ReturnCalendar calendar = ReturnCalendar.of(
                List.of(Facts.EDITION, Rounds.of(2027)), List.of(unit(came(2025, "award")), unit()), 1);

        assertThat(answers(calendar, 0)).isEqualTo("2026=NO 2027=NO 2028*=YES");
        assertThat(answers(calendar, 1)).isEqualTo("2026=YES 2027=YES 2028*=YES");
        assertThat(calendar.rounds())
                .extracting(ReturnRound::edition)
                .containsExactly("kvalitetsutmarkelsen-2026", "kvalitetsutmarkelsen-2027", "kvalitetsutmarkelsen-2027");
    }

    @Test
    @DisplayName("rules that differ between years answer differently for the same past outcome")
    void rulesThatDiffer() {
        Edition shorter = Lyktan.asPublished()
                .with("/id", "'lyktan-2027-b'")
                .with(
                        "/reparticipation",
                        "[{'outcome':'award','yearsUntilReturn':1,'text':{'sv':'a','en':'b'},"
                                + "'citation':{'document':'stadgar.txt','quote':'ett'}}]")
                .edition();
        Participation small = Participation.builder()
                .from(came("lyktan", 2025, "award"))
                .category("small")
                .entry("Te")
                .build();
        Application application = Application.builder()
                .from(Lyktan.application("{'entry':'Kaffe','facts':{'category':'small'}}"))
                .history(List.of(small))
                .build();

        ReturnCalendar calendar =
                ReturnCalendar.of(List.of(Lyktan.asPublished().edition(), shorter), List.of(application), 1);

        assertThat(answers(calendar, 0)).isEqualTo("2027=NO 2027=YES 2028*=YES");
        List<RoundReturn> rounds = calendar.units().get(0).rounds();
        assertThat(rounds.get(0).participation().rules().get(0).citation().quote())
                .isEqualTo("i samma kategori igen tidigast det tredje året därefter.");
        assertThat(rounds.get(1).participation().rules().get(0).citation().quote())
                .isEqualTo("ett");
    }

    @Test
    @DisplayName("several awards stand beside each other, and one that states no year is not forecast")
    void severalAwards() {
        ReturnCalendar calendar = ReturnCalendar.of(
                List.of(Rounds.UNDATED, Rounds.OF_2018, Facts.EDITION),
                List.of(unit(came(2024, "award"), came("fornyelsepriset", 2016, "award"))),
                1);

        assertThat(answers(calendar, 0)).isEqualTo("?=- 2018=UNKNOWN 2019*=UNKNOWN 2026=NO 2027*=YES");
        assertThat(calendar.units().get(0).rounds().get(3).outcomes())
                .extracting(after -> after.participation().award())
                .containsExactly("kvalitetsutmarkelsen", "fornyelsepriset");
    }

    @Test
    void unknownIsNotEmpty() {
        ReturnCalendar calendar =
                ReturnCalendar.of(List.of(Facts.EDITION), List.of(Facts.none().application(), unit()), 0);

        assertThat(answers(calendar, 0)).isEqualTo("2026=UNKNOWN");
        assertThat(answers(calendar, 1)).isEqualTo("2026=YES");
    }

    @Test
    void isReadBackAsItWasWrittenAndKeepsTheNamesOfUnitsOutOfToString() {
        ReturnCalendar calendar = ReturnCalendar.of(
                List.of(Rounds.UNDATED, Rounds.OF_2018, Rounds.OF_2019, Rounds.OF_2024, Facts.EDITION),
                List.of(
                        unit(came(2024, "award"), came("fornyelsepriset", 2016, "award"), came(2020, "withdrew")),
                        Facts.none().application(),
                        unit()),
                2);
        String json = JsonFormat.mapper().writeValueAsString(calendar);

        assertThat(JsonFormat.mapper().readValue(json, ReturnCalendar.class)).isEqualTo(calendar);
        assertThat(calendar.toString()).doesNotContain("Enheten");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MAX_VALUE})
    void isNotForecastBackwardsOrForEver(int years) {
        assertThatThrownBy(() -> ReturnCalendar.of(List.of(Facts.EDITION), List.of(unit()), years))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "kvalitetsutmarkelsen, 2025, awrad, unknown-outcome",
        "kvalitetsutmarkelsen, 2025, first-prize, unknown-outcome",
        "kvalitetsutmärkelsen, 2025, award, misspelt-award",
        "Framsteget, 2019, award, misspelt-award",
        "'', 2025, award, blank-name",
        "kvalitetsutmarkelsen, 1899, award, wrong-year",
        "kvalitetsutmarkelsen, 2201, award, wrong-year"
    })
    void whatCannotBeIsRefusedRatherThanTakenForSilence(String award, int year, String outcome, String code) {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> ReturnCalendar.of(
                        List.of(Facts.EDITION, Rounds.OF_2019), List.of(unit(came(award, year, outcome))), 0));

        assertThat(refused.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path().orElseThrow()).startsWith("history[0].");
        });
    }

    @Test
    @DisplayName("an outcome is known if an edition of its award has it, be it of another year")
    void outcomesOfOtherYears() {
        Application mentioned = unit(came(2025, "honourableMention"));

        assertThat(answers(ReturnCalendar.of(List.of(Rounds.OF_2024, Facts.EDITION), List.of(mentioned), 0), 0))
                .isEqualTo("2024=- 2026=YES");
        assertThatThrownBy(() -> ReturnCalendar.of(List.of(Rounds.OF_2024), List.of(mentioned), 0))
                .isInstanceOf(InvalidInputException.class);
    }
}
