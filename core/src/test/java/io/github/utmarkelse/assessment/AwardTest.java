package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** May the operation be awarded? */
class AwardTest {
    private static final List<String> DECIDE_THE_AWARD =
            List.of("deficitLastYear", "deficitForecastThisYear", "basicControlFoundObstacle");

    @Test
    void whoeverMayTakePartAndHasNoDeficitAndNoObstacleMayBeAwarded() {
        Ruling award = Facts.awardable().assess().award();

        assertThat(award.answer()).isEqualTo(Answer.YES);
        assertThat(award.decidedBy()).containsAll(DECIDE_THE_AWARD).contains("operationForm");
        assertThat(award.missing()).isEmpty();
    }

    @Nested
    @DisplayName("Verksamheter som har ett ekonomiskt underskott kan delta i utmärkelsen. En förutsättning för att "
            + "kunna få en utmärkelse är emellertid att föregående års ekonomiska resultat samt innevarande års "
            + "prognos inte redovisar ett underskott.")
    class Deficit {
        private static final String SENTENCE =
                "En förutsättning för att kunna få en utmärkelse är emellertid att föregående års ekonomiska resultat "
                        + "samt innevarande års prognos inte redovisar ett underskott.";

        @ParameterizedTest(name = "last year {0}, forecast {1}: awarded {2}")
        @CsvSource({"false, false, YES", "true, false, NO", "false, true, NO", "true, true, NO"})
        void eitherDeficitStopsTheAwardButNotTakingPart(boolean lastYear, boolean forecast, Answer awarded) {
            Assessment assessment = Facts.awardable()
                    .with("deficitLastYear", lastYear)
                    .with("deficitForecastThisYear", forecast)
                    .assess();

            assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
            assertThat(assessment.award().answer()).isEqualTo(awarded);
        }

        @ParameterizedTest
        @CsvSource({"no-deficit-last-year, deficitLastYear", "no-deficit-forecast, deficitForecastThisYear"})
        void theFindingStandsOnTheSentence(String code, String fact) {
            Assessment assessment = Facts.awardable().with(fact, true).assess();
            Finding finding = Facts.finding(assessment, code);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.ruling()).isEqualTo(RulingKind.AWARD);
            assertThat(finding.consequence()).isEqualTo(Consequence.CANNOT_BE_AWARDED);
            assertThat(finding.citation().map(Citation::quote)).contains(SENTENCE);
            assertThat(assessment.award().decidedBy()).containsExactly(fact);
        }

        @Test
        void thatADeficitDoesNotStopTakingPartIsSaidInTheEdition() {
            assertThat(Facts.EDITION.provisions())
                    .anySatisfy(provision -> assertThat(provision.citation().quote())
                            .isEqualTo("Verksamheter som har ett ekonomiskt underskott kan delta i utmärkelsen."));
        }
    }

    @Nested
    @DisplayName("Detta för att säkerställa att det inte finns något som gör att det vore olämpligt att belöna "
            + "verksamheten med en utmärkelse eller ett hedersomnämnande.")
    class BasicControl {
        @Test
        void anObstacleStopsTheAwardButNotTakingPart() {
            Assessment assessment =
                    Facts.awardable().with("basicControlFoundObstacle", true).assess();

            assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
            assertThat(assessment.award().answer()).isEqualTo(Answer.NO);
            assertThat(assessment.award().decidedBy()).containsExactly("basicControlFoundObstacle");
            Finding finding = Facts.finding(assessment, "basic-control");
            assertThat(finding.consequence()).isEqualTo(Consequence.CANNOT_BE_AWARDED);
            assertThat(finding.citation().orElseThrow().quote())
                    .contains("olämpligt att belöna verksamheten med en utmärkelse eller ett hedersomnämnande.");
        }

        @Test
        void beforeTheControlTheAnswerIsUnknown() {
            Assessment assessment =
                    Facts.awardable().without("basicControlFoundObstacle").assess();

            assertThat(assessment.award().answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(assessment.award().missing()).containsExactly("basicControlFoundObstacle");
        }
    }

    @Test
    void whoeverMayNotTakePartMayNotBeAwarded() {
        Assessment assessment =
                Facts.awardable().with("employeesExcludingManager", 4).assess();

        assertThat(assessment.award().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.award().decidedBy()).containsExactly("employeesExcludingManager");
    }

    @Test
    void whoeverMayNotTakePartMayNotBeAwardedWhateverElseIsUnknown() {
        Assessment assessment =
                Facts.none().with("employeesExcludingManager", 4).assess();

        assertThat(assessment.award().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.award().missing()).isEmpty();
    }

    @Test
    void anObstacleDecidesTheAwardWhateverElseIsUnknown() {
        Assessment assessment = Facts.none().with("deficitLastYear", true).assess();

        assertThat(assessment.participation().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(assessment.award().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.award().decidedBy()).containsExactly("deficitLastYear");
    }

    @Test
    void anUnknownAwardLacksWhatTakingPartLacksAndItsOwn() {
        Assessment assessment = Facts.municipal()
                .without("employeesExcludingManager")
                .withoutHistory()
                .assess();

        assertThat(assessment.award().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(assessment.award().missing())
                .containsExactlyInAnyOrder(
                        "employeesExcludingManager",
                        "history",
                        "deficitLastYear",
                        "deficitForecastThisYear",
                        "basicControlFoundObstacle");
    }

    @Test
    void anUnknownAwardLacksOnlyItsOwnOnceTakingPartIsDecided() {
        assertThat(Facts.municipal().assess().award().missing()).containsExactlyInAnyOrderElementsOf(DECIDE_THE_AWARD);
    }
}
