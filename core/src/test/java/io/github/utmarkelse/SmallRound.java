package io.github.utmarkelse;

import io.github.utmarkelse.agreement.MeasurementLevel;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.ConflictKind;
import io.github.utmarkelse.scoresheet.Consensus;
import io.github.utmarkelse.scoresheet.Examiner;
import io.github.utmarkelse.scoresheet.OutcomeOnRecord;
import io.github.utmarkelse.scoresheet.Recusal;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.BelowThreshold;
import io.github.utmarkelse.scoring.Combination;
import io.github.utmarkelse.scoring.CombinationMethod;
import io.github.utmarkelse.scoring.Completeness;
import io.github.utmarkelse.scoring.MissingScores;
import io.github.utmarkelse.scoring.Pooling;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ReasonRule;
import io.github.utmarkelse.scoring.Rounding;
import io.github.utmarkelse.scoring.RoundingMode;
import io.github.utmarkelse.scoring.ScoreReason;
import io.github.utmarkelse.scoring.ScoreScale;
import io.github.utmarkelse.scoring.ScoreThreshold;
import io.github.utmarkelse.scoring.ScoringArea;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.TieBreak;
import io.github.utmarkelse.scoring.TieMeasure;
import io.github.utmarkelse.scoring.Tolerance;
import io.github.utmarkelse.scoring.Trim;
import io.github.utmarkelse.scoring.Undetermined;
import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Models and scores small enough to be added up by hand. */
public final class SmallRound {
    public static final LocalizedText CHOSEN = new LocalizedText("Vald för provet.", "Chosen for the test.");

    private SmallRound() {}

    /** Criteria that weigh the same on a scale from 0 to 10 by tenths; means, nothing rounded, one score is enough. */
    public static ScoringModel.Builder model(String... criteria) {
        ScoringModel.Builder model = plain();
        for (String id : criteria) {
            model.addCriteria(criterion(id).build());
        }
        return model;
    }

    /** The same with areas, each its id and after a colon its criteria. */
    public static ScoringModel.Builder areas(String... areas) {
        ScoringModel.Builder model = plain().area(by(CombinationMethod.MEAN).build());
        for (String area : areas) {
            model.addAreas(area(area).build());
        }
        return model;
    }

    private static ScoringModel.Builder plain() {
        return ScoringModel.builder()
                .id("small")
                .name(CHOSEN)
                .about(CHOSEN)
                .scale(scale("0", "10", "0.1"))
                .examiners(pooling(PoolingMethod.MEAN).build())
                .total(by(CombinationMethod.MEAN).build())
                .missing(missing(Undetermined.NOT_DETERMINED))
                .reasons(ReasonRule.builder()
                        .score(ScoreReason.NEVER)
                        .change(false)
                        .consensus(false)
                        .choice(CHOSEN)
                        .build());
    }

    public static ScoringArea.Builder area(String area) {
        String[] parts = area.split(": ", -1);
        ScoringArea.Builder made =
                ScoringArea.builder().id(parts[0]).name(CHOSEN).choice(CHOSEN);
        for (String id : parts[1].split(" ", -1)) {
            made.addCriteria(criterion(id).build());
        }
        return made;
    }

    public static ScoringCriterion.Builder criterion(String id) {
        return ScoringCriterion.builder().id(id).name(CHOSEN).choice(CHOSEN);
    }

    public static ScoringCriterion weighing(String id, String weight) {
        return criterion(id).weight(new BigDecimal(weight)).build();
    }

    public static ScoreScale scale(String lowest, String highest, String step) {
        return ScoreScale.builder()
                .lowest(new BigDecimal(lowest))
                .highest(new BigDecimal(highest))
                .step(new BigDecimal(step))
                .level(MeasurementLevel.INTERVAL)
                .choice(CHOSEN)
                .build();
    }

    public static Pooling.Builder pooling(PoolingMethod method) {
        return Pooling.builder().by(method).fewest(1).choice(CHOSEN);
    }

    public static Pooling trimmed(int fewest, int count) {
        return pooling(PoolingMethod.TRIMMED_MEAN)
                .fewest(fewest)
                .trim(Trim.builder().count(count).build())
                .build();
    }

    public static Pooling trimmed(int fewest, String share) {
        return pooling(PoolingMethod.TRIMMED_MEAN)
                .fewest(fewest)
                .trim(Trim.builder().share(new BigDecimal(share)).build())
                .build();
    }

    public static Combination.Builder by(CombinationMethod method) {
        return Combination.builder().by(method).choice(CHOSEN);
    }

    public static Rounding rounding(int decimals, RoundingMode mode) {
        return Rounding.builder().decimals(decimals).mode(mode).choice(CHOSEN).build();
    }

    public static MissingScores missing(Undetermined consequence) {
        return MissingScores.builder()
                .sheet(Completeness.PARTIAL)
                .criterion(consequence)
                .choice(CHOSEN)
                .build();
    }

    public static Tolerance tolerance(String within) {
        return Tolerance.builder().within(new BigDecimal(within)).choice(CHOSEN).build();
    }

    public static ScoreThreshold threshold(String atLeast, BelowThreshold below) {
        return ScoreThreshold.builder()
                .atLeast(new BigDecimal(atLeast))
                .below(below)
                .choice(CHOSEN)
                .build();
    }

    public static TieBreak byCriterion(String id) {
        return TieBreak.builder().criterion(id).choice(CHOSEN).build();
    }

    public static TieBreak byArea(String id) {
        return TieBreak.builder().area(id).choice(CHOSEN).build();
    }

    public static TieBreak by(TieMeasure measure) {
        return TieBreak.builder().measure(measure).choice(CHOSEN).build();
    }

    /**
     * Scores as a table: the criteria, and then a row for each sheet with the application, its category after an @ if it
     * has one, the examiner and a score for each criterion, or a point where there is none.
     */
    public static Scores scores(String criteria, String... rows) {
        String[] ids = criteria.split(" +", -1);
        Set<String> examiners = new LinkedHashSet<>();
        Map<String, Optional<String>> applications = new LinkedHashMap<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" +", -1);
            String[] application = cells[0].split("@", -1);
            applications.put(application[0], application.length > 1 ? Optional.of(application[1]) : Optional.empty());
            examiners.add(cells[1]);
            ScoreSheet.Builder sheet =
                    ScoreSheet.builder().application(application[0]).examiner(cells[1]);
            for (int i = 0; i < ids.length; i++) {
                if (!cells[i + 2].equals(".")) {
                    sheet.putScores(ids[i], new BigDecimal(cells[i + 2]));
                }
            }
            sheets.add(sheet.build());
        }
        Scores.Builder scores = Scores.builder().addAllSheets(sheets);
        examiners.forEach(id -> scores.addExaminers(Examiner.builder().id(id).build()));
        applications.forEach((id, category) -> scores.addApplications(
                ScoredApplication.builder().id(id).category(category).build()));
        return scores.build();
    }

    public static Scores recused(Scores scores, String examiner, String... applications) {
        Scores.Builder all = Scores.builder().from(scores);
        for (String application : applications) {
            all.addRecusals(Recusal.builder()
                    .examiner(examiner)
                    .application(application)
                    .kind(ConflictKind.EMPLOYMENT)
                    .build());
        }
        if (applications.length == 0) {
            all.addRecusals(Recusal.builder()
                    .examiner(examiner)
                    .kind(ConflictKind.KINSHIP)
                    .build());
        }
        return all.build();
    }

    /** An application's consensus: its criteria and scores by turns. */
    public static Consensus.Builder consensus(String application, String... scores) {
        Consensus.Builder agreed = Consensus.builder().application(application);
        for (int i = 0; i < scores.length; i += 2) {
            agreed.putScores(scores[i], new BigDecimal(scores[i + 1]));
        }
        return agreed;
    }

    public static Scores with(Scores scores, Consensus consensus) {
        return Scores.builder().from(scores).addConsensus(consensus).build();
    }

    public static OutcomeOnRecord outcome(String application, String outcome) {
        return OutcomeOnRecord.builder()
                .application(application)
                .outcome(outcome)
                .motivation("Since.")
                .build();
    }

    public static Exact number(String number) {
        return Exact.parse(number);
    }

    public static List<Exact> numbers(String numbers) {
        return List.of(numbers.split(" ", -1)).stream().map(Exact::parse).toList();
    }
}
