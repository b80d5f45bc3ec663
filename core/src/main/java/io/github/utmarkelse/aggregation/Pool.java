package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.Pooling;
import io.github.utmarkelse.scoring.Trim;
import java.util.List;

/** Makes one score of several. */
final class Pool {
    private Pool() {}

    /** By a method that pools scores; what a team agrees on does not come from here. */
    static Exact of(Pooling rule, List<Exact> scores) {
        return switch (rule.by()) {
            case MEAN, CONSENSUS -> mean(scores);
            case MEDIAN -> median(scores.stream().sorted().toList());
            case TRIMMED_MEAN ->
                trimmed(scores.stream().sorted().toList(), rule.trim().orElseThrow());
        };
    }

    static Exact mean(List<Exact> scores) {
        Exact sum = Exact.ZERO;
        for (Exact score : scores) {
            sum = sum.plus(score);
        }
        return sum.dividedBy(Exact.of(scores.size()));
    }

    static Exact median(List<Exact> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : mean(sorted.subList(half - 1, half + 1));
    }

    private static Exact trimmed(List<Exact> sorted, Trim trim) {
        int cut = trim.of(sorted.size());
        return mean(sorted.subList(cut, sorted.size() - cut));
    }
}
