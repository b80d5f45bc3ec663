package io.github.utmarkelse.scoring;

import io.github.utmarkelse.number.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds the scores of criteria up to areas and a total, as a model says. It can also be asked what another weight would
 * give, or none. It is immutable.
 */
public final class Composition {
    private final ScoringModel model;
    private final List<Part> parts;
    private final Exact[] weights;
    private final Exact[] partWeights;
    private final Exact[] highest;
    private final @Nullable Exact[] partMaxima;

    /** What the total is made of: an area with the criteria from one index to before another, or one criterion. */
    private record Part(int from, int to, boolean isArea) {}

    /**
     * What scores add up to.
     *
     * @param areas the areas' scores, in the order of the model; empty where not determined
     * @param unrounded the total before its own rounding, or empty where it is not determined
     * @param total the total, or empty where it is not determined
     */
    public record Result(List<Optional<Exact>> areas, Optional<Exact> unrounded, Optional<Exact> total) {}

    private Composition(ScoringModel model, List<Part> parts, Exact[] weights, Exact[] partWeights, Exact[] highest) {
        this.model = model;
        this.parts = parts;
        this.weights = weights;
        this.partWeights = partWeights;
        this.highest = highest;
        this.partMaxima = new Exact[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            partMaxima[i] = part.isArea() ? area(part, highest) : highest[part.from()];
        }
    }

    /**
     * The way in which a model adds up.
     *
     * @param model the model, with criteria of its own
     * @return the composition
     */
    public static Composition of(ScoringModel model) {
        List<Part> parts = new ArrayList<>();
        List<Exact> partWeights = new ArrayList<>();
        int at = 0;
        for (ScoringArea area : model.areas()) {
            parts.add(new Part(at, at + area.criteria().size(), true));
            partWeights.add(weight(area.weight()));
            at += area.criteria().size();
        }
        for (ScoringCriterion criterion : model.criteria()) {
            parts.add(new Part(at, at + 1, false));
            partWeights.add(weight(criterion.weight()));
            at++;
        }
        List<ScoringCriterion> criteria = model.allCriteria();
        return new Composition(
                model,
                parts,
                criteria.stream().map(criterion -> weight(criterion.weight())).toArray(Exact[]::new),
                partWeights.toArray(Exact[]::new),
                criteria.stream()
                        .map(criterion -> Exact.of(model.scaleOf(criterion).highest()))
                        .toArray(Exact[]::new));
    }

    private static Exact weight(Optional<BigDecimal> weight) {
        return weight.map(Exact::of).orElse(Exact.ONE);
    }

    /**
     * The composition in which a criterion weighs more or less.
     *
     * @param criterion the criterion's index in the order of the model
     * @param factor what its weight is multiplied by, at least 0; with 0 the criterion is left out
     * @return the other composition
     */
    public Composition weighing(int criterion, Exact factor) {
        Exact[] others = weights.clone();
        others[criterion] = others[criterion].times(factor);
        Exact[] partOthers = partWeights.clone();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.from() <= criterion && criterion < part.to()) {
                boolean isNothingLeft =
                        Arrays.stream(others, part.from(), part.to()).allMatch(weight -> weight.signum() == 0);
                partOthers[i] = !part.isArea() ? others[criterion] : isNothingLeft ? Exact.ZERO : partOthers[i];
            }
        }
        return new Composition(model, parts, others, partOthers, highest);
    }

    /**
     * The composition in which an area weighs more or less.
     *
     * @param area the area's index in the order of the model
     * @param factor what its weight is multiplied by, at least 0
     * @return the other composition
     */
    public Composition weighingArea(int area, Exact factor) {
        Exact[] others = partWeights.clone();
        others[area] = others[area].times(factor);
        return new Composition(model, parts, weights, others, highest);
    }

    /**
     * Whether anything is weighed at all.
     *
     * @return false where all that has a weight was left out, so that there is no total
     */
    public boolean weighsAnything() {
        return Arrays.stream(partWeights).anyMatch(weight -> weight.signum() > 0);
    }

    /**
     * Adds scores up.
     *
     * @param scores the criteria's scores in the order of the model; null where not determined
     * @return what they add up to
     */
    public Result of(@Nullable Exact[] scores) {
        @Nullable Exact[] values = new Exact[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = part.isArea() ? area(part, scores) : scores[part.from()];
        }
        Exact sum = combined(model.total(), partWeights, values, partMaxima, 0, values.length);
        Optional<Exact> unrounded = Optional.ofNullable(sum);
        List<Optional<Exact>> areas = new ArrayList<>(model.areas().size());
        for (int i = 0; i < model.areas().size(); i++) {
            areas.add(Optional.ofNullable(values[i]));
        }
        return new Result(areas, unrounded, unrounded.map(total -> rounded(model.total(), total)));
    }

    /**
     * The most that the total can be.
     *
     * @return the total of the highest scores, or empty where nothing is weighed
     */
    public Optional<Exact> most() {
        return of(highest).total();
    }

    /**
     * The least that the total can be.
     *
     * @return the total of the lowest scores, or empty where nothing is weighed
     */
    public Optional<Exact> least() {
        return of(model.allCriteria().stream()
                        .map(criterion -> Exact.of(model.scaleOf(criterion).lowest()))
                        .toArray(Exact[]::new))
                .total();
    }

    /** The most that each area can be. */
    List<Optional<Exact>> mostOfAreas() {
        return of(highest).areas();
    }

    private @Nullable Exact area(Part part, @Nullable Exact[] scores) {
        Combination rule = model.area().orElseThrow();
        Exact sum = combined(rule, weights, scores, highest, part.from(), part.to());
        return sum == null ? null : rounded(rule, sum);
    }

    private static Exact rounded(Combination rule, Exact sum) {
        return rule.rounding().map(rounding -> rounding.round(sum)).orElse(sum);
    }

    private @Nullable Exact combined(
            Combination rule, Exact[] by, @Nullable Exact[] values, @Nullable Exact[] maxima, int from, int to) {
        boolean leavesOut = model.missing().criterion() == Undetermined.LEFT_OUT;
        Exact sum = Exact.ZERO;
        Exact weight = Exact.ZERO;
        for (int i = from; i < to; i++) {
            if (by[i].signum() == 0) {
                continue;
            }
            Exact value = values[i];
            if (value != null) {
                weight = weight.plus(by[i]);
                sum = sum.plus(by[i].times(rule.by() == CombinationMethod.POINTS ? share(value, maxima[i]) : value));
            } else if (!leavesOut) {
                return null;
            }
        }
        if (weight.signum() == 0) {
            return null;
        }
        return rule.by() == CombinationMethod.MEAN ? sum.dividedBy(weight) : sum;
    }

    private static Exact share(Exact value, @Nullable Exact maximum) {
        return maximum == null || maximum.signum() == 0 ? Exact.ZERO : value.dividedBy(maximum);
    }
}
