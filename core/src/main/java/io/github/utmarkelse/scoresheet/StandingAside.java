package io.github.utmarkelse.scoresheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who stands aside from what. */
public final class StandingAside {
    private final Map<String, Map<Optional<String>, Recusal>> byExaminer = new HashMap<>();

    private StandingAside() {}

    /**
     * Who stands aside in a round.
     *
     * @param scores the round's scores
     * @return who stands aside from what
     */
    public static StandingAside of(Scores scores) {
        StandingAside aside = new StandingAside();
        for (Recusal recusal : scores.recusals()) {
            aside.byExaminer
                    .computeIfAbsent(recusal.examiner(), none -> new HashMap<>())
                    .put(recusal.application(), recusal);
        }
        return aside;
    }

    /**
     * Whether and why an examiner stands aside from an application.
     *
     * @param examiner the examiner's id
     * @param application the application's id
     * @return the recusal, the one for this application before one for all; empty if there is none
     */
    public Optional<Recusal> recusal(String examiner, String application) {
        Map<Optional<String>, Recusal> recusals = byExaminer.getOrDefault(examiner, Map.of());
        return Optional.ofNullable(recusals.get(Optional.of(application)))
                .or(() -> Optional.ofNullable(recusals.get(Optional.<String>empty())));
    }
}
