package io.github.utmarkelse.ranking;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.scoresheet.OutcomeOnRecord;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays side by side what is on record about each application. */
final class Outcomes {
    private Outcomes() {}

    static List<ApplicationOutcome> of(Scores scores, Map<String, Answer> mayBeAwarded) {
        Map<String, String> proposals = byApplication(scores.proposals());
        Map<String, String> preparations = byApplication(scores.preparations());
        Map<String, String> decisions = byApplication(scores.decisions());
        return scores.applications().stream()
                .map(ScoredApplication::id)
                .sorted()
                .map(id -> new ApplicationOutcome(
                        id,
                        Optional.ofNullable(proposals.get(id)),
                        Optional.ofNullable(preparations.get(id)),
                        Optional.ofNullable(decisions.get(id)),
                        Optional.ofNullable(mayBeAwarded.get(id))))
                .toList();
    }

    private static Map<String, String> byApplication(List<OutcomeOnRecord> records) {
        Map<String, String> outcomes = new HashMap<>();
        records.forEach(record -> outcomes.put(record.application(), record.outcome()));
        return outcomes;
    }
}
