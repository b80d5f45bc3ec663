package io.github.utmarkelse.scoresheet;

import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with what a team agreed on. */
final class ConsensusCheck {
    private final ScoringModel model;
    private final ProblemList problems;
    private final StandingAside aside;
    private final Map<String, List<ScoreSheet>> sheets = new HashMap<>();

    ConsensusCheck(Scores scores, ScoringModel model, ProblemList problems) {
        this.model = model;
        this.problems = problems;
        this.aside = StandingAside.of(scores);
        scores.sheets()
                .forEach(sheet -> sheets.computeIfAbsent(sheet.application(), none -> new ArrayList<>())
                        .add(sheet));
    }

    void check(String place, Consensus agreed) {
        new SheetCheck(model, Set.of(), problems).permitted(place + ".scores", agreed.scores());
        agreed.reasons()
                .keySet()
                .forEach(id -> problems.known(
                        place + ".reasons." + id, id, model.criteriaById().keySet()));
        if (model.reasons().consensus()) {
            agreed.scores().forEach((id, score) -> {
                if (isMoved(agreed.application(), id, score)
                        && SheetCheck.isBlank(agreed.reasons().get(id))) {
                    problems.add(
                            "consensus-without-reason",
                            place + ".scores." + id,
                            Message.of("score.consensusWithoutReason"),
                            Message.of("score.consensusWithoutReason.remedy"));
                }
            });
        }
    }

    private boolean isMoved(String application, String criterion, BigDecimal agreed) {
        Exact sum = Exact.ZERO;
        int number = 0;
        for (ScoreSheet sheet : sheets.getOrDefault(application, List.of())) {
            BigDecimal score = sheet.scores().get(criterion);
            if (score != null && aside.recusal(sheet.examiner(), application).isEmpty()) {
                sum = sum.plus(Exact.of(score));
                number++;
            }
        }
        return number == 0 || !sum.equals(Exact.of(agreed).times(Exact.of(number)));
    }
}
