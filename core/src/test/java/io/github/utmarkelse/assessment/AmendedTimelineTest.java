package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that a later decision moved, that open, and that the source gives no year. */
class AmendedTimelineTest {
    private static final Lyktan LYKTAN = Lyktan.asPublished();

    private static String amendment(String decided, String day) {
        return "{'decided':'" + decided + "'," + day
                + ",'text':{'sv':'Flyttad.','en':'Moved.'},'citation':{'document':'beslut.txt','quote':'Flyttad "
                + decided + ".'}}";
    }

    private static Lyktan moved(String... amendments) {
        return LYKTAN.with("/milestones/0/amendments", "[" + String.join(",", amendments) + "]");
    }

    private static NextStep entry(Assessment assessment) {
        return assessment.nextSteps().stream()
                .filter(step -> step.code().equals("entry"))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    @DisplayName("moved from 26 February to 5 March, decided on 22 February")
    class MovedOnce {
        private static final Lyktan MOVED =
                moved(amendment("2027-02-22", "'deadline':{'date':'2027-03-05','time':'16:00'}"));

        @ParameterizedTest(name = "asked {0}: {1}")
        @CsvSource({
            "2027-02-21T22:59:59Z, 2027-02-26T15:00:00Z",
            "2027-02-21T23:00:00Z, 2027-03-05T15:00:00Z",
            "2027-02-22T12:00:00Z, 2027-03-05T15:00:00Z"
        })
        void theDecisionHoldsFromTheBeginningOfItsDay(Instant asOf, Instant due) {
            assertThat(entry(MOVED.assess("{}", asOf)).due()).contains(due);
        }

        @ParameterizedTest(name = "reached {0}, asked {1}: {2}")
        @CsvSource({
            "2027-02-26T16:00:00+01:00, 2027-02-20T12:00:00Z, YES",
            "2027-03-01T09:12:00+01:00, 2027-02-20T12:00:00Z, NO",
            "2027-03-01T09:12:00+01:00, 2027-03-01T12:00:00Z, YES",
            "2027-03-05T16:00:00+01:00, 2027-03-06T12:00:00Z, YES",
            "2027-03-05T16:00:01+01:00, 2027-03-06T12:00:00Z, NO"
        })
        void aReceiptIsHeldAgainstTheDayThatIsKnown(String reached, Instant asOf, Answer expected) {
            Finding finding = Facts.finding(
                    MOVED.assess("{'receipts':[{'milestone':'entry','reachedNetwork':'" + reached + "'}]}", asOf),
                    "received-entry");

            assertThat(finding.answer()).isEqualTo(expected);
            assertThat(finding.ruling()).isEqualTo(RulingKind.PARTICIPATION);
            assertThat(finding.consequence()).isEqualTo(Consequence.CANNOT_TAKE_PART);
        }

        @Test
        void theDecisionIsWhatIsCited() {
            assertThat(entry(MOVED.assess("{}", Instant.parse("2027-02-20T12:00:00Z")))
                            .citation()
                            .map(Citation::document))
                    .contains("stadgar.txt");
            assertThat(entry(MOVED.assess("{}", Instant.parse("2027-02-23T12:00:00Z")))
                            .citation()
                            .map(Citation::document))
                    .contains("beslut.txt");
        }
    }

    @ParameterizedTest(name = "asked {0}: {1}")
    @CsvSource({
        "2027-02-09T22:59:59Z, 2027-02-26",
        "2027-02-09T23:00:00Z, 2027-03-05",
        "2027-02-21T22:59:59Z, 2027-03-05",
        "2027-02-21T23:00:00Z, 2027-03-12"
    })
    @DisplayName("of two decisions the last that is known holds")
    void movedTwice(Instant asOf, LocalDate day) {
        Lyktan twice = moved(
                amendment("2027-02-10", "'deadline':{'date':'2027-03-05'}"),
                amendment("2027-02-22", "'deadline':{'date':'2027-03-12'}"));

        assertThat(entry(twice.assess("{}", asOf)).deadline().orElseThrow().date())
                .isEqualTo(day);
    }

    @Test
    void aDayThatIsDecidedLaterMayBeHandedInBy() {
        Lyktan later = LYKTAN.without("/milestones/1/deadline")
                .with(
                        "/milestones/1/amendments",
                        "[" + amendment("2027-03-01", "'deadline':{'date':'2027-03-25'}") + "]");
        String receipt = "{'receipts':[{'milestone':'completion','reachedNetwork':'2027-03-25T23:59:59+01:00'}]}";

        assertThat(Facts.finding(later.assess(receipt, Instant.parse("2027-03-26T12:00:00Z")), "received-completion")
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @ParameterizedTest(name = "asked {0}: {1}")
    @CsvSource({
        "2027-01-10T22:59:59Z, AHEAD",
        "2027-01-10T23:00:00Z, OPEN",
        "2027-02-26T15:00:00Z, OPEN",
        "2027-02-26T15:00:01Z, OVERDUE"
    })
    @DisplayName("Anmälan öppnar den 11 januari och ska vara inne senast den 26 februari 2027 kl. 16.00.")
    void openFromTheDayOnWhichItOpens(Instant asOf, StepStatus expected) {
        assertThat(entry(LYKTAN.assess("{}", asOf)).status()).isEqualTo(expected);
    }

    @Nested
    @DisplayName("by 26 February, of a year that the source does not say")
    class WithoutAYear {
        private static final Lyktan YEARLY =
                LYKTAN.without("/milestones/0/deadline").with("/milestones/0/withoutYear", "{'by':'--02-26'}");

        @ParameterizedTest
        @CsvSource({"2027-01-15T12:00:00Z", "2027-02-26T12:00:00Z", "2027-12-01T12:00:00Z", "1999-01-01T12:00:00Z"})
        void nothingIsSaidToBeLateOrInTime(Instant reached) {
            Finding finding = Facts.finding(
                    YEARLY.assess("{'receipts':[{'milestone':'entry','reachedNetwork':'" + reached + "'}]}"),
                    "received-entry");

            assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(finding.facts()).containsExactly("year");
            assertThat(finding.text().in(Language.SWEDISH)).contains("26 februari");
            assertThat(finding.text().in(Language.ENGLISH)).contains("26 February");
        }

        @Test
        void withoutAReceiptItIsAheadAndDecidesNothing() {
            Assessment assessment = YEARLY.assess("{}", Instant.parse("2028-01-01T12:00:00Z"));

            assertThat(assessment.findings()).extracting(Finding::code).doesNotContain("received-entry");
            assertThat(entry(assessment).due()).isEqualTo(Optional.empty());
        }
    }
}
