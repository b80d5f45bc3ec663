package io.github.utmarkelse.contribution;

import io.github.utmarkelse.fact.Answer;
import java.util.List;

/**
 * Whether a contribution keeps within a limit.
 *
 * @param answer yes or no if every reading says so, unknown if they disagree
 * @param readings what each reading counts, in the limit's order
 */
public record LimitJudgement(Answer answer, List<Sum> readings) {
    /**
     * Copies the list.
     *
     * @param answer yes or no if every reading says so, unknown if they disagree
     * @param readings what each reading counts, in the limit's order
     */
    public LimitJudgement {
        readings = List.copyOf(readings);
    }

    /**
     * What one reading counts.
     *
     * @param reading the reading
     * @param counted the characters it counts
     * @param left how many are left under the limit; negative if it is exceeded
     */
    public record Sum(Reading reading, long counted, long left) {
        /**
         * Whether the limit is kept by this reading.
         *
         * @return yes or no
         */
        public Answer answer() {
            return Answer.of(left >= 0);
        }
    }
}
