package io.github.utmarkelse.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction of two whole numbers in lowest terms. Nothing is rounded until {@link #rounded} or
 * {@link #decimal} is asked for, so the order of adding never matters. Two that are equal in size are equal.
 *
 * <p>In JSON it is a number where it can be written out in decimals, and otherwise a text such as {@code "7/3"}.
 */
public final class Exact implements Comparable<Exact> {
    /** Nothing. */
    public static final Exact ZERO = new Exact(0, 1);

    /** One. */
    public static final Exact ONE = new Exact(1, 1);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int LONGEST = 20_000;
    private static final int MOST_DECIMALS = 1_000;

    /** The terms where both fit into longs other than the least one, and otherwise 0. */
    private final long over;

    private final long under;

    /** The terms where they do not fit, and only then. */
    private final @Nullable Large large;

    private record Large(BigInteger over, BigInteger under) {}

    private Exact(long over, long under) {
        this.over = over;
        this.under = under;
        this.large = null;
    }

    private Exact(Large large) {
        this.over = 0;
        this.under = 0;
        this.large = large;
    }

    private static Exact lowest(BigInteger numerator, BigInteger denominator) {
        return fits(numerator) && fits(denominator)
                ? new Exact(numerator.longValue(), denominator.longValue())
                : new Exact(new Large(numerator, denominator));
    }

    private static boolean fits(BigInteger term) {
        return term.bitLength() < Long.SIZE && term.longValue() != Long.MIN_VALUE;
    }

    private static Exact fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return lowest(numerator, denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return lowest(numerator.divide(common), denominator.divide(common));
    }

    /** The fraction of two longs that are not the least one, the second of which is not 0. */
    private static Exact fraction(long numerator, long denominator) {
        if (denominator == 1) {
            return new Exact(numerator, 1);
        }
        long common = common(Math.abs(numerator), Math.abs(denominator));
        long divisor = denominator < 0 ? -common : common;
        return new Exact(numerator / divisor, denominator / divisor);
    }

    /** The greatest common divisor of a number from 0 and one above 0. */
    private static long common(long one, long other) {
        if (one == 0) {
            return other;
        }
        int twos = Long.numberOfTrailingZeros(one | other);
        long odd = one >> Long.numberOfTrailingZeros(one);
        long rest = other;
        while (rest != 0) {
            rest >>= Long.numberOfTrailingZeros(rest);
            long less = Math.min(odd, rest);
            rest = Math.max(odd, rest) - less;
            odd = less;
        }
        return odd << twos;
    }

    /** Whether a product is a long, and not the least one. */
    private static boolean fits(long one, long other) {
        long product = one * other;
        return Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
    }

    /** Whether a sum is a long, and not the least one. */
    private static boolean fitsSum(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the same number
     */
    public static Exact of(long number) {
        return number == Long.MIN_VALUE ? lowest(BigInteger.valueOf(number), BigInteger.ONE) : new Exact(number, 1);
    }

    /**
     * A fraction.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by, not 0
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is 0
     */
    public static Exact of(long numerator, long denominator) {
        return of(numerator).dividedBy(of(denominator));
    }

    /**
     * A fraction of whole numbers of any size.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by, not 0
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is 0
     */
    public static Exact of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("divided by nothing");
        }
        return fraction(numerator, denominator);
    }

    /**
     * A decimal number.
     *
     * @param number the number
     * @return the same number
     */
    public static Exact of(BigDecimal number) {
        return number.scale() <= 0
                ? lowest(number.toBigIntegerExact(), BigInteger.ONE)
                : fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** A number as JSON has it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Exact ofJson(Object json) {
        return parse(json.toString());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text a decimal number, or two whole numbers with a {@code /} between them
     * @return the number
     * @throws NumberFormatException if it is neither, or longer than 20 000 characters
     */
    public static Exact parse(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("too long for a number");
        }
        int bar = text.indexOf('/');
        if (bar < 0) {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > MOST_DECIMALS) {
                throw new NumberFormatException("too far from nothing");
            }
            return of(number);
        }
        BigInteger denominator = new BigInteger(text.substring(bar + 1));
        if (denominator.signum() <= 0) {
            throw new NumberFormatException("not above nothing: " + denominator);
        }
        return fraction(new BigInteger(text.substring(0, bar)), denominator);
    }

    /**
     * The numerator of the fraction in lowest terms.
     *
     * @return the numerator, with the sign
     */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(over) : large.over();
    }

    /**
     * The denominator of the fraction in lowest terms.
     *
     * @return the denominator, above 0
     */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(under) : large.under();
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this and the other
     */
    public Exact plus(Exact other) {
        if (large == null && other.large == null) {
            if (under == other.under) {
                if (fitsSum(over, other.over)) {
                    return fraction(over + other.over, under);
                }
            } else if (fits(over, other.under) && fits(other.over, under) && fits(under, other.under)) {
                long one = over * other.under;
                long two = other.over * under;
                if (fitsSum(one, two)) {
                    return fraction(one + two, under * other.under);
                }
            }
        }
        return fraction(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this without the other
     */
    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other what it is multiplied by
     * @return the product
     */
    public Exact times(Exact other) {
        return product(other, false);
    }

    /**
     * The quotient.
     *
     * @param other what it is divided by, not 0
     * @return the quotient
     * @throws ArithmeticException if the other is 0
     */
    public Exact dividedBy(Exact other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("divided by nothing");
        }
        return product(other, true);
    }

    /** This times the other, or times the other turned upside down. */
    private Exact product(Exact other, boolean isTurned) {
        if (large == null && other.large == null) {
            long factor = isTurned ? other.under : other.over;
            long divisor = isTurned ? other.over : other.under;
            if (fits(over, factor) && fits(under, divisor)) {
                return fraction(over * factor, under * divisor);
            }
        }
        BigInteger factor = isTurned ? other.denominator() : other.numerator();
        BigInteger divisor = isTurned ? other.numerator() : other.denominator();
        return fraction(numerator().multiply(factor), denominator().multiply(divisor));
    }

    /**
     * The number with the other sign.
     *
     * @return for example −2 for 2
     */
    public Exact negated() {
        return large == null ? new Exact(-over, under) : lowest(large.over().negate(), large.under());
    }

    /**
     * The size without the sign.
     *
     * @return the number, or for one below 0 the number with the other sign
     */
    public Exact absolute() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return large == null ? Long.signum(over) : large.over().signum();
    }

    /**
     * The number rounded to some decimals, still as an exact number.
     *
     * @param decimals how many decimals, from 0
     * @param mode how what is halfway, or past it, is rounded
     * @return the rounded number
     * @throws ArithmeticException if the mode allows no rounding and the number needs it
     */
    public Exact rounded(int decimals, RoundingMode mode) {
        return of(decimal(decimals, mode));
    }

    /**
     * The number in decimals.
     *
     * @param decimals how many decimals, from 0
     * @param mode how what is halfway, or past it, is rounded
     * @return a number with exactly so many decimals
     * @throws ArithmeticException if the mode allows no rounding and the number needs it
     */
    public BigDecimal decimal(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, mode);
    }

    /**
     * The number written out in decimals.
     *
     * @return the number without needless noughts, or empty if its decimals never end, as those of a third
     */
    public Optional<BigDecimal> decimal() {
        BigInteger rest = denominator().shiftRight(denominator().getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE) ? Optional.of(plain(exactly())) : Optional.empty();
    }

    private BigDecimal exactly() {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), MathContext.UNLIMITED);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The nearest floating-point number.
     *
     * @return the number
     */
    public double toDouble() {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    @JsonValue
    Object json() {
        return decimal().<Object>map(number -> number).orElseGet(this::toString);
    }

    @Override
    public int compareTo(Exact other) {
        if (large == null && other.large == null) {
            if (under == other.under) {
                return Long.compare(over, other.over);
            }
            if (fits(over, other.under) && fits(other.over, under)) {
                return Long.compare(over * other.under, other.over * under);
            }
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact
                && over == exact.over
                && under == exact.under
                && Objects.equals(large, exact.large);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(over) + Long.hashCode(under)) + Objects.hashCode(large);
    }

    /**
     * The number as text.
     *
     * @return its decimals if they end, and otherwise a fraction such as {@code 7/3}
     */
    @Override
    public String toString() {
        return decimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator() + "/" + denominator());
    }
}
