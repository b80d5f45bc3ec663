package io.github.utmarkelse.agreement;

import io.github.utmarkelse.number.Exact;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/** Fractions brought to whole numbers, with which one reckons faster. */
final class Whole {
    private Whole() {}

    /** The least number that is a multiple of them all, and 1 for none. */
    static BigInteger common(Collection<BigInteger> numbers) {
        BigInteger common = BigInteger.ONE;
        for (BigInteger number : numbers) {
            common = common.divide(common.gcd(number)).multiply(number);
        }
        return common;
    }

    /** The least number that makes whole numbers of them all. */
    static BigInteger scale(Collection<Exact> numbers) {
        return common(numbers.stream().map(Exact::denominator).distinct().toList());
    }

    static BigInteger of(Exact number, BigInteger scale) {
        return number.numerator().multiply(scale.divide(number.denominator()));
    }

    static List<BigInteger> of(List<Exact> numbers) {
        BigInteger scale = scale(numbers);
        return numbers.stream().map(number -> of(number, scale)).toList();
    }
}
