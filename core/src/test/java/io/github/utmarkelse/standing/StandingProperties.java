package io.github.utmarkelse.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.RandomRounds;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.NextStep;
import io.github.utmarkelse.assessment.StepStatus;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.round.Round;
import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.schedule.TimeLeft;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every standing, whatever the edition lays down, is known, and when one asks. */
class StandingProperties {
    private static final WorkingDays SWEDEN = WorkingDays.sweden();
    private static final Set<StepState> TO_MEET = EnumSet.of(StepState.OPEN, StepState.MISSED);

    private static Standing standing(RandomRounds rounds, Instant asOf) {
        return Standing.of(rounds.edition(), rounds.application(), asOf, SWEDEN);
    }

    @Property(tries = 1000)
    void itJoinsTheRoundAndTheAssessmentOfWhatWasKnown(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Instant asOf = rounds.time();
        Standing standing = standing(rounds, asOf);

        assertThat(standing.round()).isEqualTo(Round.of(rounds.edition(), rounds.application(), asOf));
        assertThat(standing.assessment())
                .isEqualTo(Assessment.of(
                        rounds.edition(),
                        rounds.application().knownAt(asOf, rounds.edition().timeZone()),
                        asOf));
    }

    @Property(tries = 1000)
    void whatIsNextIsWhatTheAssessmentSaysTheRequestsThatAreOutAndTheDocuments(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Standing standing = standing(rounds, rounds.time());
        List<NextStep> next =
                new ArrayList<>(standing.next().stream().map(Upcoming::step).toList());

        if (standing.round().withdrawn().isPresent()) {
            assertThat(next).isEmpty();
            assertThat(standing.assessment().nextSteps()).isEmpty();
            assertThat(standing.changeRequests()).noneMatch(request -> TO_MEET.contains(request.state()));
            return;
        }
        long toMeet = standing.changeRequests().stream()
                .filter(request -> TO_MEET.contains(request.state()))
                .count();
        assertThat(next.stream().limit(toMeet).map(NextStep::code)).allMatch(code -> code.startsWith("changeRequest-"));
        next.removeIf(
                step -> step.code().startsWith("changeRequest-") || step.code().startsWith("documents-"));
        assertThat(next).isEqualTo(standing.assessment().nextSteps());
        assertThat(standing.next().stream()
                        .map(each -> each.step().code())
                        .filter(code -> code.startsWith("documents-")))
                .allMatch(code -> standing.round()
                        .step(code.substring("documents-".length()))
                        .filter(step -> step.state() == StepState.OPEN || step.state() == StepState.AHEAD)
                        .isPresent());
    }

    @Property(tries = 1000)
    void whatIsOverdueHasNoTimeLeftAndWhatIsOpenHas(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Instant asOf = rounds.time();
        LocalDate today = asOf.atZone(rounds.edition().timeZone()).toLocalDate();
        for (Upcoming upcoming : standing(rounds, asOf).next()) {
            NextStep step = upcoming.step();
            if (step.status() == StepStatus.OVERDUE) {
                assertThat(upcoming.left().orElseThrow().exact()).isNegative();
                assertThat(upcoming.left().get().calendarDays()).isNotPositive();
            } else if (step.deadline().isPresent()) {
                TimeLeft left = upcoming.left().orElseThrow();
                assertThat(left.exact().isNegative()).as(step.code()).isFalse();
                assertThat(left.calendarDays()).isNotNegative();
                assertThat(left.workingDays()).isNotNegative().isLessThanOrEqualTo((int) left.calendarDays());
            } else if (step.takesPlace().isPresent()) {
                assertThat(step.takesPlace().get()).isAfterOrEqualTo(today);
                assertThat(upcoming.left().orElseThrow().calendarDays()).isNotNegative();
            } else {
                assertThat(upcoming.left()).isEmpty();
            }
        }
    }

    @Property(tries = 500)
    void itIsToldInBothLanguagesAndReadBackAsItWasWritten(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Standing standing = standing(rounds, rounds.time());
        String json = JsonFormat.mapper().writeValueAsString(standing);

        assertThat(JsonFormat.mapper().readValue(json, Standing.class)).isEqualTo(standing);
        for (Language language : Language.values()) {
            assertThat(standing.next())
                    .allSatisfy(each -> assertThat(each.step().text().in(language))
                            .isNotBlank()
                            .doesNotContain("{"));
            assertThat(standing.changeRequests())
                    .allSatisfy(each ->
                            assertThat(each.why().in(language)).isNotBlank().doesNotContain("{"));
        }
    }
}
