package io.github.utmarkelse.reparticipation;

import static io.github.utmarkelse.Facts.came;
import static io.github.utmarkelse.reparticipation.Rounds.entering;
import static io.github.utmarkelse.reparticipation.Rounds.unit;
import static io.github.utmarkelse.reparticipation.Rounds.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Follows;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edition says of each past outcome, and what they come to together. */
class RoundReturnTest {
    private static final String TWO_YEARS =
            "Verksamheter som har fått en Kvalitetsutmärkelse kan delta igen tidigast efter två år. Det betyder att en "
                    + "verksamhet som fått utmärkelsen år 2023 kan delta igen tidigast år 2026.";
    private static final String YEAR_AFTER =
            "Verksamheter som har fått ett hedersomnämnande kan däremot delta igen året därpå.";
    private static final String NOT_WON = "Bidrag som varit med tidigare år, men inte vunnit, kan vara med och tävla.";

    private static ReturnAfter only(RoundReturn answer) {
        assertThat(answer.outcomes()).hasSize(1);
        return answer.outcomes().get(0);
    }

    @Nested
    @DisplayName(TWO_YEARS)
    class AfterTheAward {
        @ParameterizedTest(name = "awarded in {0}, round of {1}: {2}, first in {3}")
        @CsvSource({
            "2023, 2024, NO, 2026",
            "2023, 2025, NO, 2026",
            "2023, 2026, YES, 2026",
            "2023, 2027, YES, 2026",
            "2024, 2026, NO, 2027",
            "2024, 2027, YES, 2027",
            "2026, 2026, YES, 2029"
        })
        void twoWholeYearsBetween(int awarded, int round, Answer open, int first) {
            RoundReturn answer = RoundReturn.of(Rounds.of(round), unit(came(awarded, "award")));

            assertThat(answer.participation().open()).contains(open);
            assertThat(answer.participation().firstYear()).contains(first);
            assertThat(answer.participation().never()).isFalse();
            assertThat(only(answer).keepsAway()).contains(open.not());
            assertThat(only(answer).firstYear()).contains(first);
            assertThat(only(answer).citation().map(Citation::quote)).contains(TWO_YEARS);
            assertThat(only(answer).citation().flatMap(Citation::interpretation))
                    .isPresent();
        }

        @Test
        void isToldInASentence() {
            ReturnAnswer answer =
                    RoundReturn.of(Facts.EDITION, unit(came(2024, "award"))).participation();

            assertThat(answer.text().in(Language.SWEDISH))
                    .isEqualTo("Kvalitetsutmärkelse år 2024: kan delta igen tidigast år 2027.");
            assertThat(answer.text().in(Language.ENGLISH)).contains("2024", "2027");
            assertThat(answer.decidedBy()).containsExactly(came(2024, "award"));
            assertThat(answer.rules())
                    .extracting(rule -> rule.citation().quote())
                    .containsExactly(TWO_YEARS);
        }
    }

    @Nested
    @DisplayName(YEAR_AFTER)
    class AfterAnHonourableMention {
        @ParameterizedTest(name = "round of {0}")
        @ValueSource(ints = {2026, 2027})
        void theYearAfter(int round) {
            RoundReturn answer = RoundReturn.of(Rounds.of(round), unit(came(2025, "honourableMention")));

            assertThat(answer.participation().open()).contains(Answer.YES);
            assertThat(answer.participation().firstYear()).contains(2026);
            assertThat(only(answer).citation().map(Citation::quote)).contains(YEAR_AFTER);
        }
    }

    @Test
    @DisplayName("after both, in different years, the longer wait decides and each has its sentence")
    void both() {
        RoundReturn answer = RoundReturn.of(Facts.EDITION, unit(came(2025, "honourableMention"), came(2024, "award")));

        assertThat(answer.participation().open()).contains(Answer.NO);
        assertThat(answer.participation().firstYear()).contains(2027);
        assertThat(answer.participation().decidedBy()).containsExactly(came(2024, "award"));
        assertThat(answer.outcomes())
                .extracting(after -> after.citation().orElseThrow().quote())
                .containsExactly(YEAR_AFTER, TWO_YEARS);
        assertThat(answer.outcomes())
                .extracting(ReturnAfter::keepsAway)
                .containsExactly(Optional.of(Answer.NO), Optional.of(Answer.YES));
    }

    @Nested
    @DisplayName("where the edition is silent, so is the answer")
    class Silent {
        private void isNotStated(ReturnAfter after, Silence silence) {
            assertThat(after.notStated()).contains(silence);
            assertThat(after.rule()).isEmpty();
            assertThat(after.keepsAway()).isEmpty();
            assertThat(after.firstYear()).isEmpty();
            assertThat(after.isForEver()).isFalse();
            assertThat(after.text().in(Language.SWEDISH)).contains("ej angivet");
            assertThat(after.text().in(Language.ENGLISH)).contains("not stated");
        }

        @ParameterizedTest
        @ValueSource(strings = {"none", "withdrew"})
        void afterTakingPartOrWithdrawingIn2026(String outcome) {
            RoundReturn answer = RoundReturn.of(Facts.EDITION, unit(came(2025, outcome)));

            isNotStated(only(answer), Silence.NO_RULE_FOR_OUTCOME);
            assertThat(only(answer).citation()).isEmpty();
            assertThat(answer.participation().open()).contains(Answer.YES);
            assertThat(answer.participation().decidedBy()).isEmpty();
            assertThat(answer.participation().firstYear()).isEmpty();
            assertThat(answer.participation().rules()).isEqualTo(Facts.EDITION.reparticipation());
        }

        @ParameterizedTest
        @ValueSource(strings = {"award", "none", "withdrew"})
        void onEverythingIn2024(String outcome) {
            RoundReturn answer = RoundReturn.of(Rounds.OF_2024, unit(came(2023, outcome)));

            isNotStated(only(answer), Silence.NO_RULE);
            assertThat(answer.participation().open()).isEmpty();
            assertThat(answer.award().open()).isEmpty();
            assertThat(answer.participation().rules()).isEmpty();
            assertThat(answer.participation().text().in(Language.SWEDISH))
                    .isEqualTo("Utgåvan säger inget om när man får delta igen.");
        }

        @Test
        void onAnUnknownHistoryWhereThereIsNoRule() {
            assertThat(RoundReturn.of(Rounds.OF_2024, Facts.none().application())
                            .participation()
                            .open())
                    .isEmpty();
        }

        @Test
        void inFramstegetOnFornyelsepriset() {
            RoundReturn answer = RoundReturn.of(Rounds.OF_2019, unit(came("fornyelsepriset", 2018, "award")));

            isNotStated(only(answer), Silence.REPLACED_AWARD);
            assertThat(only(answer).citation().map(Citation::quote))
                    .contains("Framsteget ersätter Förnyelsepriset samt Digitaliseringspriset.");
            assertThat(only(answer).text().in(Language.SWEDISH)).startsWith("Förnyelsepriset år 2018");
        }

        @Test
        void onAnotherAward() {
            RoundReturn answer = RoundReturn.of(Facts.EDITION, unit(came("framsteget", 2025, "award")));

            isNotStated(only(answer), Silence.OTHER_AWARD);
            assertThat(only(answer).citation()).isEmpty();
            assertThat(answer.participation().open()).contains(Answer.YES);
        }
    }

    @Nested
    @DisplayName("Förnyelsepriset: " + NOT_WON)
    class FollowsTheEntry {
        private static Participation earlier(String outcome) {
            return with("Natugatan", came("fornyelsepriset", 2017, outcome));
        }

        @Test
        void anEntryThatHasWonNeverReturns() {
            RoundReturn answer = RoundReturn.of(Rounds.OF_2018, entering("Natugatan", earlier("award")));

            assertThat(answer.participation().open()).contains(Answer.NO);
            assertThat(answer.participation().never()).isTrue();
            assertThat(answer.participation().firstYear()).isEmpty();
            assertThat(only(answer).isForEver()).isTrue();
            assertThat(only(answer).rule().flatMap(ReparticipationRule::follows))
                    .contains(Follows.ENTRY);
            assertThat(only(answer).citation().map(Citation::quote)).contains(NOT_WON);
        }

        @Test
        void butTheOperationMayWithAnother() {
            RoundReturn answer = RoundReturn.of(Rounds.OF_2018, entering("Dagugatan", earlier("award")));

            assertThat(answer.participation().open()).contains(Answer.YES);
            assertThat(answer.participation().never()).isFalse();
            assertThat(only(answer).keepsAway()).contains(Answer.NO);
        }

        @Test
        void whichEntryItIsMustBeKnown() {
            RoundReturn answer = RoundReturn.of(Rounds.OF_2018, unit(earlier("award")));

            assertThat(answer.participation().open()).contains(Answer.UNKNOWN);
            assertThat(answer.participation().missing()).containsExactly("entry");
            assertThat(only(answer).missing()).containsExactly("entry");
        }

        @Test
        void anEntryThatDidNotWinMayReturn() {
            RoundReturn answer = RoundReturn.of(Rounds.OF_2018, entering("Natugatan", earlier("none")));

            assertThat(answer.participation().open()).contains(Answer.YES);
            assertThat(answer.participation().firstYear()).contains(2018);
            assertThat(only(answer).rule()).isPresent();
        }
    }

    @Nested
    @DisplayName("a wait that only keeps from being awarded")
    class OnlyFromTheAward {
        private static final Edition EDITION = Lyktan.asPublished()
                .with(
                        "/reparticipation",
                        "[{'outcome':'award','yearsUntilReturn':3,'decides':'award','text':{'sv':'a','en':'b'},"
                                + "'citation':{'document':'stadgar.txt','quote':'a'}}]")
                .edition();

        @ParameterizedTest(name = "awarded {0}: {1}")
        @CsvSource({"2024, YES", "2025, NO"})
        void leavesTakingPartUnstated(int year, Answer open) {
            RoundReturn answer = RoundReturn.of(EDITION, unit(came("lyktan", year, "award")));

            assertThat(answer.award().open()).contains(open);
            assertThat(answer.award().firstYear()).contains(year + 3);
            assertThat(answer.participation().open()).isEmpty();
            assertThat(only(answer).rule().map(ReparticipationRule::ruling)).contains(RulingKind.AWARD);
            assertThat(only(answer).text().in(Language.SWEDISH)).contains("kan belönas igen tidigast år " + (year + 3));
        }
    }

    @Nested
    class WhatIsKnown {
        @Test
        void anUnknownHistoryLeavesItUnknown() {
            RoundReturn answer = RoundReturn.of(Facts.EDITION, Facts.none().application());

            assertThat(answer.participation().open()).contains(Answer.UNKNOWN);
            assertThat(answer.participation().missing()).containsExactly("history");
            assertThat(answer.participation().rules()).isEqualTo(Facts.EDITION.reparticipation());
            assertThat(answer.outcomes()).isEmpty();
        }

        @Test
        void anEmptyHistoryIsKnownToKeepNobodyAway() {
            RoundReturn answer = RoundReturn.of(Facts.EDITION, unit());

            assertThat(answer.participation().open()).contains(Answer.YES);
            assertThat(answer.participation().missing()).isEmpty();
            assertThat(answer.participation().text().in(Language.SWEDISH))
                    .isEqualTo("Inget tidigare utfall hindrar deltagande.");
        }

        @Test
        void anEditionWithoutAYearLeavesYearsUnknown() {
            Edition undated = Lyktan.asPublished().without("/year").edition();
            RoundReturn answer = RoundReturn.of(undated, unit(came("lyktan", 2020, "honourableMention")));

            assertThat(answer.participation().open()).contains(Answer.UNKNOWN);
            assertThat(answer.participation().missing()).containsExactly("year");
            assertThat(answer.participation().firstYear()).contains(2021);
        }

        @Test
        void theApplicationMayBeForAnotherEditionAndTheCategoryOfAnotherAwardIsNone() {
            Edition lyktan = Lyktan.asPublished().edition();
            Participation small = Participation.builder()
                    .from(came("lyktan", 2026, "award"))
                    .category("small")
                    .entry("Te")
                    .build();
            Application application =
                    Lyktan.application("{'edition':'fyren-2020','entry':'Kaffe','facts':{'category':'lighthouse'}}");
            RoundReturn answer = RoundReturn.of(
                    lyktan,
                    Application.builder()
                            .from(application)
                            .history(List.of(small))
                            .build());

            assertThat(answer.participation().open()).contains(Answer.UNKNOWN);
            assertThat(answer.participation().missing()).containsExactly("category");
        }
    }
}
