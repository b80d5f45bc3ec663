package io.github.utmarkelse.cli;

import io.github.utmarkelse.number.Exact;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Numbers as dots on a line: a dot each, the number of those that fall together, and a mark for what they come to. */
final class DotPlot {
    private static final char NOTHING = '·';
    private static final char DOT = 'o';
    private static final char RESULT = '|';
    private static final char BOTH = '+';
    private static final int MOST_TOGETHER = 9;

    private final Exact from;
    private final Exact to;
    private final int width;

    DotPlot(Exact from, Exact to, int width) {
        this.from = from;
        this.to = to;
        this.width = width;
    }

    String line(List<Exact> numbers, Optional<Exact> result) {
        int[] together = new int[width];
        numbers.forEach(number -> together[column(number)]++);
        char[] line = new char[width];
        Arrays.fill(line, NOTHING);
        for (int i = 0; i < width; i++) {
            if (together[i] > 0) {
                line[i] = together[i] == 1 ? DOT : (char) ('0' + Math.min(together[i], MOST_TOGETHER));
            }
        }
        result.ifPresent(number -> {
            int column = column(number);
            line[column] = together[column] > 0 ? BOTH : RESULT;
        });
        return new String(line);
    }

    private int column(Exact number) {
        Exact share = number.minus(from).dividedBy(to.minus(from));
        int column = share.times(Exact.of(width - 1L))
                .decimal(0, RoundingMode.HALF_UP)
                .intValue();
        return Math.max(0, Math.min(width - 1, column));
    }
}
