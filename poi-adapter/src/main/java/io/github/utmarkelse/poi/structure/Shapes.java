package io.github.utmarkelse.poi.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shapes in which a document marks most of its questions. */
final class Shapes {
    private final Set<Shape> habits = new HashSet<>();

    /** What is known of one shape. */
    private static final class Use {
        private final Map<Integer, Integer> runs = new HashMap<>();
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
            runs.merge(order, run + 1, Math::max);
            longest = Math.max(longest, run + 1);
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
            boolean most = 2 * use.items() >= form.questionCount() && 2 * use.times <= 3 * use.items();
            if (most || 2 * use.longest >= form.questionCount()) {
                habits.add(shape);
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
}
