package io.github.utmarkelse.agreement;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Sums of pairs of numbers, one's own and that of the others. */
final class Tally {
    /** Two points always lie on a line. */
    private static final int LEAST_FOR_CORRELATION = 3;

    private static final int DECIMALS = 4;

    private int count;
    private BigInteger own = BigInteger.ZERO;
    private BigInteger others = BigInteger.ZERO;
    private BigInteger apart = BigInteger.ZERO;
    private BigInteger ownSquares = BigInteger.ZERO;
    private BigInteger othersSquares = BigInteger.ZERO;
    private BigInteger products = BigInteger.ZERO;

    void add(BigInteger one, BigInteger other) {
        count++;
        own = own.add(one);
        others = others.add(other);
        apart = apart.add(one.subtract(other).abs());
        ownSquares = ownSquares.add(one.multiply(one));
        othersSquares = othersSquares.add(other.multiply(other));
        products = products.add(one.multiply(other));
    }

    /**
     * What the sums say of an observer.
     *
     * @param observer the observer
     * @param one what was added for each 1
     * @return the profile
     */
    ObserverProfile profile(String observer, BigInteger one) {
        Optional<BigDecimal> consistency = count < LEAST_FOR_CORRELATION ? Optional.empty() : correlation();
        return new ObserverProfile(
                observer,
                count,
                mean(own.subtract(others), one),
                mean(apart, one),
                consistency,
                consistency.isPresent() ? Optional.empty() : Optional.of(reason()));
    }

    private Optional<Exact> mean(BigInteger sum, BigInteger one) {
        return count == 0 ? Optional.empty() : Optional.of(Exact.of(sum, one.multiply(BigInteger.valueOf(count))));
    }

    private Text reason() {
        return count < LEAST_FOR_CORRELATION
                ? Message.of("agreement.fewShared", "count", amount(count)).with("least", amount(LEAST_FOR_CORRELATION))
                : Message.of("agreement.noSpread");
    }

    private static Argument amount(int number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }

    /** The correlation, rounded half to even; empty if either number does not vary. */
    private Optional<BigDecimal> correlation() {
        BigInteger spread = spread(ownSquares, own, own).multiply(spread(othersSquares, others, others));
        if (spread.signum() == 0) {
            return Optional.empty();
        }
        BigInteger together = spread(products, own, others);
        BigInteger root = root(together.multiply(together).multiply(BigInteger.TEN.pow(2 * DECIMALS)), spread);
        return Optional.of(new BigDecimal(together.signum() < 0 ? root.negate() : root, DECIMALS));
    }

    private BigInteger spread(BigInteger sum, BigInteger one, BigInteger other) {
        return sum.multiply(BigInteger.valueOf(count)).subtract(one.multiply(other));
    }

    /** The square root of a fraction, rounded half to even to a whole number. */
    private static BigInteger root(BigInteger numerator, BigInteger denominator) {
        BigInteger below = numerator.divide(denominator).sqrt();
        BigInteger twiceTheMiddle = below.shiftLeft(1).add(BigInteger.ONE);
        int past = numerator
                .shiftLeft(2)
                .compareTo(twiceTheMiddle.multiply(twiceTheMiddle).multiply(denominator));
        boolean up = past > 0 || (past == 0 && below.testBit(0));
        return up ? below.add(BigInteger.ONE) : below;
    }
}
