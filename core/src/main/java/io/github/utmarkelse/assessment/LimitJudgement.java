package io.github.utmarkelse.assessment;

import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.contribution.Reading;
import io.github.utmarkelse.edition.Measure;
import io.github.utmarkelse.fact.Answer;
import java.util.List;
import java.util.Optional;

/**
 * Whether a contribution, or one answer in it, keeps within a limit.
 *
 * @param limit the limit's id
 * @param item the item or field, where each is held against the limit on its own; empty for all together
 * @param answer yes or no if every reading says so, unknown if they disagree or a length is not known
 * @param sums the length by each reading and measure, readings in the limit's order
 */
public record LimitJudgement(String limit, Optional<String> item, Answer answer, List<Sum> sums) {
    /**
     * Copies the list.
     *
     * @param limit the limit's id
     * @param item the item or field, where each is held against the limit on its own; empty for all together
     * @param answer yes or no if every reading says so, unknown if they disagree or a length is not known
     * @param sums the length by each reading and measure, readings in the limit's order
     */
    public LimitJudgement {
        sums = List.copyOf(sums);
    }

    /**
     * The sums in one unit.
     *
     * @param unit the unit
     * @return a sum for each reading, in the limit's order; none if the limit has no measure in that unit
     */
    public List<Sum> sums(LengthUnit unit) {
        return sums.stream().filter(sum -> sum.measure().unit() == unit).toList();
    }

    /**
     * The length by one reading, in one measure.
     *
     * @param reading the reading
     * @param measure the measure
     * @param length the length in the measure's unit, or empty where it is not known
     */
    public record Sum(Reading reading, Measure measure, Optional<Long> length) {
        /**
         * Whether the measure is kept by this reading.
         *
         * @return yes or no, or unknown where the length is not known
         */
        public Answer answer() {
            return length.map(known -> Answer.of(measure.holds(known))).orElse(Answer.UNKNOWN);
        }

        /**
         * How much is left under the maximum.
         *
         * @return the number, negative if it is exceeded, or empty if there is no maximum or the length is not known
         */
        public Optional<Long> left() {
            return length.flatMap(known -> measure.maximum().map(most -> most - known));
        }
    }
}
