package io.github.utmarkelse.ranking;

import io.github.utmarkelse.aggregation.TeamScores;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.Composition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An application that competes, with what its scores add up to in one way of reckoning. */
final class Contender {
    private final TeamScores team;
    private final @Nullable Exact[] scores;
    private final Composition.Result result;

    private Contender(TeamScores team, @Nullable Exact[] scores, Composition.Result result) {
        this.team = team;
        this.scores = scores;
        this.result = result;
    }

    static Contender of(TeamScores team, Composition composition) {
        @Nullable Exact[] scores = team.scores();
        return new Contender(team, scores, composition.of(scores));
    }

    /** The same scores, reckoned otherwise. */
    Contender by(Composition other) {
        return new Contender(team, scores, other.of(scores));
    }

    /** The same scores but for one criterion, reckoned by weights that leave it out. */
    Contender without(int criterion, Composition other) {
        @Nullable Exact[] rest = scores.clone();
        rest[criterion] = null;
        return new Contender(team, rest, other.of(rest));
    }

    TeamScores team() {
        return team;
    }

    /** The criteria's scores in the order of the model; null where not determined. Not to be changed. */
    @Nullable
    Exact[] scores() {
        return scores;
    }

    Optional<Exact> score(int criterion) {
        return Optional.ofNullable(scores[criterion]);
    }

    Composition.Result result() {
        return result;
    }

    String application() {
        return team.application();
    }

    Exact total() {
        return result.total().orElseThrow();
    }
}
