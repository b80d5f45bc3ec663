package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.poi.structure.Sign.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Settles the lines that may begin a question and may not (bare numbers, numbered titles, other words for a question):
 * between two places that are sure, those are kept that rise in the order of the form and together weigh most.
 */
final class Runs {
    private static final int ALONE = 10;
    private static final int REWORDED_HEADING = 12;
    private static final int REWORDED = 8;
    private static final int TITLED = 6;
    private static final int IN_TABLE = 3;
    private static final int FAINT = 2;
    private static final int IN_SUCCESSION = 4;
    private static final int HABIT = 8;

    private final FormIndex form;
    private final List<Line> lines;
    private final Set<Integer> sureOrders = new HashSet<>();
    private final Set<Integer> numbersWithSureParts = new HashSet<>();
    private final Shapes shapes;
    /** Labels of several items that may turn out to be no label of their own, by line. */
    private final Map<Integer, Sign> dropped = new TreeMap<>();

    private final List<Line> gap = new ArrayList<>();
    /** The orders allowed in the gap, both ends exclusive. */
    private int before = -1;

    private int after = Integer.MAX_VALUE;

    Runs(FormIndex form, List<Line> lines, Shapes shapes) {
        this.form = form;
        this.lines = lines;
        this.shapes = shapes;
    }

    void settle() {
        for (Line line : lines) {
            if (line.sign.isQuestion() && line.sign.isSure()) {
                sureOrders.add(line.sign.order());
                if (line.sign.letter() != Phrase.NO_LETTER) {
                    numbersWithSureParts.add(line.sign.number());
                }
            }
        }
        boolean[] areas = areas();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Sign sign = line.sign;
            if (areas[i]) {
                close(Integer.MAX_VALUE);
                int[] orders = form.ordersOf(sign.id());
                open(orders[0] - 1, orders[1] + 1);
            } else if (sign.isQuestion() && sign.isSure()) {
                close(sign.order());
                open(sign.order(), Integer.MAX_VALUE);
            } else if (sign.isQuestion() && !labels(line, i)) {
                if (!sign.also().isEmpty()) {
                    dropped.put(i, sign);
                }
                add(line);
            }
        }
        close(Integer.MAX_VALUE);
        dropped.forEach(this::continueLabels);
    }

    /** Label upon label of the same question ("12.", "12 a–c") are one. */
    private void continueLabels(int index, Sign label) {
        int before = index - 1;
        while (before >= 0
                && lines.get(before).sign.isText()
                && lines.get(before).isBlank()) {
            before--;
        }
        Line line = lines.get(index);
        if (before >= 0 && line.sign.isText() && label.contentStart() == line.end) {
            Line above = lines.get(before);
            boolean same = (above.sign.isQuestion() || above.sign.type() == Sign.Type.CONTINUATION)
                    && above.sign.order() == label.order()
                    && above.sign.contentStart() == above.end;
            line.sign = same && above.paragraph.cell().equals(line.paragraph.cell()) ? label.continuing() : line.sign;
        }
    }

    /** The headings of areas that bound a gap: those whose next likely question is one of the area. */
    private boolean[] areas() {
        boolean[] areas = new boolean[lines.size()];
        String next = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            Sign sign = lines.get(i).sign;
            if (sign.isQuestion() && sign.strength().compareTo(Strength.FAINT) > 0 && !isData(lines.get(i))) {
                next = form.sectionOf(sign.number());
            } else if (sign.type() == Sign.Type.SECTION && sign.id().equals(next)) {
                areas[i] = true;
                next = "";
            }
        }
        return areas;
    }

    private void open(int beforeOrder, int afterOrder) {
        before = beforeOrder;
        after = afterOrder;
    }

    private void close(int nextSure) {
        if (!gap.isEmpty()) {
            after = nextSure > before ? Math.min(after, nextSure) : after;
            keepTheWeightiest();
            gap.clear();
        }
    }

    private void add(Line line) {
        Sign sign = line.sign;
        boolean found = sureOrders.contains(sign.order())
                || (sign.letter() == Phrase.NO_LETTER
                        && sign.strength() != Strength.REWORDED
                        && numbersWithSureParts.contains(sign.number()));
        if (found || isData(line) || (sign.strength() == Strength.HABITUAL && !shapes.isHabit(line))) {
            line.sign = line.otherwise;
        } else {
            gap.add(line);
        }
    }

    /** Whether a bare number is the number of the question whose words come next. */
    private boolean labels(Line line, int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            if (!next.sign.isText() || !next.isBlank()) {
                return next.sign.isQuestion()
                        && next.sign.isSure()
                        && next.sign.number() == line.sign.number()
                        && (line.sign.letter() == Phrase.NO_LETTER
                                || next.sign.letter() == Phrase.NO_LETTER
                                || line.sign.letter() == next.sign.letter());
            }
        }
        return false;
    }

    /** Keeps the heaviest of all rising runs; the work is the number of lines times the number of items. */
    private void keepTheWeightiest() {
        int[] orders = gap.stream()
                .mapToInt(line -> line.sign.order())
                .sorted()
                .distinct()
                .toArray();
        int[] heaviest = new int[orders.length];
        int[] last = new int[orders.length];
        int[] previous = new int[gap.size()];
        for (int i = 0; i < gap.size(); i++) {
            int order = gap.get(i).sign.order();
            if (order <= before || order >= after) {
                continue;
            }
            int own = weight(gap.get(i));
            int weight = own + (follows(order, before) ? IN_SUCCESSION : 0);
            previous[i] = -1;
            int rank = 0;
            for (; orders[rank] < order; rank++) {
                int sum = heaviest[rank] + own + (follows(order, orders[rank]) ? IN_SUCCESSION : 0);
                if (heaviest[rank] > 0 && sum > weight) {
                    weight = sum;
                    previous[i] = last[rank];
                }
            }
            if (weight > heaviest[rank]) {
                heaviest[rank] = weight;
                last[rank] = i;
            }
        }
        int best = -1;
        for (int rank = 0; rank < orders.length; rank++) {
            if (heaviest[rank] > 0 && (best < 0 || heaviest[rank] > heaviest[best])) {
                best = rank;
            }
        }
        Set<Line> kept = new HashSet<>();
        for (int i = best < 0 ? -1 : last[best]; i >= 0; i = previous[i]) {
            kept.add(gap.get(i));
        }
        for (Line line : gap) {
            line.sign = kept.contains(line) ? line.sign.as(Strength.EXPLICIT) : line.otherwise;
        }
    }

    private int weight(Line line) {
        return ownWeight(line) + (shapes.isHabit(line) ? HABIT : 0);
    }

    private static int ownWeight(Line line) {
        Sign sign = line.sign;
        if (sign.strength() == Strength.REWORDED) {
            return line.heading ? REWORDED_HEADING : REWORDED;
        }
        if (line.inTable()) {
            return IN_TABLE;
        }
        if (sign.strength().compareTo(Strength.FAINT) <= 0) {
            return FAINT;
        }
        return line.text().length() > 10 ? TITLED : ALONE;
    }

    /** A cell to the right of another, or of a table inside a table, holds a figure rather than a question's number. */
    private static boolean isData(Line line) {
        return line.sign.strength() != Strength.REWORDED
                && line.paragraph
                        .cell()
                        .filter(cell -> cell.column() > 1 || cell.depth() > 1)
                        .isPresent();
    }

    static boolean follows(int order, int before) {
        return before >= 0
                && (order == before + 1 || (order / Sign.PARTS == before / Sign.PARTS + 1 && order % Sign.PARTS <= 1));
    }
}
