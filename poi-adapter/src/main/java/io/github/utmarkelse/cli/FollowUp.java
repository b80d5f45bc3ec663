package io.github.utmarkelse.cli;

import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.round.Step;
import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.standing.RequestState;
import io.github.utmarkelse.standing.Standing;
import io.github.utmarkelse.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an office follows up in an application: who is late, who lacks what. */
final class FollowUp {
    private static final Set<StepState> STEPS = Set.of(StepState.LATE, StepState.MISSED, StepState.UNKNOWN);

    /**
     * One matter.
     *
     * @param code the step, {@code changeRequest}, or the ruling
     * @param state how it stands
     * @param text what it is, in words
     */
    record Matter(String code, String state, String text) {}

    private final Texts texts;
    private final Language language;

    FollowUp(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    List<Matter> of(Standing standing) {
        List<Matter> matters = new ArrayList<>();
        if (standing.round().withdrawn().isPresent()) {
            return matters;
        }
        participation(standing.assessment(), matters);
        contribution(standing.assessment(), matters);
        award(standing, matters);
        for (Step step : standing.round().steps()) {
            if (STEPS.contains(step.state()) && step.deadline().isPresent()) {
                matters.add(new Matter(
                        step.milestone(),
                        Rows.name(step.state()),
                        step.name().in(language) + ": " + step.why().in(language)));
            }
        }
        for (RequestState request : standing.changeRequests()) {
            if (request.state() != StepState.DONE) {
                matters.add(new Matter(
                        "changeRequest",
                        Rows.name(request.state()),
                        request.why().in(language)));
            }
        }
        return matters;
    }

    private void participation(Assessment assessment, List<Matter> matters) {
        Answer answer = assessment.participation().answer();
        if (answer == Answer.NO) {
            broken(assessment, RulingKind.PARTICIPATION)
                    .forEach(finding -> matters.add(new Matter(
                            "participation",
                            "no",
                            texts.format("status.notKept", finding.text().in(language)))));
        } else if (answer == Answer.UNKNOWN) {
            int missing = assessment.participation().missing().size();
            matters.add(new Matter("participation", "unknown", texts.format("status.lacksFacts", missing)));
        }
    }

    /** What was given although the rules do not let it be. */
    private void award(Standing standing, List<Matter> matters) {
        boolean given = standing.decision()
                .filter(decision -> !decision.outcome().equals(Outcome.NONE))
                .isPresent();
        if (given && standing.assessment().award().answer() == Answer.NO) {
            broken(standing.assessment(), RulingKind.AWARD)
                    .forEach(finding -> matters.add(new Matter(
                            "award",
                            "no",
                            texts.format("status.notAwarded", finding.text().in(language)))));
        }
    }

    private void contribution(Assessment assessment, List<Matter> matters) {
        long broken = broken(assessment, RulingKind.CONTRIBUTION).stream()
                .filter(finding -> !finding.concernsTime())
                .count();
        if (broken > 0) {
            matters.add(new Matter("contribution", "no", texts.format("status.broken", broken)));
        }
    }

    private static List<Finding> broken(Assessment assessment, RulingKind kind) {
        return assessment.findings().stream()
                .filter(finding -> finding.ruling() == kind)
                .filter(finding -> finding.decides() && finding.answer() == Answer.NO)
                .toList();
    }
}
