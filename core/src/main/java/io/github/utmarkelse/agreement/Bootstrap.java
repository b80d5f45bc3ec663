package io.github.utmarkelse.agreement;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.List;

/**
 * How an interval is drawn. The same seed gives the same interval on every machine.
 *
 * @param seed where the row of random numbers begins
 * @param resamples how many times the units are drawn anew, from 100 to 100 000
 * @param confidence the share of the resamples that the interval covers, above 0 and below 1, for example 0.95
 */
public record Bootstrap(long seed, int resamples, BigDecimal confidence) {
    private static final int LEAST = 100;
    private static final int MOST = 100_000;

    /**
     * Takes the noughts off the end of the share.
     *
     * @param seed where the row of random numbers begins
     * @param resamples how many times the units are drawn anew, from 100 to 100 000
     * @param confidence the share of the resamples that the interval covers, above 0 and below 1
     * @throws InvalidInputException with the code {@code wrong-value} for a number out of its range
     */
    public Bootstrap {
        if (resamples < LEAST || resamples > MOST) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "resamples",
                    Message.of("agreement.resamples", "resamples", amount(resamples)),
                    Message.of("agreement.resamples.remedy", "least", amount(LEAST))
                            .with("most", amount(MOST)))));
        }
        if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "confidence",
                    Message.of("agreement.confidence", "confidence", new Argument.Amount(confidence)),
                    Message.of("agreement.confidence.remedy"))));
        }
        confidence = confidence.stripTrailingZeros();
    }

    private static Argument amount(int number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }
}
