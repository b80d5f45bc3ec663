package io.github.utmarkelse.ranking;

import static io.github.utmarkelse.SmallRound.CHOSEN;
import static io.github.utmarkelse.SmallRound.by;
import static io.github.utmarkelse.SmallRound.byArea;
import static io.github.utmarkelse.SmallRound.byCriterion;
import static io.github.utmarkelse.SmallRound.missing;
import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.outcome;
import static io.github.utmarkelse.SmallRound.pooling;
import static io.github.utmarkelse.SmallRound.rounding;
import static io.github.utmarkelse.SmallRound.scale;
import static io.github.utmarkelse.SmallRound.threshold;
import static io.github.utmarkelse.SmallRound.tolerance;

import io.github.utmarkelse.SmallRound;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.scoresheet.ConflictKind;
import io.github.utmarkelse.scoresheet.Consensus;
import io.github.utmarkelse.scoresheet.Examiner;
import io.github.utmarkelse.scoresheet.Recusal;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.BelowThreshold;
import io.github.utmarkelse.scoring.Combination;
import io.github.utmarkelse.scoring.CombinationMethod;
import io.github.utmarkelse.scoring.Pooling;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.RoundingMode;
import io.github.utmarkelse.scoring.ScoreThreshold;
import io.github.utmarkelse.scoring.ScoringArea;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.TieBreak;
import io.github.utmarkelse.scoring.TieMeasure;
import io.github.utmarkelse.scoring.Trim;
import io.github.utmarkelse.scoring.Undetermined;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A small model and a small round made by chance, with few different scores, so that many totals are equal. */
final class RandomScores {
    private static final int HIGHEST = 4;
    private static final LocalDate DAY = LocalDate.of(2031, 4, 2);

    private final Random random;
    private final boolean isPlain;
    private final ScoringModel model;
    private final Scores scores;

    private RandomScores(long seed, boolean isPlain) {
        this.random = new Random(seed);
        this.isPlain = isPlain;
        this.model = aModel();
        this.scores = someScores();
    }

    /** Anything that a model may say, and anything that may be on record. The same for the same number. */
    static RandomScores of(long seed) {
        return new RandomScores(seed, false);
    }

    /** Nothing rounded, moved, agreed, or parted by spread; every sheet whole, nobody stands aside. */
    static RandomScores plain(long seed) {
        return new RandomScores(seed, true);
    }

    ScoringModel model() {
        return model;
    }

    Scores scores() {
        return scores;
    }

    Random random() {
        return random;
    }

    RoundResult result() {
        return RoundResult.of(model, scores, settings());
    }

    Settings settings() {
        Map<String, Answer> rulings = new TreeMap<>();
        scores.applications().stream()
                .filter(application -> Math.floorMod(application.id().hashCode(), 3) != 0)
                .forEach(application -> rulings.put(
                        application.id(),
                        answers()
                                .get(Math.floorMod(
                                        application.id().hashCode(), answers().size()))));
        return new Settings(Optional.empty(), rulings);
    }

    private static List<Answer> answers() {
        return List.of(Answer.values());
    }

    private boolean is(double chance) {
        return random.nextDouble() < chance;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private ScoringModel aModel() {
        boolean hasAreas = is(0.5);
        ScoringModel.Builder made =
                SmallRound.model().scale(scale("0", "" + HIGHEST, "0.05")).examiners(aPooling());
        List<String> ids = new ArrayList<>();
        List<String> areas = new ArrayList<>();
        if (hasAreas) {
            for (int i = 0; i <= random.nextInt(3); i++) {
                ScoringArea.Builder area = ScoringArea.builder()
                        .id("area" + i)
                        .name(CHOSEN)
                        .choice(CHOSEN)
                        .threshold(aThreshold(0.1))
                        .weight(aWeight(i == 0 ? 1 : 0));
                for (int j = 0; j <= random.nextInt(2); j++) {
                    area.addCriteria(aCriterion("c" + ids.size(), 1));
                    ids.add("c" + ids.size());
                }
                made.addAreas(area.build());
                areas.add("area" + i);
            }
        } else {
            for (int i = 0; i <= random.nextInt(4); i++) {
                made.addCriteria(aCriterion("c" + i, i == 0 ? 1 : 0));
                ids.add("c" + i);
            }
        }
        Combination area = aCombination();
        Combination total = aCombination();
        made.total(total).area(hasAreas ? Optional.of(area) : Optional.empty());
        boolean areMeans = total.by() == CombinationMethod.MEAN && (!hasAreas || area.by() == CombinationMethod.MEAN);
        made.missing(missing(areMeans && is(0.5) ? Undetermined.LEFT_OUT : Undetermined.NOT_DETERMINED));
        made.tolerance(is(0.5) ? Optional.of(tolerance("1")) : Optional.empty());
        return made.ties(someTies(ids, areas)).build();
    }

    private Pooling aPooling() {
        List<PoolingMethod> methods = new ArrayList<>(List.of(PoolingMethod.values()));
        if (isPlain) {
            methods.remove(PoolingMethod.CONSENSUS);
        }
        Pooling.Builder made = pooling(pick(methods)).fewest(isPlain ? 1 : 1 + random.nextInt(2));
        Pooling pooling = made.trim(Trim.builder().count(0).build()).build();
        if (pooling.by() == PoolingMethod.TRIMMED_MEAN) {
            made.trim(Trim.builder().share(new BigDecimal("0.34")).build());
        } else {
            made.trim(Optional.empty());
        }
        if (!isPlain) {
            made.centred(pooling.by() != PoolingMethod.CONSENSUS && is(0.2));
            made.rounding(is(0.3) ? Optional.of(rounding(1, RoundingMode.HALF_UP)) : Optional.empty());
        }
        return made.build();
    }

    private Combination aCombination() {
        return by(pick(List.of(CombinationMethod.values())))
                .rounding(
                        !isPlain && is(0.4)
                                ? Optional.of(rounding(random.nextInt(2), pick(List.of(RoundingMode.values()))))
                                : Optional.empty())
                .build();
    }

    private ScoringCriterion aCriterion(String id, int least) {
        return SmallRound.criterion(id)
                .weight(aWeight(least))
                .threshold(aThreshold(0.15))
                .build();
    }

    private Optional<BigDecimal> aWeight(int least) {
        return is(0.3) ? Optional.empty() : Optional.of(BigDecimal.valueOf(Math.max(least, random.nextInt(4))));
    }

    private Optional<ScoreThreshold> aThreshold(double chance) {
        return !isPlain && is(chance)
                ? Optional.of(threshold("1", pick(List.of(BelowThreshold.values()))))
                : Optional.empty();
    }

    private List<TieBreak> someTies(List<String> criteria, List<String> areas) {
        List<TieBreak> ties = new ArrayList<>();
        ties.add(byCriterion(pick(criteria)));
        if (!areas.isEmpty()) {
            ties.add(byArea(pick(areas)));
        }
        Arrays.stream(TieMeasure.values())
                .filter(measure -> !isPlain || measure != TieMeasure.SMALLEST_SPREAD)
                .forEach(measure -> ties.add(by(measure)));
        Collections.shuffle(ties, random);
        return ties.subList(0, random.nextInt(ties.size() + 1));
    }

    private Scores someScores() {
        Scores.Builder made = Scores.builder();
        List<String> examiners = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> "examiner" + i)
                .toList();
        examiners.forEach(id -> made.addExaminers(Examiner.builder().id(id).build()));
        boolean hasCategories = is(0.3);
        for (int i = 0; i <= random.nextInt(5); i++) {
            String id = "application" + i;
            Optional<String> category = hasCategories ? Optional.of(is(0.5) ? "large" : "small") : Optional.empty();
            List<String> team = new ArrayList<>(examiners);
            Collections.shuffle(team, random);
            team = team.subList(0, 1 + random.nextInt(team.size()));
            made.addApplications(ScoredApplication.builder()
                    .id(id)
                    .category(category)
                    .team(is(0.5) ? team : List.of())
                    .build());
            for (String examiner : team) {
                if (isPlain || is(0.9)) {
                    made.addSheets(aSheet(examiner, id));
                }
            }
            if (!isPlain) {
                onRecord(made, id, team);
            }
        }
        if (!isPlain && is(0.2)) {
            made.addRecusals(Recusal.builder()
                    .examiner(pick(examiners))
                    .kind(ConflictKind.OTHER)
                    .build());
        }
        return made.modelFixed(DAY).build();
    }

    private ScoreSheet aSheet(String examiner, String application) {
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .examiner(examiner)
                .application(application)
                .on(DAY.plusDays(random.nextInt(9) - 1));
        model.criteriaById().keySet().stream()
                .filter(id -> isPlain || is(0.9))
                .forEach(id -> sheet.putScores(id, aScore()));
        return sheet.build();
    }

    private BigDecimal aScore() {
        return BigDecimal.valueOf(random.nextInt(HIGHEST + 1));
    }

    private void onRecord(Scores.Builder made, String application, List<String> team) {
        if (is(0.6)) {
            Consensus.Builder agreed =
                    Consensus.builder().application(application).agreedBy(is(0.5) ? team : List.of());
            model.criteriaById().keySet().stream().filter(id -> is(0.95)).forEach(id -> agreed.putScores(id, aScore()));
            made.addConsensus(agreed.build());
        }
        if (is(0.15)) {
            made.addRecusals(Recusal.builder()
                    .examiner(pick(team))
                    .application(application)
                    .kind(ConflictKind.KINSHIP)
                    .build());
        }
        if (is(0.3)) {
            made.addProposals(outcome(application, pick(List.of("award", "none"))));
        }
        if (is(0.3)) {
            made.addDecisions(outcome(application, pick(List.of("award", "none"))));
        }
    }
}
