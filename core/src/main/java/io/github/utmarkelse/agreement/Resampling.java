package io.github.utmarkelse.agreement;

import io.github.utmarkelse.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Alpha of units that are drawn anew, again and again, in floating point. */
final class Resampling {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final MeasurementLevel level;
    private final List<Likes> likes;
    /** To which of the likes each unit belongs. */
    private final int[] kinds;
    /** Where each of the different values stands, from 0 to 1; on the ordinal level as drawn last. */
    private final double[] line;
    /** The disagreement within each of the likes; on the ordinal level as drawn last. */
    private final double[] within;

    private final int[] drawn;
    private final int[] counts;

    Resampling(Comparables comparables, MeasurementLevel level) {
        this.level = level;
        this.likes = comparables.likes();
        this.kinds = kinds(likes, comparables.units());
        this.line = line(comparables.values(), level);
        this.within = new double[likes.size()];
        this.drawn = new int[likes.size()];
        this.counts = new int[comparables.values().size()];
        if (level != MeasurementLevel.ORDINAL) {
            Arrays.setAll(within, i -> within(likes.get(i)));
        }
    }

    private static int[] kinds(List<Likes> likes, int units) {
        int[] kinds = new int[units];
        int from = 0;
        for (int i = 0; i < likes.size(); i++) {
            int to = from + likes.get(i).units();
            Arrays.fill(kinds, from, to, i);
            from = to;
        }
        return kinds;
    }

    /** The values from 0 to 1, on the ratio level with nothing at 0. */
    private static double[] line(List<Exact> values, MeasurementLevel level) {
        Exact least = level == MeasurementLevel.RATIO ? Exact.ZERO : values.get(0);
        Exact length = values.get(values.size() - 1).minus(least);
        return values.stream()
                .mapToDouble(value -> value.minus(least).dividedBy(length).toDouble())
                .toArray();
    }

    Optional<BootstrapInterval> interval(Bootstrap bootstrap, int decimals) {
        Random random = new Random(bootstrap.seed());
        double[] alphas = new double[bootstrap.resamples()];
        int found = 0;
        for (int i = 0; i < alphas.length; i++) {
            draw(random);
            double alpha = alpha();
            if (!Double.isNaN(alpha)) {
                alphas[found++] = alpha;
            }
        }
        if (found == 0) {
            return Optional.empty();
        }
        Arrays.sort(alphas, 0, found);
        BigDecimal tail = BigDecimal.ONE.subtract(bootstrap.confidence()).divide(TWO);
        return Optional.of(new BootstrapInterval(
                rounded(alphas[place(tail, found)], decimals),
                rounded(alphas[place(BigDecimal.ONE.subtract(tail), found)], decimals),
                bootstrap,
                alphas.length - found));
    }

    private static int place(BigDecimal share, int count) {
        return share.multiply(BigDecimal.valueOf(count))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact()
                - 1;
    }

    private static BigDecimal rounded(double alpha, int decimals) {
        return new BigDecimal(alpha).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private void draw(Random random) {
        Arrays.fill(drawn, 0);
        for (int i = 0; i < kinds.length; i++) {
            drawn[kinds[random.nextInt(kinds.length)]]++;
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < drawn.length; i++) {
            Likes like = likes.get(i);
            for (int j = 0; j < like.size(); j++) {
                counts[like.value(j)] += drawn[i];
            }
        }
    }

    /** Alpha of what was drawn, or not a number where it does not vary. */
    private double alpha() {
        long count = 0;
        int different = 0;
        for (int each : counts) {
            count += each;
            different += each > 0 ? 1 : 0;
        }
        if (different < 2) {
            return Double.NaN;
        }
        if (level == MeasurementLevel.ORDINAL) {
            rank(count);
        }
        double observed = 0;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] > 0) {
                observed += drawn[i] * within[i];
            }
        }
        return 1 - (count - 1) * observed / among(count);
    }

    /** Puts each value in the middle of its ranks, and the disagreement within units accordingly. */
    private void rank(long count) {
        long below = 0;
        for (int i = 0; i < counts.length; i++) {
            line[i] = (below + counts[i] / 2.0) / count;
            below += counts[i];
        }
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] > 0) {
                within[i] = within(likes.get(i));
            }
        }
    }

    /** The disagreement among all that was drawn. */
    private double among(long count) {
        if (level == MeasurementLevel.NOMINAL) {
            long same = 0;
            for (int each : counts) {
                same += (long) each * each;
            }
            return (double) (count * count - same);
        }
        if (level == MeasurementLevel.RATIO) {
            double sum = 0;
            for (int i = 1; i < counts.length; i++) {
                double row = 0;
                for (int j = 0; counts[i] > 0 && j < i; j++) {
                    row += counts[j] * relative(line[i], line[j]);
                }
                sum += row * counts[i];
            }
            return 2 * sum;
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * line[i];
        }
        double mean = sum / count;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += counts[i] * (line[i] - mean) * (line[i] - mean);
        }
        return 2 * count * squares;
    }

    /** The disagreement within a unit. */
    private double within(Likes like) {
        return switch (level) {
            case NOMINAL -> pairs(like, (one, other) -> one == other ? 0 : 1);
            case ORDINAL, INTERVAL -> distances(like);
            case RATIO -> pairs(like, (one, other) -> one == other ? 0 : relative(line[one], line[other]));
        };
    }

    private interface Difference {
        double between(int one, int other);
    }

    private static double pairs(Likes like, Difference difference) {
        double sum = 0;
        for (int i = 1; i < like.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += difference.between(like.value(i), like.value(j));
            }
        }
        return 2 * sum / (like.size() - 1);
    }

    /** Distances are taken from the first value, so that equal values give exactly nothing. */
    private double distances(Likes like) {
        double first = line[like.value(0)];
        double sum = 0;
        double squares = 0;
        for (int i = 1; i < like.size(); i++) {
            double distance = line[like.value(i)] - first;
            sum += distance;
            squares += distance * distance;
        }
        return 2 * (like.size() * squares - sum * sum) / (like.size() - 1);
    }

    /** The squared difference of two values of which one at least is above 0, divided by the square of their sum. */
    private static double relative(double one, double other) {
        double share = (one - other) / (one + other);
        return share * share;
    }
}
