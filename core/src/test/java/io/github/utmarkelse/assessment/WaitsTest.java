package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.edition.Follows;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Language;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When one may return: after years or never, as an operation or with an entry, in the same category. */
class WaitsTest {
    private static final Lyktan LYKTAN = Lyktan.asPublished();
    private static final String RULE = "'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}}]";

    private static Lyktan waits(String rule) {
        return LYKTAN.with("/reparticipation", "[{'outcome':'award'," + rule + "," + RULE);
    }

    private static String came(int year, String outcome, String more) {
        return "'history':[{'award':'lyktan','year':" + year + ",'outcome':'" + outcome + "'" + more + "}]";
    }

    private static Finding finding(Lyktan edition, String application) {
        return Facts.finding(edition.assess("{" + application + "}"), "reparticipation");
    }

    private static Answer answer(Lyktan edition, String application) {
        return finding(edition, application).answer();
    }

    @ParameterizedTest(name = "n = {0}, awarded {1}: {2}")
    @CsvSource({
        "1, 2026, YES",
        "1, 2025, YES",
        "2, 2026, NO",
        "2, 2025, YES",
        "3, 2026, NO",
        "3, 2025, NO",
        "3, 2024, YES"
    })
    @DisplayName("after n years: no in year + n − 1, yes in year + n")
    void afterYears(int years, int year, Answer expected) {
        Finding finding = finding(waits("'yearsUntilReturn':" + years), came(year, "award", ""));

        assertThat(finding.answer()).isEqualTo(expected);
        assertThat(finding.detail().orElseThrow().in(Language.SWEDISH)).contains(Integer.toString(year + years));
    }

    @ParameterizedTest(name = "awarded {0}")
    @CsvSource({"1950", "2024", "2026"})
    void never(int year) {
        Assessment assessment = waits("'never':true").assess("{" + came(year, "award", "") + "}");

        assertThat(Facts.finding(assessment, "reparticipation").answer()).isEqualTo(Answer.NO);
        assertThat(assessment.participation().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.firstYear()).isEmpty();
        assertThat(assessment.nextSteps()).extracting(NextStep::code).containsExactly("return");
        assertThat(assessment.noReturnAfter()).isEqualTo(Map.of("award", Follows.OPERATION));
    }

    @Test
    void anotherOutcomeAnotherAwardOrNoOutcomeKeepsNobodyAway() {
        Lyktan never = waits("'never':true");

        assertThat(answer(never, came(2026, "honourableMention", ""))).isEqualTo(Answer.YES);
        assertThat(answer(never, came(2026, "none", ""))).isEqualTo(Answer.YES);
        assertThat(answer(never, "'history':[{'award':'fyren','year':2026,'outcome':'award'}]"))
                .isEqualTo(Answer.YES);
        assertThat(answer(never, "'history':[]")).isEqualTo(Answer.YES);
    }

    @Test
    void anUntoldHistoryLeavesItUnknown() {
        Finding finding = finding(waits("'never':true"), "'entry':'Kaffe'");

        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.facts()).containsExactly("history");
    }

    @Test
    void theRoundItselfIsNoEarlierOne() {
        assertThat(answer(waits("'never':true"), came(2027, "award", ""))).isEqualTo(Answer.YES);
    }

    @Nested
    @DisplayName("a wait that follows what was entered")
    class FollowsTheEntry {
        private static final Lyktan ENTRY = waits("'never':true,'follows':'entry'");

        @ParameterizedTest(name = "“{0}” then, “{1}” now: {2}")
        @CsvSource({
            "Kaffe på kajen, Kaffe på kajen, NO",
            "Kaffe på kajen, KAFFE PÅ KAJEN, NO",
            "Kaffe på kajen, '  kaffe   på\u00A0kajen ', NO",
            "Kaffe på kajen, 'Kaffe pa\u030A kajen', NO",
            "Kaffe på kajen, Te på kajen, YES",
            "Kaffe på kajen, Kaffe på kajen 2, YES"
        })
        void byItsNameHoweverItIsWritten(String then, String now, Answer expected) {
            assertThat(answer(ENTRY, came(2020, "award", ",'entry':'" + then + "'") + ",'entry':'" + now + "'"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "then “{0}”, now “{1}”: missing {2}")
        @CsvSource({"Kaffe, '', entry", "'', Kaffe, history.entry", "'', '', history.entry entry"})
        void anUnnamedEntryLeavesItUnknown(String then, String now, String missing) {
            Finding finding = finding(
                    ENTRY,
                    came(2020, "award", then.isEmpty() ? "" : ",'entry':'" + then + "'")
                            + (now.isEmpty() ? "" : ",'entry':'" + now + "'"));

            assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(finding.facts()).containsExactly(missing.split(" "));
        }

        @Test
        void isToldApartFromOneThatFollowsTheOperation() {
            assertThat(ENTRY.assess("{}").noReturnAfter()).isEqualTo(Map.of("award", Follows.ENTRY));
        }
    }

    @Nested
    @DisplayName("a wait that concerns only the category of then")
    class SameCategory {
        private static final Lyktan CATEGORY = waits("'yearsUntilReturn':3,'sameCategory':true");

        @ParameterizedTest(name = "awarded {0} as {1}, now {2}: {3}")
        @CsvSource({
            "2025, small, small, NO",
            "2024, small, small, YES",
            "2025, small, large, YES",
            "2025, '', small, UNKNOWN",
            "2025, small, '', UNKNOWN",
            "2024, '', small, YES",
            "2024, small, '', YES"
        })
        void onlyInIt(int year, String then, String now, Answer expected) {
            Finding finding = finding(
                    CATEGORY,
                    came(year, "award", then.isEmpty() ? "" : ",'category':'" + then + "'")
                            + (now.isEmpty() ? "" : ",'facts':{'category':'" + now + "'}"));

            assertThat(finding.answer()).isEqualTo(expected);
            if (expected == Answer.UNKNOWN) {
                assertThat(finding.facts()).containsExactly(now.isEmpty() ? "category" : "history.category");
            }
        }

        @Test
        void theCategoryIsMissingFromTheRulingAlsoWhereTheCriteriaDoNotNeedIt() {
            Lyktan without = CATEGORY.without("/criteria/2").without("/criteria/1");
            Assessment assessment = without.assess("{" + came(2025, "award", ",'category':'small'")
                    + ",'facts':{'employees':21,'users':10,'usersInTown':6,'better':true,'cheaper':true}}");

            assertThat(assessment.participation().missing()).containsExactlyInAnyOrder("category", "inUseSince");
        }
    }

    @Nested
    @DisplayName("an edition that does not say its year")
    class WithoutAYear {
        @ParameterizedTest(name = "n = {0}, awarded {1}")
        @CsvSource({"1, 2026", "3, 1950", "3, 2199"})
        void leavesItUnknownWhenYearsHavePassed(int years, int year) {
            Finding finding = finding(waits("'yearsUntilReturn':" + years).without("/year"), came(year, "award", ""));

            assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(finding.facts()).containsExactly("year");
        }

        @Test
        void neverIsNeverAllTheSame() {
            assertThat(answer(waits("'never':true").without("/year"), came(2020, "award", "")))
                    .isEqualTo(Answer.NO);
        }

        @Test
        void whoHasNotBeenAwardedMayTakePart() {
            assertThat(answer(waits("'yearsUntilReturn':3").without("/year"), came(2020, "none", "")))
                    .isEqualTo(Answer.YES);
        }
    }

    @Test
    void ofSeveralWaitsTheLongestIsTold() {
        Assessment assessment =
                LYKTAN.assess("{'history':[{'award':'lyktan','year':2026,'outcome':'honourableMention'},"
                        + "{'award':'lyktan','year':2025,'outcome':'award','category':'small','entry':'Kaffe'}],"
                        + "'facts':{'category':'small'},'entry':'Te'}");

        assertThat(Facts.finding(assessment, "reparticipation").answer()).isEqualTo(Answer.NO);
        assertThat(assessment.firstYear()).contains(2028);
    }
}
