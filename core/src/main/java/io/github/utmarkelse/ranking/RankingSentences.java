package io.github.utmarkelse.ranking;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in plain sentences who is first, by how much, and how sturdily. */
public final class RankingSentences {
    private static final int DECIMALS = 4;

    private final Ranking ranking;
    private final Scores scores;

    private RankingSentences(Ranking ranking, Scores scores) {
        this.ranking = ranking;
        this.scores = scores;
    }

    /**
     * The sentences of a ranking.
     *
     * @param ranking the ranking
     * @param scores the scores that it was made from, which name the applications
     * @return the sentences: who is first and by how much, and what would change that
     */
    public static List<Text> of(Ranking ranking, Scores scores) {
        return new RankingSentences(ranking, scores).sentences();
    }

    private List<Text> sentences() {
        List<String> first = ranking.first();
        if (first.isEmpty()) {
            return List.of(Message.of("ranking.noPlace"));
        }
        List<Text> sentences = new ArrayList<>();
        sentences.add(first(first));
        if (ranking.places().size() > first.size()) {
            sturdiness(sentences);
        }
        return List.copyOf(sentences);
    }

    private Text first(List<String> first) {
        if (first.size() > 1) {
            return Message.of("ranking.sharedFirst", "first", named(first));
        }
        Place best = ranking.places().get(0);
        if (best.margin().isEmpty()) {
            return Message.of("ranking.only", "first", named(first));
        }
        Message message = best.margin().get().signum() == 0
                ? Message.of("ranking.firstParted", "first", named(first))
                : Message.of("ranking.first", "first", named(first))
                        .with("margin", readable(best.margin().get()));
        int next = best.place() + 1;
        return message.with(
                "next",
                named(ranking.places().stream()
                        .filter(place -> place.place() == next)
                        .map(Place::application)
                        .toList()));
    }

    /** With so many decimals that it is not nought where the margin is not, and a sign where that is not all of it. */
    private static Argument readable(Exact margin) {
        int decimals = DECIMALS;
        while (margin.decimal(decimals, RoundingMode.HALF_EVEN).signum() == 0) {
            decimals++;
        }
        Argument number = new Argument.Amount(margin.decimal(decimals, RoundingMode.HALF_EVEN));
        return margin.rounded(decimals, RoundingMode.HALF_EVEN).equals(margin)
                ? number
                : new Argument.Words(Message.of("ranking.about", "number", number));
    }

    private void sturdiness(List<Text> sentences) {
        Sturdiness sturdiness = ranking.sturdiness();
        if (sturdiness.isSturdy()) {
            sentences.add(Message.of(
                            sturdy(sturdiness),
                            "examiners",
                            number(sturdiness.examiners().tried()))
                    .with("criteria", number(sturdiness.criteria().tried()))
                    .with("percent", number(Sturdiness.PERCENT)));
            return;
        }
        sentences.add(Message.of("ranking.notSturdy"));
        sturdiness
                .examiners()
                .unstable()
                .forEach(trial -> sentences.add(trial(
                        trial,
                        trial.effect() == Effect.NOT_DETERMINED
                                ? "ranking.withoutExaminerUnknown"
                                : trial.first().isEmpty()
                                        ? "ranking.withoutExaminerNobody"
                                        : "ranking.withoutExaminer")));
        sturdiness
                .criteria()
                .unstable()
                .forEach(trial -> sentences.add(trial(
                        trial,
                        trial.effect() == Effect.OTHER
                                ? "ranking.withoutCriterion"
                                : "ranking.withoutCriterionUnknown")));
        sturdiness
                .weights()
                .unstable()
                .forEach(trial ->
                        sentences.add(trial(trial, trial.percent() < 0 ? "ranking.lessWeight" : "ranking.moreWeight")));
    }

    private static String sturdy(Sturdiness sturdiness) {
        if (sturdiness.criteria().tried() == 0) {
            return sturdiness.examiners().tried() == 0 ? "ranking.nothingTried" : "ranking.sturdyOne";
        }
        return sturdiness.examiners().tried() == 0 ? "ranking.sturdyAgreed" : "ranking.sturdy";
    }

    private Text trial(Trial trial, String key) {
        return Message.of(key, "subject", new Argument.Name(trial.id()))
                .with("first", named(trial.first()))
                .with("percent", number(Math.abs(trial.percent())));
    }

    private Argument named(List<String> applications) {
        return new Argument.Name(applications.stream().map(scores::nameOf).collect(Collectors.joining(", ")));
    }

    private static Argument number(int number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }
}
