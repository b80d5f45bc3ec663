package io.github.utmarkelse.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ObserverProfileTest {
    @Provide
    Arbitrary<Table> tables() {
        return Table.some();
    }

    private static ObserverProfile profile(String observer, String... rows) {
        return ObserverProfile.of(Table.of(rows).ratings()).stream()
                .filter(each -> each.observer().equals(observer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOneWhoGivesAStepMoreHasABiasOfOneAndIsConsistent() {
        ObserverProfile profile = profile("A", "2 3 4 5", "1 2 3 4", "1 2 3 4");

        assertThat(profile.shared()).isEqualTo(4);
        assertThat(profile.bias()).contains(Exact.ONE);
        assertThat(profile.meanDifference()).contains(Exact.ONE);
        assertThat(profile.consistency()).contains(new BigDecimal("1.0000"));
        assertThat(profile.reason()).isEmpty();
    }

    @Test
    void differencesEitherWayCancelInTheBiasOnly() {
        ObserverProfile profile = profile("A", "1 3 2", "2 2 2");

        assertThat(profile.bias()).contains(Exact.ZERO);
        assertThat(profile.meanDifference()).contains(Exact.of(2, 3));
    }

    /** Against the others' means 2.5, 3 and 1⅓; the unit that nobody else judged is left out. */
    @Test
    void ownValuesAreHeldAgainstTheMeanOfThoseWhoJudged() {
        ObserverProfile profile = profile("A", "3 3 1 9", "2 3 1 .", "3 . 1 .", ". . 2 .");

        assertThat(profile.shared()).isEqualTo(3);
        assertThat(profile.bias()).contains(Exact.of(1, 18));
        assertThat(profile.meanDifference()).contains(Exact.of(5, 18));
    }

    /** Anscombe, Graphs in Statistical Analysis (1973), the first of his four sets, whose correlation is 0.816. */
    @Test
    void theConnectionIsPearsons() {
        ObserverProfile profile =
                profile("A", "10 8 13 9 11 14 6 4 12 7 5", "8.04 6.95 7.58 8.81 8.33 9.96 7.24 4.26 10.84 4.82 5.68");

        assertThat(profile.consistency()).contains(new BigDecimal("0.8164"));
    }

    /** 1 3 2 and 1 2 3 have the correlation ½; turned about, −½. */
    @Test
    void oneWhoRanksTheOtherWayIsBelowNought() {
        assertThat(profile("A", "1 3 2", "1 2 3").consistency()).contains(new BigDecimal("0.5000"));
        assertThat(profile("A", "1 3 2", "3 2 1").consistency()).contains(new BigDecimal("-0.5000"));
    }

    @Test
    void twoSharedUnitsAreTooFewAndThreeAreNot() {
        ObserverProfile two = profile("A", "1 2 .", "1 2 3");

        assertThat(two.consistency()).isEmpty();
        assertThat(two.bias()).contains(Exact.ZERO);
        assertThat(two.reason().orElseThrow().in(Language.SWEDISH))
                .isEqualTo("2 bedömningar delas med någon annan; det behövs minst 3.");
        assertThat(profile("A", "1 2 3", "1 2 3").consistency()).isPresent();
    }

    @Test
    void withoutVariationThereIsNoConnection() {
        ObserverProfile same = profile("A", "2 2 2", "1 2 3");

        assertThat(same.consistency()).isEmpty();
        assertThat(same.reason().orElseThrow().in(Language.ENGLISH))
                .isEqualTo("The observer’s values, or the means of the others, are all equal;"
                        + " there is no connection to measure.");
        assertThat(profile("B", "2 2 2", "1 2 3").consistency()).isEmpty();
    }

    @Test
    void theOneWhoSharesNothingIsToldOfWithoutFigures() {
        ObserverProfile alone = profile("C", "1 2 .", "1 2 .", ". . 3");

        assertThat(alone.shared()).isZero();
        assertThat(alone.bias()).isEmpty();
        assertThat(alone.meanDifference()).isEmpty();
        assertThat(alone.consistency()).isEmpty();
        assertThat(alone.reason()).isPresent();
    }

    @Test
    void nobodyHasNoProfile() {
        assertThat(ObserverProfile.of(new Ratings(List.of()))).isEmpty();
    }

    @Property
    void theOrderOfInputNeverMattersAndProfilesAreInTheOrderOfNames(
            @ForAll("tables") Table table, @ForAll Random random) {
        List<Rating> ratings = new ArrayList<>(table.list());
        Collections.shuffle(ratings, random);

        List<ObserverProfile> profiles = ObserverProfile.of(new Ratings(ratings));

        assertThat(profiles).isEqualTo(ObserverProfile.of(table.ratings()));
        assertThat(profiles.stream().map(ObserverProfile::observer))
                .isEqualTo(ratings.stream()
                        .map(Rating::observer)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Property
    void figuresFollowTheirDefinitions(@ForAll("tables") Table table) {
        for (ObserverProfile profile : ObserverProfile.of(table.ratings())) {
            List<Exact> own = new ArrayList<>();
            List<Exact> others = new ArrayList<>();
            for (List<Rating> unit : table.ratings().units()) {
                for (Rating rating : unit) {
                    if (rating.observer().equals(profile.observer()) && unit.size() > 1) {
                        own.add(rating.value());
                        others.add(mean(unit.stream()
                                .filter(each -> !each.equals(rating))
                                .map(Rating::value)
                                .toList()));
                    }
                }
            }
            assertThat(profile.shared()).isEqualTo(own.size());
            if (!own.isEmpty()) {
                assertThat(profile.bias()).contains(mean(own).minus(mean(others)));
                List<Exact> apart = new ArrayList<>();
                for (int i = 0; i < own.size(); i++) {
                    apart.add(own.get(i).minus(others.get(i)).absolute());
                }
                assertThat(profile.meanDifference()).contains(mean(apart));
            }
            assertThat(profile.consistency().isPresent())
                    .isNotEqualTo(profile.reason().isPresent());
            profile.consistency()
                    .ifPresent(each -> assertThat(each.doubleValue()).isCloseTo(pearson(own, others), within(5.1e-5)));
        }
    }

    private static Exact mean(List<Exact> numbers) {
        return numbers.stream().reduce(Exact.ZERO, Exact::plus).dividedBy(Exact.of(numbers.size()));
    }

    private static double pearson(List<Exact> one, List<Exact> other) {
        double together = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.size(); i++) {
            double x = one.get(i).minus(mean(one)).toDouble();
            double y = other.get(i).minus(mean(other)).toDouble();
            together += x * y;
            ones += x * x;
            others += y * y;
        }
        return together / Math.sqrt(ones * others);
    }

    @Property
    void givingMoreThroughoutMovesTheBiasAloneByAsMuch(
            @ForAll("tables") Table table, @ForAll @IntRange(min = -9, max = 9) int more) {
        List<Rating> raised = table.list().stream()
                .map(each -> each.observer().equals("A")
                        ? new Rating("A", each.unit(), each.value().plus(Exact.of(more)))
                        : each)
                .toList();

        Optional<ObserverProfile> before = first(table.ratings());
        Optional<ObserverProfile> after = first(new Ratings(raised));

        assertThat(after.flatMap(ObserverProfile::consistency)).isEqualTo(before.flatMap(ObserverProfile::consistency));
        assertThat(after.flatMap(ObserverProfile::bias))
                .isEqualTo(before.flatMap(ObserverProfile::bias).map(bias -> bias.plus(Exact.of(more))));
    }

    private static Optional<ObserverProfile> first(Ratings ratings) {
        return ObserverProfile.of(ratings).stream()
                .filter(profile -> profile.observer().equals("A"))
                .findFirst();
    }
}
