package io.github.utmarkelse.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.utmarkelse.number.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;

/** What holds of alpha whatever was judged. */
class AlphaProperties {
    private static final Bootstrap HUNDRED = new Bootstrap(7, 100, new BigDecimal("0.9"));

    @Provide
    Arbitrary<Table> tables() {
        return Table.some();
    }

    private static Alpha alpha(Ratings ratings, MeasurementLevel level) {
        return Alpha.of(ratings, level, HUNDRED);
    }

    /**
     * DKPro Statistics reckons the same. It is given the units that two or more have judged: its ordinal distance counts
     * the other values as well, which Krippendorff leaves out. Where all values are equal it gives 0 or refuses, and
     * where observed and expected disagreement are equal it says 0, which is then true.
     */
    @Property
    void anotherProgramReckonsTheSame(@ForAll("tables") Table table, @ForAll MeasurementLevel level) {
        Optional<Exact> alpha = Alpha.exactly(table.ratings(), level);
        Assume.that(alpha.isPresent());

        KrippendorffAlphaAgreement other = new KrippendorffAlphaAgreement(study(table), distance(level));

        assertThat(other.calculateAgreement()).isCloseTo(alpha.orElseThrow().toDouble(), within(1e-9));
    }

    /** Except on the ordinal level, it may be given all the units. */
    @Property
    void anotherProgramLeavesTheSameOut(@ForAll("tables") Table table, @ForAll MeasurementLevel level) {
        Optional<Exact> alpha = Alpha.exactly(table.ratings(), level);
        Assume.that(alpha.isPresent() && level != MeasurementLevel.ORDINAL);

        KrippendorffAlphaAgreement other = new KrippendorffAlphaAgreement(study(table, 0), distance(level));

        assertThat(other.calculateAgreement()).isCloseTo(alpha.orElseThrow().toDouble(), within(1e-9));
    }

    private static CodingAnnotationStudy study(Table table) {
        return study(table, 2);
    }

    private static CodingAnnotationStudy study(Table table, int least) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(table.rows().size());
        for (int unit = 0; unit < table.units(); unit++) {
            Object[] values = new Object[table.rows().size()];
            for (int observer = 0; observer < values.length; observer++) {
                if (table.value(observer, unit).isPresent()) {
                    values[observer] = (int) table.value(observer, unit).get().toDouble();
                }
            }
            if (table.unit(unit).size() >= least) {
                study.addItemAsArray(values);
            }
        }
        return study;
    }

    private static IDistanceFunction distance(MeasurementLevel level) {
        return switch (level) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
        };
    }

    @Property
    void neitherOrderNorNamesMatter(
            @ForAll("tables") Table table, @ForAll MeasurementLevel level, @ForAll Random random) {
        List<List<Optional<Exact>>> columns = new ArrayList<>();
        for (int unit = 0; unit < table.units(); unit++) {
            int at = unit;
            List<Optional<Exact>> column = new ArrayList<>(
                    table.rows().stream().map(row -> row.get(at)).toList());
            columns.add(column);
        }
        Collections.shuffle(columns, random);
        List<Integer> observers = new ArrayList<>();
        for (int observer = 0; observer < table.rows().size(); observer++) {
            observers.add(observer);
        }
        Collections.shuffle(observers, random);
        List<Rating> ratings = new ArrayList<>();
        for (int unit = 0; unit < columns.size(); unit++) {
            for (int observer : observers) {
                String name = "observer " + (9 - observers.get(observer));
                String what = "unit " + unit;
                columns.get(unit).get(observer).ifPresent(value -> ratings.add(new Rating(name, what, value)));
            }
        }
        Collections.shuffle(ratings, random);

        assertThat(alpha(new Ratings(ratings), level)).isEqualTo(alpha(table.ratings(), level));
    }

    /** Which of the observers gave a value does not matter either, as long as each judged the unit. */
    @Property
    void valuesMayChangeHandsWithinAUnit(
            @ForAll("tables") Table table, @ForAll MeasurementLevel level, @ForAll Random random) {
        List<Rating> ratings = new ArrayList<>();
        for (int unit = 0; unit < table.units(); unit++) {
            List<Exact> values = new ArrayList<>(table.unit(unit));
            Collections.shuffle(values, random);
            for (int observer = 0; observer < table.rows().size(); observer++) {
                if (table.value(observer, unit).isPresent()) {
                    ratings.add(new Rating("" + observer, "" + unit, values.remove(0)));
                }
            }
        }

        assertThat(alpha(new Ratings(ratings), level)).isEqualTo(alpha(table.ratings(), level));
    }

    @Property
    void itIsNeverAboveOne(@ForAll("tables") Table table, @ForAll MeasurementLevel level) {
        Alpha.exactly(table.ratings(), level)
                .ifPresent(alpha -> assertThat(alpha).isLessThanOrEqualTo(Exact.ONE));
    }

    @Property
    void itIsOneWhereAllAgreeAndOnlyThere(@ForAll("tables") Table table, @ForAll MeasurementLevel level) {
        boolean agreed = table.ratings().units().stream()
                .allMatch(unit -> unit.stream().map(Rating::value).distinct().count() == 1);

        Alpha.exactly(table.ratings(), level)
                .ifPresent(alpha -> assertThat(alpha.equals(Exact.ONE)).isEqualTo(agreed));
    }

    @Property
    void fullAgreementWithVariationIsExactlyOneAndSoIsItsInterval(
            @ForAll("tables") Table table, @ForAll MeasurementLevel level) {
        Ratings ratings = agreed(table);
        boolean varied = ratings.units().stream()
                        .filter(unit -> unit.size() > 1)
                        .map(unit -> unit.get(0).value())
                        .distinct()
                        .count()
                > 1;

        assertThat(Alpha.exactly(ratings, level)).isEqualTo(varied ? Optional.of(Exact.ONE) : Optional.empty());
        alpha(ratings, level).interval().ifPresent(interval -> {
            assertThat(interval.lower()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(interval.upper()).isEqualByComparingTo(BigDecimal.ONE);
        });
    }

    /** All give what the first gave. */
    private static Ratings agreed(Table table) {
        List<Rating> ratings = new ArrayList<>();
        for (List<Rating> unit : table.ratings().units()) {
            unit.forEach(rating -> ratings.add(
                    new Rating(rating.observer(), rating.unit(), unit.get(0).value())));
        }
        return new Ratings(ratings);
    }

    @Property
    void intervalLevelKnowsNeitherNoughtNorUnit(
            @ForAll("tables") Table table,
            @ForAll @IntRange(min = 1, max = 50) int numerator,
            @ForAll @IntRange(min = 1, max = 50) int denominator,
            @ForAll @IntRange(min = -99, max = 99) int shift) {
        Ratings moved = changed(
                table, value -> value.times(Exact.of(numerator, denominator)).plus(Exact.of(shift)));

        assertThat(alpha(moved, MeasurementLevel.INTERVAL))
                .isEqualTo(alpha(table.ratings(), MeasurementLevel.INTERVAL));
    }

    @Property
    void ratioLevelKnowsNoUnit(
            @ForAll("tables") Table table,
            @ForAll @IntRange(min = 1, max = 50) int numerator,
            @ForAll @IntRange(min = 1, max = 50) int denominator) {
        Ratings stretched = changed(table, value -> value.times(Exact.of(numerator, denominator)));

        assertThat(alpha(stretched, MeasurementLevel.RATIO)).isEqualTo(alpha(table.ratings(), MeasurementLevel.RATIO));
    }

    @Property
    void ordinalLevelKnowsOrderOnly(@ForAll("tables") Table table) {
        Ratings bent = changed(table, value -> value.times(value).times(value).minus(Exact.of(17)));

        assertThat(alpha(bent, MeasurementLevel.ORDINAL)).isEqualTo(alpha(table.ratings(), MeasurementLevel.ORDINAL));
    }

    @Property
    void nominalLevelKnowsNamesOnly(@ForAll("tables") Table table) {
        Ratings renamed = changed(
                table, value -> value.times(Exact.of(3)).minus(Exact.of(7)).absolute());

        assertThat(Alpha.exactly(renamed, MeasurementLevel.NOMINAL))
                .isEqualTo(Alpha.exactly(table.ratings(), MeasurementLevel.NOMINAL));
    }

    private static Ratings changed(Table table, UnaryOperator<Exact> change) {
        return new Ratings(table.list().stream()
                .map(each -> new Rating(each.observer(), each.unit(), change.apply(each.value())))
                .toList());
    }

    @Property
    void aUnitThatOneAloneJudgedChangesTheCountOnly(
            @ForAll("tables") Table table,
            @ForAll MeasurementLevel level,
            @ForAll @IntRange(max = 9) int value,
            @ForAll boolean stranger) {
        List<Rating> more = new ArrayList<>(table.list());
        more.add(new Rating(stranger ? "Z" : "A", "00", Exact.of(value)));
        Alpha alpha = alpha(table.ratings(), level);

        assertThat(alpha(new Ratings(more), level))
                .isEqualTo(new Alpha(
                        level,
                        alpha.value(),
                        alpha.reason(),
                        alpha.observers(),
                        alpha.units(),
                        alpha.values(),
                        alpha.leftOut() + 1,
                        alpha.interval()));
    }

    @Property
    void thereIsAValueOrAReason(@ForAll("tables") Table table, @ForAll MeasurementLevel level) {
        Alpha alpha = alpha(table.ratings(), level);

        assertThat(alpha.value().isPresent()).isNotEqualTo(alpha.reason().isPresent());
        assertThat(alpha.values() + alpha.leftOut()).isEqualTo(table.list().size());
    }

    /** The interval from its description, with each resample reckoned exactly. */
    @Property(tries = 100)
    void theIntervalIsWhatItsDescriptionSays(
            @ForAll("tables") Table table,
            @ForAll MeasurementLevel level,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 99) int confidence) {
        Assume.that(Alpha.exactly(table.ratings(), level).isPresent());
        Bootstrap bootstrap = new Bootstrap(seed, 100, BigDecimal.valueOf(confidence, 2));
        List<Exact[]> units = new ArrayList<>();
        for (int unit = 0; unit < table.units(); unit++) {
            if (table.unit(unit).size() > 1) {
                units.add(table.unit(unit).stream().sorted().toArray(Exact[]::new));
            }
        }
        units.sort(Arrays::compare);
        Random random = new Random(seed);
        List<Exact> alphas = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<Rating> drawn = new ArrayList<>();
            for (int unit = 0; unit < units.size(); unit++) {
                Exact[] values = units.get(random.nextInt(units.size()));
                for (int observer = 0; observer < values.length; observer++) {
                    drawn.add(new Rating("" + observer, "" + unit, values[observer]));
                }
            }
            Alpha.exactly(new Ratings(drawn), level).ifPresent(alphas::add);
        }
        alphas.sort(Comparator.naturalOrder());
        int count = alphas.size();

        BootstrapInterval interval =
                Alpha.of(table.ratings(), level, bootstrap).interval().orElseThrow();

        assertThat(interval.withoutAlpha()).isEqualTo(100 - count);
        int lower = (count * (100 - confidence) + 199) / 200;
        int upper = (count * (100 + confidence) + 199) / 200;
        assertThat(interval.lower().doubleValue())
                .isCloseTo(alphas.get(lower - 1).toDouble(), within(5.1e-7));
        assertThat(interval.upper().doubleValue())
                .isCloseTo(alphas.get(upper - 1).toDouble(), within(5.1e-7));
    }

    @Property
    void moreConfidenceIsNeverANarrowerInterval(
            @ForAll("tables") Table table,
            @ForAll MeasurementLevel level,
            @ForAll @IntRange(min = 1, max = 98) int confidence) {
        Optional<BootstrapInterval> narrow = interval(table, level, confidence);
        Optional<BootstrapInterval> wide = interval(table, level, confidence + 1);

        assertThat(wide.isPresent()).isEqualTo(narrow.isPresent());
        narrow.ifPresent(inner -> assertThat(wide.orElseThrow()).satisfies(outer -> {
            assertThat(outer.lower()).isLessThanOrEqualTo(inner.lower());
            assertThat(inner.lower()).isLessThanOrEqualTo(inner.upper());
            assertThat(inner.upper()).isLessThanOrEqualTo(outer.upper());
            assertThat(outer.upper()).isLessThanOrEqualTo(BigDecimal.ONE);
        }));
    }

    private static Optional<BootstrapInterval> interval(Table table, MeasurementLevel level, int confidence) {
        Bootstrap bootstrap = new Bootstrap(7, 100, BigDecimal.valueOf(confidence, 2));
        return Alpha.of(table.ratings(), level, bootstrap).interval();
    }
}
