package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.fact.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a criterion decides: taking part, the contribution, being awarded, or nothing. */
class RulingsTest {
    private static final Lyktan LYKTAN = Lyktan.asPublished();

    private static final String IN_ORDER =
            "'answers':{'whatWeDid':'x','whatWeLearnt':'x','1':'x','2a':'x','2b':'x','3':'x'},"
                    + "'attachments':[{'id':'certificate'}],'history':[]";

    private static final String MAY_TAKE_PART = "'category':'small','employees':3,'users':100,'usersInTown':51,"
            + "'inUseSince':'2025-01-01','better':true,'cheaper':true,'greener':false,'partnered':false";

    private static Assessment assess(Lyktan edition, String facts) {
        return edition.assess("{" + IN_ORDER + ",'facts':{" + MAY_TAKE_PART + facts + "}}");
    }

    @Nested
    @DisplayName("a criterion that decides the contribution")
    class OnTheContribution {
        @ParameterizedTest(name = "plan {0}: {1}")
        @CsvSource({"',''plan'':''Vi berättar.''', YES", "',''plan'':'' ''', NO", "'', UNKNOWN"})
        void decidesItAndNothingElse(String plan, Answer expected) {
            Assessment assessment = assess(LYKTAN, plan + ",'savings':1,'cost':1,'openCase':false");

            assertThat(assessment.contribution().answer()).isEqualTo(expected);
            assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
            assertThat(assessment.award().answer()).isEqualTo(Answer.YES);
            assertThat(Facts.finding(assessment, "plan-is-told").consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            if (expected == Answer.UNKNOWN) {
                assertThat(assessment.contribution().missing()).containsExactly("plan");
                assertThat(assessment.ask()).containsExactly("plan");
            }
            if (expected == Answer.NO) {
                assertThat(assessment.contribution().decidedBy()).containsExactly("plan-is-told");
            }
        }

        @Test
        void holdsAlsoWhereNothingElseIsLaidDownOfTheContribution() {
            Lyktan nothingElse = LYKTAN.without("/contribution");

            assertThat(nothingElse
                            .assess("{'facts':{'plan':''}}")
                            .contribution()
                            .answer())
                    .isEqualTo(Answer.NO);
            assertThat(nothingElse
                            .assess("{'facts':{'plan':'x'}}")
                            .contribution()
                            .answer())
                    .isEqualTo(Answer.YES);
        }
    }

    @Nested
    @DisplayName("advice")
    class Advice {
        @ParameterizedTest(name = "satisfied {0}: {1}")
        @CsvSource({"79.99, NO", "80, YES", "'', UNKNOWN"})
        void neverDecides(String satisfied, Answer expected) {
            Assessment assessment = assess(
                    LYKTAN,
                    ",'plan':'x','savings':1,'cost':1,'openCase':false"
                            + (satisfied.isEmpty() ? "" : ",'satisfied':" + satisfied));

            assertThat(Facts.finding(assessment, "satisfied-users").answer()).isEqualTo(expected);
            assertThat(assessment.award().answer()).isEqualTo(Answer.YES);
            assertThat(assessment.award().missing()).isEmpty();
        }

        @ParameterizedTest(name = "criterion {0}")
        @CsvSource({"0", "3", "6", "7"})
        void ofAnyRuling(int criterion) {
            Lyktan advised = LYKTAN.with("/criteria/" + criterion + "/consequence", "'advice'");
            String broken = ",'employees':2,'usersInTown':50,'plan':'','savings':1,'cost':2,'openCase':false";
            Assessment before = LYKTAN.assess("{" + IN_ORDER + ",'facts':{" + merged(broken) + "}}");
            Assessment after = advised.assess("{" + IN_ORDER + ",'facts':{" + merged(broken) + "}}");
            String code = before.findings().get(criterion).code();

            assertThat(after.findings().get(criterion).answer()).isEqualTo(Answer.NO);
            assertThat(before.findings().get(criterion).decides()).isTrue();
            assertThat(after.findings().get(criterion).decides()).isFalse();
            assertThat(after.contribution().decidedBy()).doesNotContain(code);
        }

        private static String merged(String broken) {
            return "'category':'small','users':100,'inUseSince':'2025-01-01','better':true,'cheaper':true,"
                    + "'partnered':false" + broken;
        }
    }

    @Test
    void whoMayNotTakePartMayNotBeAwarded() {
        Assessment assessment =
                LYKTAN.assess("{" + IN_ORDER + ",'facts':{'employees':2,'savings':1,'cost':1,'openCase':false}}");

        assertThat(assessment.participation().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.award().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.award().decidedBy()).containsExactly("employees");
    }

    @ParameterizedTest(name = "saved {0} of 100: {1}")
    @CsvSource({"99.99, NO", "100, YES", "100.01, YES"})
    void twoFactsComparedDecideTheAward(String savings, Answer expected) {
        assertThat(assess(LYKTAN, ",'cost':100,'savings':" + savings + ",'openCase':false")
                        .award()
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void aShareOfNothingIsNotKnownAndNoFault() {
        Assessment assessment = LYKTAN.assess("{'facts':{'users':0,'usersInTown':0}}");
        Finding finding = Facts.finding(assessment, "users-in-town");

        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.facts()).containsExactly("users");
    }
}
