package io.github.utmarkelse.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What two rounds of an invented award answer one application. */
class ApplicationDifferenceTest {
    private static final Path FILES = Path.of("src/test/resources/io/github/utmarkelse/difference");
    private static final Edition BEFORE = Editions.read(FILES.resolve("fyrtornet-2030.json"));
    private static final Edition AFTER = Editions.read(FILES.resolve("fyrtornet-2031.json"));

    private static final String COMMON =
            "\"places\":100,\"placesBought\":60,\"webPage\":true,\"form\":\"private\",\"manager\":true";

    private static ApplicationDifference difference(String json) {
        Application application =
                Application.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
        return ApplicationDifference.of(
                BEFORE,
                AFTER,
                application,
                ApplicationDifference.usualTime(BEFORE).orElseThrow(),
                ApplicationDifference.usualTime(AFTER).orElseThrow());
    }

    @Test
    void oneAsksWhenTheTimeForTheContributionRunsOut() {
        assertThat(ApplicationDifference.usualTime(BEFORE)).contains(Instant.parse("2030-05-17T22:00:00Z"));
        assertThat(ApplicationDifference.usualTime(AFTER)).contains(Instant.parse("2031-06-10T22:00:00Z"));
    }

    @Test
    void fiveEmployeesAreEnoughForOneRoundOnly() {
        ApplicationDifference difference =
                difference("{\"history\":[],\"facts\":{" + COMMON + ",\"employees\":5,\"budgetBalanced\":true}}");

        assertThat(difference.rulings()).contains(RulingKind.PARTICIPATION, RulingKind.AWARD);
        assertThat(difference.before().ruling(RulingKind.PARTICIPATION).answer())
                .isEqualTo(Answer.YES);
        assertThat(difference.after().ruling(RulingKind.PARTICIPATION).answer()).isEqualTo(Answer.NO);
        assertThat(difference.findings()).anySatisfy(finding -> {
            assertThat(finding.before().orElseThrow().code()).isEqualTo("five-employees");
            assertThat(finding.before().orElseThrow().answer()).isEqualTo(Answer.YES);
            assertThat(finding.after().orElseThrow().code()).isEqualTo("enough-employees");
            assertThat(finding.after().orElseThrow().answer()).isEqualTo(Answer.NO);
        });
    }

    @Test
    void aFactThatTheOtherRoundDoesNotAskForIsLeftOutAndNamed() {
        ApplicationDifference difference = difference("{\"facts\":{" + COMMON + ",\"employees\":7}}");

        assertThat(difference.before().leftOut()).extracting(LeftOut::place).containsExactly("facts.manager");
        assertThat(difference.after().leftOut()).isEmpty();
    }

    @Test
    void aFactUnderTheOtherRoundsNameIsTheSameFact() {
        for (String id : new String[] {"balanced", "budgetBalanced"}) {
            ApplicationDifference difference =
                    difference("{\"facts\":{" + COMMON + ",\"employees\":7,\"" + id + "\":false}}");

            assertThat(difference.rulings()).contains(RulingKind.PARTICIPATION);
            assertThat(difference.before().ruling(RulingKind.PARTICIPATION).answer())
                    .isEqualTo(Answer.NO);
            assertThat(difference.after().ruling(RulingKind.AWARD).answer()).isEqualTo(Answer.NO);
        }
    }

    @Test
    void whatOnlyOneRoundAsksIsNamedWhereItIsMissing() {
        ApplicationDifference difference = difference("{\"facts\":{\"employees\":7}}");

        assertThat(difference.before().asksAlso()).isEmpty();
        assertThat(difference.after().asksAlso()).containsExactly("manager");
    }

    @Test
    void receiptsHistoryAndTheNameOfTheEditionMayBeEitherRounds() {
        ApplicationDifference difference = difference("{\"edition\":\"fyrtornet-2031\",\"facts\":{},"
                + "\"history\":[{\"award\":\"fyrtornet\",\"year\":2031,\"outcome\":\"lamp\"}],"
                + "\"receipts\":[{\"milestone\":\"contribution\",\"reachedNetwork\":\"2031-05-07T12:00:00+02:00\"},"
                + "{\"milestone\":\"minutes\",\"reachedNetwork\":\"2031-06-01T12:00:00+02:00\"}]}");

        assertThat(difference.before().leftOut())
                .extracting(LeftOut::place)
                .containsExactlyInAnyOrder("history.fyrtornet-2031", "receipts.contribution", "receipts.minutes");
        assertThat(difference.after().leftOut()).isEmpty();
    }

    @Test
    void whatFitsNeitherRoundIsRefused() {
        assertThatThrownBy(() -> difference("{\"facts\":{\"employes\":7}}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("employes");
        assertThatThrownBy(() -> difference("{\"edition\":\"fyrtornet-2029\"}"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void roundTripsThroughJson() {
        ApplicationDifference difference = difference("{\"facts\":{" + COMMON + ",\"employees\":5}}");
        String json = JsonFormat.mapper().writeValueAsString(difference);

        assertThat(JsonFormat.mapper().readValue(json, ApplicationDifference.class))
                .isEqualTo(difference);
    }
}
