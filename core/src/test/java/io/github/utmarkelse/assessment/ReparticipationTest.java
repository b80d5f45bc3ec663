package io.github.utmarkelse.assessment;

import static io.github.utmarkelse.Facts.came;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When may an operation that has been rewarded take part again? */
class ReparticipationTest {
    private static Finding finding(Assessment assessment) {
        return Facts.finding(assessment, "reparticipation");
    }

    @Nested
    @DisplayName("Verksamheter som har fått en Kvalitetsutmärkelse kan delta igen tidigast efter två år. Det betyder "
            + "att en verksamhet som fått utmärkelsen år 2023 kan delta igen tidigast år 2026.")
    class AfterTheAward {
        @ParameterizedTest(name = "awarded in {0}: {1}, first in {2}")
        @CsvSource({"2022, YES, 2025", "2023, YES, 2026", "2024, NO, 2027", "2025, NO, 2028"})
        void twoWholeYearsBetween(int year, Answer expected, int first) {
            Assessment assessment =
                    Facts.municipal().withHistory(came(year, "award")).assess();

            assertThat(assessment.participation().answer()).isEqualTo(expected);
            assertThat(finding(assessment).answer()).isEqualTo(expected);
            assertThat(assessment.firstYear()).contains(first);
            assertThat(finding(assessment).citation().map(Citation::quote))
                    .contains("Verksamheter som har fått en Kvalitetsutmärkelse kan delta igen tidigast efter två år. "
                            + "Det betyder att en verksamhet som fått utmärkelsen år 2023 kan delta igen tidigast år "
                            + "2026.");
        }

        @Test
        void theReadingOfTwoYearsIsToldAsAnInterpretation() {
            Assessment assessment =
                    Facts.municipal().withHistory(came(2024, "award")).assess();

            assertThat(finding(assessment).citation().flatMap(Citation::interpretation))
                    .isPresent();
        }

        @Test
        void theFindingAndTheNextStepNameTheFirstYear() {
            Assessment assessment =
                    Facts.municipal().withHistory(came(2024, "award")).assess();

            assertThat(assessment.participation().decidedBy()).containsExactly("history");
            assertThat(finding(assessment).detail().orElseThrow().in(Language.SWEDISH))
                    .isEqualTo("Kvalitetsutmärkelse år 2024: kan delta igen tidigast år 2027.");
            assertThat(assessment.nextSteps()).singleElement().satisfies(step -> {
                assertThat(step.code()).isEqualTo("return");
                assertThat(step.text().in(Language.SWEDISH)).isEqualTo("Ni kan delta igen tidigast år 2027.");
                assertThat(step.text().in(Language.ENGLISH))
                        .isEqualTo("You may take part again in 2027 at the earliest.");
            });
        }

        @Test
        void theAwardOfThisEditionMeansThreeYearsOn() {
            assertThat(Facts.municipal().assess().returnAfter()).containsEntry("award", 2029);
        }
    }

    @Nested
    @DisplayName("Verksamheter som har fått ett hedersomnämnande kan däremot delta igen året därpå.")
    class AfterAnHonourableMention {
        @ParameterizedTest(name = "mentioned in {0}: YES, first in {1}")
        @CsvSource({"2023, 2024", "2024, 2025", "2025, 2026"})
        void theYearAfter(int year, int first) {
            Assessment assessment = Facts.municipal()
                    .withHistory(came(year, "honourableMention"))
                    .assess();

            assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
            assertThat(assessment.firstYear()).contains(first);
            assertThat(finding(assessment).citation().map(Citation::quote))
                    .contains("Verksamheter som har fått ett hedersomnämnande kan däremot delta igen året därpå.");
        }

        @Test
        void aMentionInThisEditionMeansTheYearAfter() {
            assertThat(Facts.municipal().assess().returnAfter()).containsEntry("honourableMention", 2027);
        }
    }

    @Nested
    @DisplayName("several earlier participations")
    class Several {
        @Test
        void theLongestWaitDecides() {
            Assessment assessment = Facts.municipal()
                    .withHistory(came(2025, "honourableMention"), came(2024, "award"), came(2020, "award"))
                    .assess();

            assertThat(assessment.participation().answer()).isEqualTo(Answer.NO);
            assertThat(assessment.firstYear()).contains(2027);
        }

        @Test
        void allWaitsOver() {
            Assessment assessment = Facts.municipal()
                    .withHistory(came(2023, "award"), came(2025, "honourableMention"), came(2019, "award"))
                    .assess();

            assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
            assertThat(assessment.firstYear()).contains(2026);
        }

        @Test
        void theirOrderDoesNotMatter() {
            Assessment oneWay = Facts.municipal()
                    .withHistory(came(2024, "award"), came(2025, "honourableMention"))
                    .assess();
            Assessment theOther = Facts.municipal()
                    .withHistory(came(2025, "honourableMention"), came(2024, "award"))
                    .assess();

            assertThat(oneWay).isEqualTo(theOther);
        }
    }

    @Test
    void havingWonNothingKeepsNobodyAway() {
        Assessment assessment =
                Facts.municipal().withHistory(came(2025, "none")).assess();

        assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.firstYear()).isEmpty();
    }

    @Test
    void anotherAwardsHistoryDoesNotMatter() {
        Assessment assessment = Facts.municipal()
                .withHistory(came("framsteget", 2025, "award"), came("fornyelsepriset", 2025, "first-prize"))
                .assess();

        assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.firstYear()).isEmpty();
    }

    @Test
    void theResultOfThisVeryEditionDoesNotMatterForItButForTheNextYears() {
        Assessment assessment =
                Facts.municipal().withHistory(came(2026, "award")).assess();

        assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.firstYear()).contains(2029);
    }

    @Test
    void anUnknownHistoryIsNotAnEmptyOne() {
        Ruling unknown = Facts.municipal().withoutHistory().assess().participation();
        Ruling empty = Facts.municipal().withHistory().assess().participation();

        assertThat(unknown.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.missing()).containsExactly("history");
        assertThat(empty.answer()).isEqualTo(Answer.YES);
    }

    @Test
    @DisplayName("the edition's year decides, never the day of asking")
    void judgedByTheEditionsYear() {
        for (int year = 2020; year <= 2040; year++) {
            Instant asOf = Instant.parse(year + "-01-01T00:00:00Z");
            assertThat(Facts.municipal()
                            .withHistory(came(2023, "award"))
                            .assess(asOf)
                            .participation()
                            .answer())
                    .isEqualTo(Answer.YES);
            Assessment waiting =
                    Facts.municipal().withHistory(came(2024, "award")).assess(asOf);
            assertThat(waiting.participation().answer()).isEqualTo(Answer.NO);
            assertThat(waiting.firstYear()).contains(2027);
        }
    }
}
