package io.github.utmarkelse.reparticipation;

import static io.github.utmarkelse.Facts.came;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Decision;
import io.github.utmarkelse.application.Event;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a round came to becomes history for the next. */
class RoundHistoryTest {
    private static final Instant AFTER = Instant.parse("2026-12-01T11:00:00Z");
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 14);

    private static Application decided(String outcome, Participation... history) {
        return Application.builder()
                .from(Rounds.unit(history))
                .decision(new Decision(outcome, Optional.of(DECIDED)))
                .build();
    }

    private static Application withdrawn(LocalDate day) {
        return Application.builder()
                .from(Rounds.unit())
                .addEvents(new Event("withdrawal", day))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"award", "honourableMention", "none"})
    void whatIsDecidedIsWhatItCameOutWith(String outcome) {
        assertThat(RoundHistory.participation(Facts.EDITION, decided(outcome), AFTER))
                .contains(came(2026, outcome));
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2026-10-13T21:59:59Z, false", "2026-10-13T22:00:00Z, true", "2026-10-14T21:59:59Z, true"})
    @DisplayName("from the day of the decision, by the clock of the city")
    void notBeforeItIsDecided(Instant asOf, boolean known) {
        assertThat(RoundHistory.participation(Facts.EDITION, decided("award"), asOf)
                        .isPresent())
                .isEqualTo(known);
    }

    @Test
    void aDecisionWithoutADayIsMade() {
        Application application = Application.builder()
                .decision(new Decision("none", Optional.empty()))
                .build();

        assertThat(RoundHistory.participation(Facts.EDITION, application, Facts.IN_JANUARY))
                .contains(came(2026, "none"));
    }

    @ParameterizedTest(name = "withdrawn on {0}, as of 2026-05-02T22:00Z: {1}")
    @CsvSource({"2026-05-02, true", "2026-05-03, true", "2026-05-04, false"})
    void withdrawingIsAnOutcomeFromItsDay(LocalDate day, boolean known) {
        Optional<Participation> participation =
                RoundHistory.participation(Facts.EDITION, withdrawn(day), Instant.parse("2026-05-02T22:00:00Z"));

        assertThat(participation).isEqualTo(known ? Optional.of(came(2026, "withdrew")) : Optional.empty());
    }

    @Test
    @DisplayName("where it is decided and withdrawn, the decision stands")
    void both() {
        Application application = Application.builder()
                .from(withdrawn(LocalDate.of(2026, 5, 2)))
                .decision(new Decision("award", Optional.of(DECIDED)))
                .build();

        assertThat(RoundHistory.participation(Facts.EDITION, application, AFTER))
                .contains(came(2026, "award"));
        assertThat(RoundHistory.participation(Facts.EDITION, application, Instant.parse("2026-06-01T00:00:00Z")))
                .contains(came(2026, "withdrew"));
    }

    @Test
    void nothingYetIsNoParticipation() {
        assertThat(RoundHistory.participation(Facts.EDITION, Rounds.unit(), AFTER))
                .isEmpty();
        assertThat(RoundHistory.next(Facts.EDITION, Rounds.unit(came(2020, "award")), AFTER))
                .contains(List.of(came(2020, "award")));
    }

    @Test
    void theEntryAndTheCategoryComeAlong() {
        Edition lyktan = Lyktan.asPublished().edition();
        Application application =
                Lyktan.application("{'entry':'Kaffe','facts':{'category':'small'},'decision':{'outcome':'award'}}");

        assertThat(RoundHistory.participation(lyktan, application, AFTER))
                .contains(Participation.builder()
                        .award("lyktan")
                        .year(2027)
                        .outcome("award")
                        .entry("Kaffe")
                        .category("small")
                        .build());
    }

    @Test
    @DisplayName("the next round sees it: awarded in 2026, closed in 2027 and 2028, open in 2029")
    void theNextRoundSeesIt() {
        Application next = Application.builder()
                .history(RoundHistory.next(Facts.EDITION, decided("award", came(2022, "none")), AFTER))
                .build();

        assertThat(next.history()).contains(List.of(came(2022, "none"), came(2026, "award")));
        assertThat(List.of(2027, 2028, 2029).stream()
                        .map(year -> RoundReturn.of(Rounds.of(year), next)
                                .participation()
                                .open()
                                .orElseThrow()))
                .containsExactly(Answer.NO, Answer.NO, Answer.YES);
    }

    @Test
    void theSameParticipationIsNotAddedTwice() {
        Application application = decided("award", came(2026, "award"));

        assertThat(RoundHistory.next(Facts.EDITION, application, AFTER)).contains(List.of(came(2026, "award")));
    }

    @Test
    void theSameEntryIsTheSameHoweverItIsWrittenAndAnotherIsAnother() {
        Application application = Application.builder()
                .from(decided("award", Rounds.with("KAFFE  på kajen", came(2026, "award"))))
                .entry("Kaffe på kajen")
                .build();

        assertThat(RoundHistory.next(Facts.EDITION, application, AFTER).orElseThrow())
                .hasSize(1);
        assertThat(RoundHistory.next(
                                Facts.EDITION,
                                Application.builder()
                                        .from(application)
                                        .entry("Te")
                                        .build(),
                                AFTER)
                        .orElseThrow())
                .hasSize(2);
    }

    @Test
    void anUnknownHistoryStaysUnknown() {
        Application application = Application.builder()
                .from(decided("award"))
                .history(Optional.empty())
                .build();

        assertThat(RoundHistory.participation(Facts.EDITION, application, AFTER))
                .isPresent();
        assertThat(RoundHistory.next(Facts.EDITION, application, AFTER)).isEmpty();
    }

    @Test
    void anEditionThatDoesNotStateItsYearMakesNoHistory() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> RoundHistory.participation(Rounds.UNDATED, decided("award"), AFTER));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("no-year");
            assertThat(problem.what().in(Language.SWEDISH)).contains("framsteget-odaterad");
        });
    }
}
