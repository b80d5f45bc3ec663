package io.github.utmarkelse.agreement;

import io.github.utmarkelse.number.Exact;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Alpha as a fraction: 1 − (<i>n</i> − 1) <i>O</i> / <i>E</i>. <i>E</i> is the sum of the squared differences of all
 * ordered pairs of the <i>n</i> values, and <i>O</i> that of the pairs within each unit, divided by one less than the
 * values of the unit.
 */
final class ExactAlpha {
    private final Comparables comparables;
    /** A number that one less than the values of any unit divides. */
    private final BigInteger common;

    private ExactAlpha(Comparables comparables) {
        this.comparables = comparables;
        this.common = Whole.common(comparables.likes().stream()
                .map(like -> BigInteger.valueOf(like.size() - 1L))
                .distinct()
                .toList());
    }

    static Optional<Exact> of(Comparables comparables, MeasurementLevel level) {
        if (comparables.values().size() < 2) {
            return Optional.empty();
        }
        ExactAlpha alpha = new ExactAlpha(comparables);
        return Optional.of(
                switch (level) {
                    case NOMINAL -> alpha.nominal();
                    case ORDINAL -> alpha.along(middles(comparables.counts()));
                    case INTERVAL -> alpha.along(Whole.of(comparables.values()));
                    case RATIO -> alpha.ratio();
                });
    }

    /** Alpha of both sums, the first multiplied by the common number. */
    private Exact alpha(Exact within, Exact among) {
        return Exact.ONE.minus(Exact.of(comparables.count() - 1L)
                .times(within)
                .dividedBy(among)
                .dividedBy(Exact.of(common, BigInteger.ONE)));
    }

    private BigInteger weight(Likes like) {
        return common.divide(BigInteger.valueOf(like.size() - 1L)).multiply(BigInteger.valueOf(like.units()));
    }

    private Exact nominal() {
        BigInteger within = BigInteger.ZERO;
        for (Likes like : comparables.likes()) {
            long same = 0;
            for (int from = 0, i = 1; i <= like.size(); i++) {
                if (i == like.size() || like.value(i) != like.value(from)) {
                    same += (long) (i - from) * (i - from);
                    from = i;
                }
            }
            within = within.add(weight(like).multiply(BigInteger.valueOf((long) like.size() * like.size() - same)));
        }
        long count = comparables.count();
        long same = IntStream.of(comparables.counts())
                .mapToLong(each -> (long) each * each)
                .sum();
        return alpha(whole(within), whole(BigInteger.valueOf(count * count - same)));
    }

    /**
     * Twice the middle of the ranks of each value, so that the ordinal difference of two values, the number of values
     * from one to the other less half of those at both ends, is the difference of their middles.
     */
    private static List<BigInteger> middles(int[] counts) {
        List<BigInteger> middles = new ArrayList<>(counts.length);
        long below = 0;
        for (int count : counts) {
            middles.add(BigInteger.valueOf(2 * below + count));
            below += count;
        }
        return middles;
    }

    /** Alpha where each value has a place on a line, and differences are distances. */
    private Exact along(List<BigInteger> line) {
        BigInteger within = BigInteger.ZERO;
        for (Likes like : comparables.likes()) {
            Squares squares = new Squares();
            for (int i = 0; i < like.size(); i++) {
                squares.add(line.get(like.value(i)), 1);
            }
            within = within.add(weight(like).multiply(squares.pairs()));
        }
        Squares among = new Squares();
        int[] counts = comparables.counts();
        for (int i = 0; i < counts.length; i++) {
            among.add(line.get(i), counts[i]);
        }
        return alpha(whole(within), whole(among.pairs()));
    }

    /** Sums that give those of squared differences. */
    private static final class Squares {
        private long count;
        private BigInteger sum = BigInteger.ZERO;
        private BigInteger squares = BigInteger.ZERO;

        void add(BigInteger number, int times) {
            BigInteger each = number.multiply(BigInteger.valueOf(times));
            count += times;
            sum = sum.add(each);
            squares = squares.add(each.multiply(number));
        }

        /** The sum of the squared differences of all ordered pairs. */
        BigInteger pairs() {
            return squares.multiply(BigInteger.valueOf(count))
                    .subtract(sum.multiply(sum))
                    .shiftLeft(1);
        }
    }

    /**
     * Alpha where a difference is divided by the sum of the two; what has the same sum is added up first. Two noughts
     * do not differ.
     */
    private Exact ratio() {
        List<BigInteger> whole = Whole.of(comparables.values());
        Map<BigInteger, BigInteger> within = new TreeMap<>();
        for (Likes like : comparables.likes()) {
            BigInteger weight = weight(like);
            for (int i = 0; i < like.size(); i++) {
                for (int j = 0; j < i; j++) {
                    add(within, whole.get(like.value(i)), whole.get(like.value(j)), weight);
                }
            }
        }
        Map<BigInteger, BigInteger> among = new TreeMap<>();
        int[] counts = comparables.counts();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < i; j++) {
                add(among, whole.get(i), whole.get(j), BigInteger.valueOf((long) counts[i] * counts[j]));
            }
        }
        return alpha(sum(within), sum(among));
    }

    private static void add(Map<BigInteger, BigInteger> sums, BigInteger one, BigInteger other, BigInteger weight) {
        if (!one.equals(other)) {
            BigInteger apart = one.subtract(other);
            sums.merge(one.add(other), apart.multiply(apart).multiply(weight).shiftLeft(1), BigInteger::add);
        }
    }

    private static Exact sum(Map<BigInteger, BigInteger> sums) {
        List<Exact> parts = new ArrayList<>(sums.size());
        sums.forEach((sum, apart) -> parts.add(Exact.of(apart, sum.multiply(sum))));
        return sum(parts);
    }

    /** The sum by halves, which keeps the numbers short for as long as possible. */
    private static Exact sum(List<Exact> parts) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? Exact.ZERO : parts.get(0);
        }
        int half = parts.size() / 2;
        return sum(parts.subList(0, half)).plus(sum(parts.subList(half, parts.size())));
    }

    private static Exact whole(BigInteger number) {
        return Exact.of(number, BigInteger.ONE);
    }
}
