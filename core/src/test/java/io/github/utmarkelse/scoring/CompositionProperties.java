package io.github.utmarkelse.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.agreement.MeasurementLevel;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever a model weighs, what scores add up to follows its rules. */
class CompositionProperties {
    private static final LocalizedText CHOSEN = new LocalizedText("Vald.", "Chosen.");

    /**
     * A model and scores for it.
     *
     * @param weights the weights of the criteria, area by area
     * @param areaWeights the weights of the areas
     * @param methods how areas and the total are added up
     * @param scores a score for each criterion, where there are enough
     */
    record Case(List<List<Integer>> weights, List<Integer> areaWeights, Methods methods, List<Integer> scores) {
        ScoringModel model() {
            return model(1);
        }

        /** The model with all its weights multiplied. */
        ScoringModel model(int factor) {
            List<ScoringArea> areas = new ArrayList<>();
            for (int i = 0; i < weights.size(); i++) {
                List<ScoringCriterion> criteria = new ArrayList<>();
                for (int j = 0; j < weights.get(i).size(); j++) {
                    criteria.add(ScoringCriterion.builder()
                            .id(i + "." + j)
                            .name(CHOSEN)
                            .weight(BigDecimal.valueOf((long) weights.get(i).get(j) * factor))
                            .choice(CHOSEN)
                            .build());
                }
                areas.add(ScoringArea.builder()
                        .id("" + i)
                        .name(CHOSEN)
                        .weight(BigDecimal.valueOf((long) areaWeights.get(i) * factor))
                        .criteria(criteria)
                        .choice(CHOSEN)
                        .build());
            }
            return of(areas, methods);
        }

        /** The model that never had a criterion, or its area if that has no other. */
        Optional<ScoringModel> modelWithout(int criterion) {
            List<ScoringArea> areas = new ArrayList<>();
            int at = 0;
            for (ScoringArea area : model().areas()) {
                int from = at;
                List<ScoringCriterion> kept = new ArrayList<>(area.criteria());
                at += kept.size();
                if (from <= criterion && criterion < at) {
                    kept.remove(criterion - from);
                }
                if (!kept.isEmpty()) {
                    areas.add(ScoringArea.builder().from(area).criteria(kept).build());
                }
            }
            return areas.isEmpty() ? Optional.empty() : Optional.of(of(areas, methods));
        }

        Exact[] exact() {
            int number = weights.stream().mapToInt(List::size).sum();
            return scores.stream().limit(number).map(Exact::of).toArray(Exact[]::new);
        }
    }

    /**
     * How is added up.
     *
     * @param area in areas
     * @param total in all
     */
    record Methods(CombinationMethod area, CombinationMethod total) {}

    private static ScoringModel of(List<ScoringArea> areas, Methods methods) {
        return ScoringModel.builder()
                .id("model")
                .name(CHOSEN)
                .about(CHOSEN)
                .areas(areas)
                .scale(ScoreScale.builder()
                        .lowest(BigDecimal.ZERO)
                        .highest(BigDecimal.TEN)
                        .step(BigDecimal.ONE)
                        .level(MeasurementLevel.INTERVAL)
                        .choice(CHOSEN)
                        .build())
                .examiners(Pooling.builder()
                        .by(PoolingMethod.MEAN)
                        .fewest(1)
                        .choice(CHOSEN)
                        .build())
                .area(Combination.builder().by(methods.area()).choice(CHOSEN).build())
                .total(Combination.builder().by(methods.total()).choice(CHOSEN).build())
                .missing(MissingScores.builder()
                        .sheet(Completeness.PARTIAL)
                        .criterion(Undetermined.NOT_DETERMINED)
                        .choice(CHOSEN)
                        .build())
                .reasons(ReasonRule.builder()
                        .score(ScoreReason.NEVER)
                        .change(false)
                        .consensus(false)
                        .choice(CHOSEN)
                        .build())
                .build();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> weight = Arbitraries.integers().between(1, 9);
        return Combinators.combine(
                        weight.list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        weight.list().ofSize(3),
                        Combinators.combine(
                                        Arbitraries.of(CombinationMethod.class),
                                        Arbitraries.of(CombinationMethod.class))
                                .as(Methods::new),
                        Arbitraries.integers().between(0, 10).list().ofSize(9))
                .as(Case::new);
    }

    private static Exact[] without(Exact[] scores, int criterion) {
        List<Exact> rest = new ArrayList<>(Arrays.asList(scores));
        rest.remove(criterion);
        return rest.toArray(Exact[]::new);
    }

    @Property(tries = 300)
    void leavingACriterionOutIsHavingAModelWithoutIt(
            @ForAll("cases") Case of, @ForAll @IntRange(max = 8) int criterion) {
        Assume.that(criterion < of.exact().length);
        Composition left = Composition.of(of.model()).weighing(criterion, Exact.ZERO);
        Optional<Exact> never = of.modelWithout(criterion)
                .flatMap(model ->
                        Composition.of(model).of(without(of.exact(), criterion)).total());
        @Nullable Exact[] missing = of.exact();
        missing[criterion] = null;

        assertThat(left.of(of.exact()).total()).isEqualTo(never);
        assertThat(left.of(missing).total()).isEqualTo(never);
        assertThat(left.weighsAnything()).isEqualTo(never.isPresent());
    }

    @Property(tries = 200)
    void aMeanStaysWhenAllWeighSoManyTimesMore(
            @ForAll("cases") Case of, @ForAll @IntRange(min = 2, max = 99) int factor) {
        Case means = new Case(
                of.weights(),
                of.areaWeights(),
                new Methods(CombinationMethod.MEAN, CombinationMethod.MEAN),
                of.scores());

        assertThat(Composition.of(means.model(factor)).of(means.exact()))
                .isEqualTo(Composition.of(means.model()).of(means.exact()));
    }

    @Property(tries = 200)
    void aMissingScoreIsNeverTakenForNought(@ForAll("cases") Case of, @ForAll @IntRange(max = 8) int criterion) {
        Assume.that(criterion < of.exact().length);
        @Nullable Exact[] missing = of.exact();
        missing[criterion] = null;

        assertThat(Composition.of(of.model()).of(missing).total()).isEmpty();
    }

    @Property(tries = 200)
    void theMostIsReachedByTheHighestScoresAndPassedByNone(@ForAll("cases") Case of) {
        Composition composition = Composition.of(of.model());
        Exact[] highest = of.exact();
        Arrays.fill(highest, Exact.of(10));

        assertThat(composition.most()).isEqualTo(composition.of(highest).total());
        assertThat(composition.of(of.exact()).total().orElseThrow())
                .isLessThanOrEqualTo(composition.most().orElseThrow());
    }

    @Property(tries = 200)
    void aHigherScoreNeverLowersTheTotal(@ForAll("cases") Case of, @ForAll Random random) {
        Exact[] higher = of.exact();
        int criterion = random.nextInt(higher.length);
        higher[criterion] = higher[criterion].plus(Exact.ONE);
        Composition composition = Composition.of(of.model());

        assertThat(composition.of(higher).total().orElseThrow())
                .isGreaterThan(composition.of(of.exact()).total().orElseThrow());
    }
}
