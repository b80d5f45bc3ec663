package io.github.utmarkelse.agreement;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Krippendorff's alpha: how far observers agree, as against what chance would make of the same values. 1 is agreement
 * without exception, 0 what chance gives, and below 0 they disagree more than by chance. After Krippendorff, <em>Computing
 * Krippendorff's Alpha-Reliability</em> (2011): any number of observers, any of the four levels, and missing values.
 *
 * <p>A value takes part if another observer judged the same unit; the rest is left out. Alpha is a fraction of whole
 * numbers; it is reckoned exactly and rounded once. The cost grows with the number of values, on the ratio level also
 * with the square of the number of different values.
 *
 * <p><b>The interval</b> is a percentile interval over the units. Of the units that take part, as many as there are are
 * drawn with replacement, each with all its values, and alpha is reckoned anew of what was drawn, expected disagreement
 * and ranks included. A resample in which all values are equal has no alpha; it is counted and left out. Of the rest, <i>k</i>
 * alphas in rising order, with <i>p</i> half of what the confidence leaves, the bounds are the one at place ⌈<i>p k</i>⌉
 * and the one at place ⌈(1 − <i>p</i>) <i>k</i>⌉. Random numbers come from {@link java.util.Random}, whose algorithm is
 * laid down; a unit's place in the draw is decided by its values alone, so that neither names nor the order of the
 * ratings change the interval. The resamples are reckoned in floating point.
 *
 * <p>This is not the interval that Krippendorff describes (<em>Algorithm for bootstrapping a distribution of α</em>),
 * nor that of programs that follow him: there single pairs are drawn from the coincidences that were observed, as if
 * the pairs of a unit had nothing to do with each other, and the expected disagreement stays that of all the values. The
 * two differ, mostly where units were judged by many or are few.
 *
 * @param level what the values were taken for
 * @param value alpha, rounded to six decimals, half to even; empty if there is none
 * @param reason why there is none; empty if there is one
 * @param observers how many observers gave a value that takes part
 * @param units how many units were judged by two or more
 * @param values how many values those were given
 * @param leftOut how many units, and so how many values, were left out because nobody else judged the unit
 * @param interval the interval, if one was asked for and there is an alpha
 */
public record Alpha(
        MeasurementLevel level,
        Optional<BigDecimal> value,
        Optional<Text> reason,
        int observers,
        int units,
        int values,
        int leftOut,
        Optional<BootstrapInterval> interval) {
    private static final int DECIMALS = 6;

    /**
     * Reckons alpha.
     *
     * @param ratings the values
     * @param level what the values are taken for
     * @return alpha, or why there is none
     * @throws InvalidInputException with the code {@code negative-value} for each value below 0 on the ratio level,
     *     whether it would take part or not
     */
    public static Alpha of(Ratings ratings, MeasurementLevel level) {
        return of(ratings, level, Optional.empty());
    }

    /**
     * Reckons alpha and its interval.
     *
     * @param ratings the values
     * @param level what the values are taken for
     * @param bootstrap how the interval is drawn
     * @return alpha with its interval, or why there is none
     * @throws InvalidInputException with the code {@code negative-value} for each value below 0 on the ratio level,
     *     whether it would take part or not
     */
    public static Alpha of(Ratings ratings, MeasurementLevel level, Bootstrap bootstrap) {
        return of(ratings, level, Optional.of(bootstrap));
    }

    /**
     * Alpha before it is rounded.
     *
     * @param ratings the values
     * @param level what the values are taken for
     * @return the exact value, or empty if there is none
     * @throws InvalidInputException with the code {@code negative-value} for each value below 0 on the ratio level,
     *     whether it would take part or not
     */
    public static Optional<Exact> exactly(Ratings ratings, MeasurementLevel level) {
        return ExactAlpha.of(comparable(ratings, level), level);
    }

    private static Alpha of(Ratings ratings, MeasurementLevel level, Optional<Bootstrap> bootstrap) {
        Comparables comparables = comparable(ratings, level);
        Optional<BigDecimal> value =
                ExactAlpha.of(comparables, level).map(exact -> exact.decimal(DECIMALS, RoundingMode.HALF_EVEN));
        return new Alpha(
                level,
                value,
                value.isPresent() ? Optional.empty() : Optional.of(reason(comparables)),
                comparables.observers(),
                comparables.units(),
                comparables.count(),
                comparables.leftOut(),
                value.isPresent()
                        ? bootstrap.flatMap(how -> new Resampling(comparables, level).interval(how, DECIMALS))
                        : Optional.empty());
    }

    private static Text reason(Comparables comparables) {
        return Message.of(comparables.units() == 0 ? "agreement.nothingToCompare" : "agreement.noVariation");
    }

    private static Comparables comparable(Ratings ratings, MeasurementLevel level) {
        if (level == MeasurementLevel.RATIO) {
            List<Problem> negative = ratings.ratings().stream()
                    .filter(rating -> rating.value().signum() < 0)
                    .map(Alpha::negative)
                    .toList();
            if (!negative.isEmpty()) {
                throw new InvalidInputException(negative);
            }
        }
        return Comparables.of(ratings);
    }

    private static Problem negative(Rating rating) {
        return Problem.of(
                "negative-value",
                "",
                Message.of("agreement.negative", "observer", new Argument.Name(rating.observer()))
                        .with("unit", new Argument.Name(rating.unit()))
                        .with("value", new Argument.Name(rating.value().toString())),
                Message.of("agreement.negative.remedy"));
    }
}
