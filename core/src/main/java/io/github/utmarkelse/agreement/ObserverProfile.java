package io.github.utmarkelse.agreement;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one observer stands to the others, over the units that somebody else judged as well. Of each unit the observer's
 * own value is held against the mean of the others' values. The figures are shown, and correct nothing.
 *
 * <p>Means and differences say something on interval and ratio scales only. On an ordinal scale they take the steps for
 * equally long, and on a nominal scale they mean nothing.
 *
 * @param observer who it is
 * @param shared how many of the observer's units somebody else judged as well
 * @param bias the mean of own value less the others' mean: above 0 for the one who gives more than the others, below 0
 *     for the one who gives less; empty where nothing is shared
 * @param meanDifference the mean of the size of that difference, from 0; empty where nothing is shared
 * @param consistency the correlation (Pearson) of own values and the others' means, from −1 to 1, rounded to four
 *     decimals, half to even: near 1 where the observer ranks units as the others do, however strictly; empty where
 *     fewer than three units are shared or there is no variation
 * @param reason why there is no consistency; empty if there is one
 */
public record ObserverProfile(
        String observer,
        int shared,
        Optional<Exact> bias,
        Optional<Exact> meanDifference,
        Optional<BigDecimal> consistency,
        Optional<Text> reason) {

    /**
     * Profiles all observers, also those who share no unit with another.
     *
     * @param ratings the values
     * @return one profile of each observer, in the order of their names
     */
    public static List<ObserverProfile> of(Ratings ratings) {
        Map<String, Tally> tallies = new TreeMap<>();
        ratings.ratings().forEach(rating -> tallies.computeIfAbsent(rating.observer(), name -> new Tally()));
        List<List<Rating>> units =
                ratings.units().stream().filter(unit -> unit.size() > 1).toList();
        BigInteger common = Whole.common(units.stream()
                .map(unit -> BigInteger.valueOf(unit.size() - 1L))
                .distinct()
                .toList());
        Map<Exact, BigInteger> whole = new HashMap<>();
        BigInteger scale = Whole.scale(ratings.ratings().stream()
                .map(Rating::value)
                .filter(value -> whole.putIfAbsent(value, BigInteger.ZERO) == null)
                .toList());
        whole.replaceAll((value, none) -> Whole.of(value, scale));
        units.forEach(unit -> compare(unit, whole, common, tallies));
        BigInteger one = scale.multiply(common);
        return tallies.entrySet().stream()
                .map(each -> each.getValue().profile(each.getKey(), one))
                .toList();
    }

    private static void compare(
            List<Rating> unit, Map<Exact, BigInteger> whole, BigInteger common, Map<String, Tally> tallies) {
        BigInteger sum = BigInteger.ZERO;
        for (Rating rating : unit) {
            sum = sum.add(whole.getOrDefault(rating.value(), BigInteger.ZERO));
        }
        BigInteger share = common.divide(BigInteger.valueOf(unit.size() - 1L));
        for (Rating rating : unit) {
            BigInteger own = whole.getOrDefault(rating.value(), BigInteger.ZERO);
            tallies.computeIfAbsent(rating.observer(), name -> new Tally())
                    .add(own.multiply(common), sum.subtract(own).multiply(share));
        }
    }
}
