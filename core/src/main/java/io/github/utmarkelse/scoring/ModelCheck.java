package io.github.utmarkelse.scoring;

import static io.github.utmarkelse.input.ProblemList.each;
import static io.github.utmarkelse.input.ProblemList.ids;

import io.github.utmarkelse.agreement.MeasurementLevel;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what does not fit together in a scoring model. */
final class ModelCheck {
    private static final int MOST_DECIMALS = 10;
    private static final int FIRST_RANK = 1;
    private static final int LAST_RANK = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ScoringModel model;
    private final ProblemList problems;

    private ModelCheck(ScoringModel model) {
        this.model = model;
        this.problems = new ProblemList(ids(model.documents(), SourceDocument::id));
    }

    static void of(ScoringModel model) {
        ModelCheck check = new ModelCheck(model);
        check.run();
        if (!check.problems.all().isEmpty()) {
            throw new InvalidInputException(check.problems.all());
        }
    }

    private void run() {
        problems.named("id", model.id());
        problems.unique("documents", model.documents(), SourceDocument::id);
        each("documents", model.documents(), (place, document) -> {
            if (document.rank() < FIRST_RANK || document.rank() > LAST_RANK) {
                problems.wrong(place + ".rank", "edition.rank");
            }
        });
        kindsOfCriteria();
        Set<String> seen = new HashSet<>();
        problems.unique("areas", model.areas(), ScoringArea::id);
        each("areas", model.areas(), (place, area) -> area(place, area, seen));
        problems.unique("criteria", model.criteria(), ScoringCriterion::id, seen);
        each("criteria", model.criteria(), this::criterion);
        scale("scale", model.scale());
        model.tolerance().ifPresent(tolerance -> tolerance("tolerance", tolerance));
        pooling();
        combinations();
        model.threshold().ifPresent(threshold -> grounded("threshold", threshold));
        grounded("missing", model.missing());
        grounded("reasons", model.reasons());
        each("ties", model.ties(), this::tie);
        model.agreement().ifPresent(limits -> {
            grounded("agreement", limits);
            problems.ordered("agreement.tentativeFrom", limits.tentativeFrom(), limits.reliableFrom());
            if (limits.reliableFrom().compareTo(BigDecimal.ONE) > 0) {
                problems.wrong("agreement.reliableFrom", "scoring.alpha");
            }
        });
        if (problems.all().isEmpty() && model.isWhole()) {
            thresholds();
        }
    }

    private void kindsOfCriteria() {
        long kinds = Stream.of(
                        model.criteriaFrom().isPresent(),
                        !model.areas().isEmpty(),
                        !model.criteria().isEmpty())
                .filter(there -> there)
                .count();
        if (kinds == 0) {
            problems.wrong("criteria", "scoring.noCriteria");
        } else if (kinds > 1) {
            problems.wrong(model.criteriaFrom().isPresent() ? "criteriaFrom" : "criteria", "scoring.criteriaTwice");
        }
        boolean hasAreas = !model.areas().isEmpty()
                || model.criteriaFrom().filter(EditionParts.QUESTIONS::equals).isPresent();
        if (hasAreas && model.area().isEmpty()) {
            problems.wrong("area", "scoring.noAreaRule");
        } else if (!hasAreas && model.area().isPresent() && kinds == 1) {
            problems.wrong("area", "scoring.areaRule");
        }
        weights(
                "criteria",
                model.criteria().stream().map(ScoringCriterion::weight).toList());
        weights("areas", model.areas().stream().map(ScoringArea::weight).toList());
    }

    private void weights(String place, List<Optional<BigDecimal>> weights) {
        each(place, weights, (each, weight) -> {
            if (weight.filter(number -> number.signum() < 0).isPresent()) {
                problems.wrong(each + ".weight", "scoring.negativeWeight");
            }
        });
        boolean nothing = weights.stream()
                .allMatch(
                        weight -> weight.filter(number -> number.signum() == 0).isPresent());
        if (!weights.isEmpty() && nothing) {
            problems.add("weight-sum", place, Message.of("scoring.weightSum"), Message.of("scoring.weightSum.remedy"));
        }
    }

    private void area(String place, ScoringArea area, Set<String> seen) {
        grounded(place, area);
        if (area.criteria().isEmpty()) {
            problems.wrong(place + ".criteria", "scoring.emptyArea");
        }
        problems.unique(place + ".criteria", area.criteria(), ScoringCriterion::id, seen);
        weights(
                place + ".criteria",
                area.criteria().stream().map(ScoringCriterion::weight).toList());
        each(place + ".criteria", area.criteria(), this::criterion);
        area.threshold().ifPresent(threshold -> grounded(place + ".threshold", threshold));
    }

    private void criterion(String place, ScoringCriterion criterion) {
        grounded(place, criterion);
        criterion.scale().ifPresent(scale -> scale(place + ".scale", scale));
        criterion.tolerance().ifPresent(tolerance -> tolerance(place + ".tolerance", tolerance));
        criterion.threshold().ifPresent(threshold -> {
            grounded(place + ".threshold", threshold);
            onScale(place + ".threshold.atLeast", threshold.atLeast(), model.scaleOf(criterion), "scoring.threshold");
        });
    }

    private void scale(String place, ScoreScale scale) {
        grounded(place, scale);
        if (!isInOrder(scale)) {
            problems.contradiction(
                    place + ".lowest",
                    Message.of("scoring.scaleOrder", "lowest", new Argument.Amount(scale.lowest()))
                            .with("highest", new Argument.Amount(scale.highest())),
                    "scoring.scaleOrder.remedy");
            return;
        }
        if (scale.step().isPresent() == !scale.permitted().isEmpty()) {
            problems.wrong(place + ".step", "scoring.stepOrList");
        }
        scale.step().ifPresent(step -> step(place + ".step", step, scale));
        if (!scale.permitted().isEmpty()) {
            permitted(place + ".permitted", scale);
        }
        bands(place + ".bands", scale);
        if (scale.level() == MeasurementLevel.RATIO && scale.lowest().signum() < 0) {
            problems.wrong(place + ".level", "scoring.negativeRatio");
        }
    }

    private void step(String place, BigDecimal step, ScoreScale scale) {
        if (step.signum() <= 0) {
            problems.wrong(place, "scoring.step");
        } else if (scale.highest().subtract(scale.lowest()).remainder(step).signum() != 0) {
            problems.contradiction(
                    place,
                    Message.of("scoring.stepMisses", "step", new Argument.Amount(step))
                            .with("highest", new Argument.Amount(scale.highest())),
                    "scoring.stepMisses.remedy");
        }
    }

    private void permitted(String place, ScoreScale scale) {
        List<BigDecimal> permitted = scale.permitted();
        for (int i = 1; i < permitted.size(); i++) {
            if (permitted.get(i).compareTo(permitted.get(i - 1)) <= 0) {
                problems.wrong(place + "[" + i + "]", "scoring.permittedOrder");
            }
        }
        if (permitted.get(0).compareTo(scale.lowest()) != 0
                || permitted.get(permitted.size() - 1).compareTo(scale.highest()) != 0) {
            problems.wrong(place, "scoring.permittedEnds");
        }
    }

    private void bands(String place, ScoreScale scale) {
        each(place, scale.bands(), (each, band) -> {
            problems.ordered(each + ".lowest", band.lowest(), band.highest());
            onScale(each + ".lowest", band.lowest(), scale, "scoring.band");
            onScale(each + ".highest", band.highest(), scale, "scoring.band");
        });
        for (int i = 1; i < scale.bands().size(); i++) {
            if (scale.bands().get(i).lowest().compareTo(scale.bands().get(i - 1).highest()) <= 0) {
                problems.wrong(place + "[" + i + "].lowest", "scoring.bandsOverlap");
            }
        }
    }

    private void tolerance(String place, Tolerance tolerance) {
        grounded(place, tolerance);
        if (tolerance.within().signum() < 0) {
            problems.wrong(place + ".within", "scoring.tolerance");
        }
    }

    private void pooling() {
        Pooling pooling = model.examiners();
        grounded("examiners", pooling);
        problems.least("examiners.fewest", 1, pooling.fewest());
        pooling.rounding().ifPresent(rounding -> rounding("examiners.rounding", rounding));
        boolean trims = pooling.by() == PoolingMethod.TRIMMED_MEAN;
        if (trims && pooling.trim().isEmpty()) {
            problems.wrong("examiners.trim", "scoring.noTrim");
        } else if (!trims && pooling.trim().isPresent()) {
            problems.wrong("examiners.trim", "scoring.trim");
        }
        pooling.trim().ifPresent(trim -> trim(trim, pooling.fewest()));
        if (pooling.isCentred() && pooling.by() == PoolingMethod.CONSENSUS) {
            problems.wrong("examiners.centred", "scoring.centredConsensus");
        }
    }

    private void trim(Trim trim, int fewest) {
        if (trim.count().isPresent() == trim.share().isPresent()) {
            problems.wrong("examiners.trim", "scoring.trimTwice");
            return;
        }
        trim.count().ifPresent(count -> problems.least("examiners.trim.count", 0, count));
        if (trim.share()
                .filter(share -> share.signum() < 0 || share.compareTo(HALF) >= 0)
                .isPresent()) {
            problems.wrong("examiners.trim.share", "scoring.trimShare");
        } else if (trim.of(fewest) > 0 && 2L * trim.of(fewest) >= fewest) {
            problems.wrong("examiners.trim", "scoring.trimAll");
        }
    }

    private void combinations() {
        model.area().ifPresent(area -> combination("area", area));
        combination("total", model.total());
    }

    private void combination(String place, Combination combination) {
        grounded(place, combination);
        combination.rounding().ifPresent(rounding -> rounding(place + ".rounding", rounding));
        if (combination.by() != CombinationMethod.MEAN && model.missing().criterion() == Undetermined.LEFT_OUT) {
            problems.wrong("missing.criterion", "scoring.leftOutOfSum");
        }
        if (combination.by() == CombinationMethod.POINTS
                && Stream.concat(
                                Stream.of(model.scale()),
                                model.allCriteria().stream().flatMap(criterion -> criterion.scale().stream()))
                        .anyMatch(scale -> scale.highest().signum() <= 0)) {
            problems.wrong(place + ".by", "scoring.pointsOfNothing");
        }
    }

    private void rounding(String place, Rounding rounding) {
        grounded(place, rounding);
        if (rounding.decimals() < 0 || rounding.decimals() > MOST_DECIMALS) {
            problems.wrong(place + ".decimals", "scoring.decimals");
        }
    }

    private void tie(String place, TieBreak tie) {
        grounded(place, tie);
        long kinds = Stream.of(tie.criterion(), tie.area(), tie.measure())
                .filter(Optional::isPresent)
                .count();
        if (kinds != 1) {
            problems.wrong(place, "scoring.tie");
        }
        if (model.isWhole()) {
            tie.criterion()
                    .ifPresent(id -> problems.known(
                            place + ".criterion", id, model.criteriaById().keySet()));
            tie.area().ifPresent(id -> problems.known(place + ".area", id, ids(model.areas(), ScoringArea::id)));
        }
    }

    private void thresholds() {
        Composition composition = Composition.of(model);
        model.threshold()
                .ifPresent(threshold ->
                        composition.most().ifPresent(most -> reachable("threshold.atLeast", threshold, most)));
        List<Optional<Exact>> most = composition.mostOfAreas();
        for (int i = 0; i < most.size(); i++) {
            String place = "areas[" + i + "].threshold.atLeast";
            Optional<ScoreThreshold> threshold = model.areas().get(i).threshold();
            most.get(i).ifPresent(area -> threshold.ifPresent(wanted -> reachable(place, wanted, area)));
        }
    }

    private void reachable(String place, ScoreThreshold threshold, Exact most) {
        if (Exact.of(threshold.atLeast()).compareTo(most) > 0) {
            problems.contradiction(
                    place,
                    Message.of("scoring.unreachable", "atLeast", new Argument.Amount(threshold.atLeast()))
                            .with("most", new Argument.Name(most.toString())),
                    "scoring.unreachable.remedy");
        }
    }

    private void onScale(String place, BigDecimal score, ScoreScale scale, String key) {
        boolean isOn = scale.lowest().compareTo(score) <= 0 && score.compareTo(scale.highest()) <= 0;
        if (!isOn && isInOrder(scale)) {
            problems.contradiction(
                    place,
                    Message.of(key, "score", new Argument.Amount(score))
                            .with("lowest", new Argument.Amount(scale.lowest()))
                            .with("highest", new Argument.Amount(scale.highest())),
                    "scoring.onScale.remedy");
        }
    }

    private static boolean isInOrder(ScoreScale scale) {
        return scale.lowest().compareTo(scale.highest()) < 0;
    }

    private void grounded(String place, Grounded rule) {
        if (rule.citation().isPresent() == rule.choice().isPresent()) {
            problems.add(
                    "no-basis",
                    place,
                    Message.of(rule.citation().isPresent() ? "scoring.twoBases" : "scoring.noBasis"),
                    Message.of("scoring.noBasis.remedy"));
        }
        rule.citation().ifPresent(citation -> {
            if (model.documents().isEmpty()) {
                problems.known(place + ".citation.document", citation.document(), Set.of());
            }
            problems.cited(place, citation);
        });
    }
}
