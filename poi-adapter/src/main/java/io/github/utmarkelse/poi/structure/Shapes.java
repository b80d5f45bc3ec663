package io.github.utmarkelse.poi.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shapes in which a document marks most of its questions. */
final class Shapes {
    private final Set<Shape> habits = new HashSet<>();
    /** The one that most questions and hardly anything else in the document have; none if there is no such shape. */
    private Shape clearest = Shape.NONE;

    private Use use = new Use();

    /** What is known of one shape. */
    private static final class Use {
        private final Map<Integer, Integer> runs = new HashMap<>();
        private final Set<Integer> first = new HashSet<>();
        private final Set<Integer> repeated = new HashSet<>();
        private int times;
        private int longest;

        /** Takes up one more line of the shape: the longest rising run to it is one longer than any to a lower order. */
        private void add(int order) {
            times++;
            int run = 0;
            for (Map.Entry<Integer, Integer> other : runs.entrySet()) {
                if (other.getKey() < order) {
                    run = Math.max(run, other.getValue());
                }
            }
            if (runs.merge(order, run + 1, Math::max) > 0 && !first.add(order)) {
                repeated.add(order);
            }
            longest = Math.max(longest, run + 1);
        }

        private boolean isOnly(int order) {
            return runs.containsKey(order) && !repeated.contains(order);
        }

        private int items() {
            return runs.size();
        }
    }

    Shapes(FormIndex form, List<Line> lines) {
        Map<Shape, Use> uses = new HashMap<>();
        for (Line line : lines) {
            if (line.sign.isQuestion() && line.sign.number() > 0) {
                uses.computeIfAbsent(line.shape, shape -> new Use()).add(line.sign.order());
            }
        }
        uses.forEach((shape, use) -> {
            int asked = shape.letter() ? form.partCount() : form.questionCount();
            boolean most = 2 * use.items() >= asked && 2 * use.times <= 3 * use.items();
            if (most || 2 * use.longest >= asked) {
                habits.add(shape);
            }
            boolean clear = 3 * use.items() >= 2 * asked && 5 * use.times <= 6 * use.items();
            if (clear && !shape.letter() && use.items() > this.use.items()) {
                clearest = shape;
                this.use = use;
            }
        });
    }

    /** Whether most questions are marked as this line would be. */
    boolean isHabit(Line line) {
        return habits.contains(line.shape);
    }

    /** Whether there is a way in which most questions are marked. */
    boolean any() {
        return !habits.isEmpty();
    }

    /**
     * Makes sure of the questions that alone have their number in the shape that most questions and hardly anything else
     * have, whatever their order.
     */
    void promote(List<Line> lines) {
        Set<Integer> sure = new HashSet<>();
        lines.stream()
                .filter(line -> line.sign.isQuestion() && line.sign.isSure())
                .forEach(line -> sure.add(line.sign.order()));
        for (Line line : lines) {
            boolean clear = line.sign.isQuestion() && !line.sign.isSure() && line.shape.equals(clearest);
            if (clear && use.isOnly(line.sign.order()) && !sure.contains(line.sign.order())) {
                line.sign = line.sign.as(Sign.Strength.EXPLICIT);
            }
        }
    }
}
