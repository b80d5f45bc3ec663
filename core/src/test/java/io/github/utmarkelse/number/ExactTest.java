package io.github.utmarkelse.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.input.JsonFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTest {
    @Test
    void aTenthAndTwoTenthsAreThreeTenths() {
        assertThat(decimal("0.1").plus(decimal("0.2"))).isEqualTo(decimal("0.3"));
    }

    @Test
    void aThirdThriceIsOne() {
        assertThat(Exact.of(1, 3).times(Exact.of(3))).isEqualTo(Exact.ONE);
    }

    @Test
    void halvesAreRoundedAsTold() {
        Exact half = decimal("2.5");
        assertThat(half.rounded(0, RoundingMode.HALF_EVEN)).isEqualTo(Exact.of(2));
        assertThat(half.rounded(0, RoundingMode.HALF_UP)).isEqualTo(Exact.of(3));
        assertThat(half.negated().rounded(0, RoundingMode.HALF_UP)).isEqualTo(Exact.of(-3));
    }

    @Test
    void decimalsAreWrittenOutOnlyWhereTheyEnd() {
        assertThat(Exact.of(7, 3).decimal()).isEmpty();
        assertThat(Exact.of(7, 3)).hasToString("7/3");
        assertThat(Exact.of(100)).hasToString("100");
        assertThat(decimal("100.00")).isEqualTo(Exact.of(100));
        assertThat(Exact.of(3, 16)).hasToString("0.1875");
        assertThat(Exact.of(1, -3)).hasToString("-1/3");
    }

    @Test
    void aLongFractionComesBack() {
        Exact number = Exact.of(1, 3);
        for (int i = 0; i < 9; i++) {
            number = number.times(number).plus(Exact.of(1, 7));
        }

        assertThat(number.toString()).hasSizeGreaterThan(200);
        assertThat(Exact.parse(number.toString())).isEqualTo(number);
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatThrownBy(() -> Exact.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Exact.of(BigInteger.ONE, BigInteger.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void itIsMadeOfItsTermsWhichAreTheLowest(@ForAll("number") Exact number, @ForAll BigInteger factor) {
        assertThat(number.denominator()).isPositive();
        assertThat(number.numerator().gcd(number.denominator())).isEqualTo(BigInteger.ONE);
        if (factor.signum() != 0) {
            assertThat(Exact.of(
                            number.numerator().multiply(factor),
                            number.denominator().multiply(factor)))
                    .isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "1/-2", "1.5/2", "x", "1e999999999", "1/2/3"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> Exact.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Property
    void theOrderOfAddingNeverMatters(@ForAll("numbers") @Size(max = 8) List<Exact> numbers) {
        Exact sum = sum(numbers);
        Collections.reverse(numbers);
        assertThat(sum(numbers)).isEqualTo(sum);
    }

    @Property
    void whatIsDoneIsUndone(@ForAll("number") Exact one, @ForAll("number") Exact other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        if (other.signum() != 0) {
            assertThat(one.times(other).dividedBy(other)).isEqualTo(one).hasSameHashCodeAs(one);
        }
    }

    @Property
    void itIsComparedByItsSize(@ForAll("number") Exact one, @ForAll("number") Exact other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(one.minus(other).signum())
                .isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void itComesBackFromJson(@ForAll("number") Exact number) {
        String json = JsonFormat.mapper().writeValueAsString(number);
        assertThat(JsonFormat.mapper().readValue(json, Exact.class)).isEqualTo(number);
        assertThat(Exact.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void decimalsAreThoseOfTheJdk(
            @ForAll BigDecimal one,
            @ForAll BigDecimal other,
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll("modes") RoundingMode mode) {
        assertThat(Exact.of(one).plus(Exact.of(other)).decimal(decimals, mode))
                .isEqualTo(one.add(other).setScale(decimals, mode));
        assertThat(Exact.of(one).times(Exact.of(other))).isEqualTo(Exact.of(one.multiply(other)));
    }

    /** Terms about as large as a long reckon as whole numbers of any size do. */
    @Property
    void howLargeTheTermsAreMakesNoDifference(
            @ForAll("large") BigInteger a,
            @ForAll("large") BigInteger b,
            @ForAll("large") BigInteger c,
            @ForAll("large") BigInteger d) {
        Assume.that(b.signum() != 0 && d.signum() != 0);
        Exact one = Exact.of(a, b);
        Exact other = Exact.of(c, d);

        assertThat(one.plus(other))
                .isEqualTo(Exact.of(a.multiply(d).add(c.multiply(b)), b.multiply(d)))
                .hasSameHashCodeAs(Exact.of(a.multiply(d).add(c.multiply(b)), b.multiply(d)));
        assertThat(one.times(other)).isEqualTo(Exact.of(a.multiply(c), b.multiply(d)));
        assertThat(one.negated()).isEqualTo(Exact.of(a.negate(), b));
        assertThat(one.compareTo(other)).isEqualTo(one.minus(other).signum());
        if (c.signum() != 0) {
            assertThat(one.dividedBy(other)).isEqualTo(Exact.of(a.multiply(d), b.multiply(c)));
        }
    }

    @Provide
    Arbitrary<BigInteger> large() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 16, 31, 32, 61, 62, 63, 64, 65),
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.of(true, false))
                .as((power, more, isNegative) -> {
                    BigInteger number = BigInteger.TWO.pow(power).add(BigInteger.valueOf(more));
                    return isNegative ? number.negate() : number;
                });
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<Exact> number() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs().filter(number -> number != 0))
                .as(Exact::of);
    }

    @Provide
    Arbitrary<List<Exact>> numbers() {
        return number().list();
    }

    private static Exact sum(List<Exact> numbers) {
        return numbers.stream().reduce(Exact.ZERO, Exact::plus);
    }

    private static Exact decimal(String text) {
        return Exact.of(new BigDecimal(text));
    }
}
