package io.github.utmarkelse.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact number: a fraction of two whole numbers in lowest terms. Nothing is rounded until {@link #rounded} or
 * {@link #decimal} is asked for, so the order of adding never matters. Two that are equal in size are equal.
 *
 * <p>In JSON it is a number where it can be written out in decimals, and otherwise a text such as {@code "7/3"}.
 */
public final class Exact implements Comparable<Exact> {
    /** Nothing. */
    public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int LONGEST = 200;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Exact(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static Exact fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return new Exact(numerator, denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return new Exact(numerator.divide(common), denominator.divide(common));
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the same number
     */
    public static Exact of(long number) {
        return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
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
                ? new Exact(number.toBigIntegerExact(), BigInteger.ONE)
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
     * @throws NumberFormatException if it is neither, or longer than 200 characters
     */
    public static Exact parse(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("too long for a number");
        }
        int bar = text.indexOf('/');
        if (bar < 0) {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > LONGEST) {
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
        return numerator;
    }

    /**
     * The denominator of the fraction in lowest terms.
     *
     * @return the denominator, above 0
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this and the other
     */
    public Exact plus(Exact other) {
        return denominator.equals(other.denominator)
                ? fraction(numerator.add(other.numerator), denominator)
                : fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
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
        return fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
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
        return fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The number with the other sign.
     *
     * @return for example −2 for 2
     */
    public Exact negated() {
        return new Exact(numerator.negate(), denominator);
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
        return numerator.signum();
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
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /**
     * The number written out in decimals.
     *
     * @return the number without needless noughts, or empty if its decimals never end, as those of a third
     */
    public Optional<BigDecimal> decimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE) ? Optional.of(plain(exactly())) : Optional.empty();
    }

    private BigDecimal exactly() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.UNLIMITED);
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
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    @JsonValue
    Object json() {
        return decimal().<Object>map(number -> number).orElseGet(this::toString);
    }

    @Override
    public int compareTo(Exact other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact
                && numerator.equals(exact.numerator)
                && denominator.equals(exact.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The number as text.
     *
     * @return its decimals if they end, and otherwise a fraction such as {@code 7/3}
     */
    @Override
    public String toString() {
        return decimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
    }
}
