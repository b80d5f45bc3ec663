package io.github.utmarkelse.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.scoresheet.Consensus;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringArea;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Each trial comes out as if the sheets or the model had been otherwise from the beginning, and all ranked anew. */
class TrialsProperties {
    @Property
    void withoutAnExaminerIsWithoutTheExaminersSheets(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        boolean isAgreed = round.model().examiners().by() == PoolingMethod.CONSENSUS;
        for (Ranking ranking : round.result().rankings()) {
            List<Trial> expected = new ArrayList<>();
            for (String examiner :
                    isAgreed || ranking.places().isEmpty() ? Set.<String>of() : examiners(round, ranking)) {
                Scores without = Scores.builder()
                        .from(round.scores())
                        .sheets(round.scores().sheets().stream()
                                .filter(sheet -> !sheet.examiner().equals(examiner))
                                .toList())
                        .build();
                expected.add(trial(ranking, Trial.Kind.EXAMINER, examiner, -100, round.model(), without));
            }

            assertThat(ranking.sturdiness().examiners()).isEqualTo(Trials.of(expected));
        }
    }

    private static Set<String> examiners(RandomScores round, Ranking ranking) {
        Set<String> applications = new HashSet<>(placed(ranking));
        ranking.unplaced().forEach(unplaced -> applications.add(unplaced.application()));
        return round.result().aggregation().applications().stream()
                .filter(result -> applications.contains(result.application()))
                .flatMap(result -> result.examiners().stream())
                .map(examiner -> examiner.examiner())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property
    void withoutACriterionIsByAModelWithoutIt(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        Assume.that(!round.model().examiners().isCentred());
        for (Ranking ranking : round.result().rankings()) {
            List<Trial> expected = new ArrayList<>();
            for (String criterion : ranking.places().isEmpty()
                    ? Set.<String>of()
                    : round.model().criteriaById().keySet()) {
                Optional<ScoringModel> without = without(round.model(), criterion);
                if (without.isPresent()) {
                    Scores scores = without(onlyPlaced(round.scores(), ranking), criterion);
                    expected.add(trial(ranking, Trial.Kind.CRITERION, criterion, -100, without.get(), scores));
                }
            }

            assertThat(ranking.sturdiness().criteria()).isEqualTo(Trials.of(expected));
        }
    }

    @Property(tries = 300)
    void aTenthOfAWeightIsAnotherWeightInTheModel(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        Assume.that(!round.model().examiners().isCentred());
        for (Ranking ranking : round.result().rankings()) {
            Scores scores = onlyPlaced(round.scores(), ranking);
            List<Trial> expected = new ArrayList<>();
            for (int percent : ranking.places().isEmpty() ? new int[0] : new int[] {-10, 10}) {
                UnaryOperator<Optional<BigDecimal>> moved = weight ->
                        Optional.of(weight.orElse(BigDecimal.ONE).multiply(BigDecimal.valueOf(100L + percent, 2)));
                for (String id : round.model().criteriaById().keySet()) {
                    ScoringModel other = criteria(
                            round.model(),
                            criterion -> criterion.id().equals(id)
                                    ? Optional.of(ScoringCriterion.builder()
                                            .from(criterion)
                                            .weight(moved.apply(criterion.weight()))
                                            .build())
                                    : Optional.of(criterion));
                    expected.add(trial(ranking, Trial.Kind.CRITERION, id, percent, other, scores));
                }
                for (ScoringArea area : round.model().areas()) {
                    ScoringModel plain = withoutThresholds(round.model());
                    ScoringModel other = ScoringModel.builder()
                            .from(plain)
                            .areas(plain.areas().stream()
                                    .map(one -> one.id().equals(area.id())
                                            ? ScoringArea.builder()
                                                    .from(one)
                                                    .weight(moved.apply(one.weight()))
                                                    .build()
                                            : one)
                                    .toList())
                            .build();
                    expected.add(trial(ranking, Trial.Kind.AREA, area.id(), percent, other, scores));
                }
            }

            assertThat(ranking.sturdiness().weights().tried()).isEqualTo(expected.size());
            assertThat(new HashSet<>(ranking.sturdiness().weights().unstable()))
                    .isEqualTo(new HashSet<>(Trials.of(expected).unstable()));
        }
    }

    private static List<String> placed(Ranking ranking) {
        return ranking.places().stream().map(Place::application).toList();
    }

    private static Trial trial(
            Ranking before, Trial.Kind kind, String id, int percent, ScoringModel model, Scores scores) {
        RoundResult result = RoundResult.of(model, scores, Settings.plain());
        boolean isLost = placed(before).stream()
                .anyMatch(application -> result.aggregation()
                        .application(application)
                        .orElseThrow()
                        .total()
                        .isEmpty());
        if (isLost) {
            return new Trial(kind, id, percent, Effect.NOT_DETERMINED, List.of());
        }
        List<String> first = result.rankings().stream()
                .filter(ranking -> ranking.category().equals(before.category()))
                .findFirst()
                .orElseThrow()
                .first();
        return new Trial(kind, id, percent, first.equals(before.first()) ? Effect.SAME : Effect.OTHER, first);
    }

    /** Those who have a place, with what is on record of them. */
    private static Scores onlyPlaced(Scores scores, Ranking ranking) {
        Set<String> placed = new HashSet<>(placed(ranking));
        return Scores.builder()
                .from(scores)
                .applications(scores.applications().stream()
                        .filter(application -> placed.contains(application.id()))
                        .toList())
                .sheets(scores.sheets().stream()
                        .filter(sheet -> placed.contains(sheet.application()))
                        .toList())
                .recusals(scores.recusals().stream()
                        .filter(recusal ->
                                recusal.application().map(placed::contains).orElse(true))
                        .toList())
                .consensus(scores.consensus().stream()
                        .filter(agreed -> placed.contains(agreed.application()))
                        .toList())
                .proposals(List.of())
                .decisions(List.of())
                .build();
    }

    private static Scores without(Scores scores, String criterion) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (ScoreSheet sheet : scores.sheets()) {
            Map<String, BigDecimal> rest = new HashMap<>(sheet.scores());
            rest.remove(criterion);
            sheets.add(ScoreSheet.builder().from(sheet).scores(rest).build());
        }
        List<Consensus> consensus = new ArrayList<>();
        for (Consensus agreed : scores.consensus()) {
            Map<String, BigDecimal> rest = new HashMap<>(agreed.scores());
            rest.remove(criterion);
            consensus.add(Consensus.builder().from(agreed).scores(rest).build());
        }
        return Scores.builder().from(scores).sheets(sheets).consensus(consensus).build();
    }

    /** The model without the criterion, or nothing if nothing is left that weighs. */
    private static Optional<ScoringModel> without(ScoringModel model, String id) {
        List<Optional<BigDecimal>> weights = new ArrayList<>();
        model.criteria().stream()
                .filter(criterion -> !criterion.id().equals(id))
                .forEach(criterion -> weights.add(criterion.weight()));
        model.areas().stream()
                .filter(area -> area.criteria().stream()
                        .anyMatch(criterion -> !criterion.id().equals(id)))
                .forEach(area -> weights.add(area.weight()));
        if (weights.stream().allMatch(weight -> weight.orElse(BigDecimal.ONE).signum() == 0)) {
            return Optional.empty();
        }
        return Optional.of(
                criteria(model, criterion -> criterion.id().equals(id) ? Optional.empty() : Optional.of(criterion)));
    }

    private interface Change {
        Optional<ScoringCriterion> of(ScoringCriterion criterion);
    }

    private static ScoringModel criteria(ScoringModel model, Change change) {
        ScoringModel plain = withoutThresholds(model);
        List<ScoringArea> areas = new ArrayList<>();
        for (ScoringArea area : plain.areas()) {
            List<ScoringCriterion> criteria = area.criteria().stream()
                    .flatMap(one -> change.of(one).stream())
                    .toList();
            if (!criteria.isEmpty()) {
                areas.add(ScoringArea.builder().from(area).criteria(criteria).build());
            }
        }
        List<ScoringCriterion> alone = model.criteria().stream()
                .flatMap(one -> change.of(one).stream())
                .toList();
        Set<String> left = new HashSet<>();
        areas.forEach(area -> left.add(area.id()));
        alone.forEach(criterion -> left.add(criterion.id()));
        areas.forEach(area -> area.criteria().forEach(criterion -> left.add(criterion.id())));
        return ScoringModel.builder()
                .from(plain)
                .areas(areas)
                .criteria(alone)
                .ties(model.ties().stream()
                        .filter(tie -> tie.criterion()
                                .or(tie::area)
                                .map(left::contains)
                                .orElse(true))
                        .toList())
                .build();
    }

    private static ScoringModel withoutThresholds(ScoringModel model) {
        return ScoringModel.builder()
                .from(model)
                .threshold(Optional.empty())
                .criteria(model.criteria().stream()
                        .map(TrialsProperties::withoutThreshold)
                        .toList())
                .areas(model.areas().stream()
                        .map(area -> ScoringArea.builder()
                                .from(area)
                                .threshold(Optional.empty())
                                .criteria(area.criteria().stream()
                                        .map(TrialsProperties::withoutThreshold)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static ScoringCriterion withoutThreshold(ScoringCriterion criterion) {
        return ScoringCriterion.builder()
                .from(criterion)
                .threshold(Optional.empty())
                .build();
    }
}
