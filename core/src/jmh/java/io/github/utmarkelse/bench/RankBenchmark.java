package io.github.utmarkelse.bench;

import io.github.utmarkelse.agreement.MeasurementLevel;
import io.github.utmarkelse.ranking.RoundResult;
import io.github.utmarkelse.ranking.Settings;
import io.github.utmarkelse.scoresheet.Examiner;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
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
import io.github.utmarkelse.scoring.ScoringArea;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.Undetermined;
import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a round comes to that four examiners have scored by twenty-five criteria in five areas, from 0 to 100 in steps of
 * five: checks, figures, agreement, ranking, and the first place tried without each examiner and criterion and with each
 * weight moved. Beside it the same totals and trials as a spreadsheet would reckon them, in floating point and from
 * numbers that lie ready: no checks, no other figures, no agreement.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RankBenchmark {
    private static final LocalizedText CHOSEN = new LocalizedText("Vald för mätningen.", "Chosen for the timing.");
    private static final int TEAM = 4;
    private static final int AREAS = 5;
    private static final int IN_AREA = 5;
    private static final int CRITERIA = AREAS * IN_AREA;
    private static final int STEP = 5;
    private static final int MOST = 100;

    /** How many applications are ranked. */
    @Param({"250", "500", "1000", "2000"})
    public int applications;

    /** How many examiners the teams of four are drawn from; of four, all judge all. */
    @Param({"40", "4"})
    public int examiners;

    private ScoringModel model = model();
    private Scores scores = Scores.builder().build();
    private int[][] teams = new int[0][];
    private double[][][] table = new double[0][][];

    /** Makes scores that the examiners mostly agree on. */
    @Setup
    public void judge() {
        Random random = new Random(1);
        Scores.Builder made = Scores.builder();
        for (int i = 0; i < examiners; i++) {
            made.addExaminers(Examiner.builder().id("examiner " + i).build());
        }
        teams = new int[applications][];
        table = new double[applications][TEAM][CRITERIA];
        for (int i = 0; i < applications; i++) {
            made.addApplications(
                    ScoredApplication.builder().id("application " + i).build());
            teams[i] = random.ints(0, examiners).distinct().limit(TEAM).toArray();
            double strength = random.nextGaussian();
            for (int j = 0; j < TEAM; j++) {
                ScoreSheet.Builder sheet =
                        ScoreSheet.builder().examiner("examiner " + teams[i][j]).application("application " + i);
                for (int k = 0; k < CRITERIA; k++) {
                    long steps = Math.round(MOST / STEP / 2 + 2 * strength + 2 * random.nextGaussian());
                    long score = STEP * Math.max(0, Math.min(MOST / STEP, steps));
                    table[i][j][k] = score;
                    sheet.putScores("criterion " + k, BigDecimal.valueOf(score));
                }
                made.addSheets(sheet.build());
            }
        }
        scores = made.build();
    }

    private static ScoringModel model() {
        ScoringModel.Builder made = ScoringModel.builder()
                .id("timed")
                .name(CHOSEN)
                .about(CHOSEN)
                .scale(ScoreScale.builder()
                        .lowest(BigDecimal.ZERO)
                        .highest(BigDecimal.valueOf(MOST))
                        .step(BigDecimal.valueOf(STEP))
                        .level(MeasurementLevel.INTERVAL)
                        .choice(CHOSEN)
                        .build())
                .examiners(Pooling.builder()
                        .by(PoolingMethod.MEAN)
                        .fewest(2)
                        .choice(CHOSEN)
                        .build())
                .area(Combination.builder()
                        .by(CombinationMethod.MEAN)
                        .choice(CHOSEN)
                        .build())
                .total(Combination.builder()
                        .by(CombinationMethod.MEAN)
                        .rounding(Rounding.builder()
                                .decimals(2)
                                .mode(RoundingMode.HALF_UP)
                                .choice(CHOSEN)
                                .build())
                        .choice(CHOSEN)
                        .build())
                .missing(MissingScores.builder()
                        .sheet(Completeness.COMPLETE)
                        .criterion(Undetermined.NOT_DETERMINED)
                        .choice(CHOSEN)
                        .build())
                .reasons(ReasonRule.builder()
                        .score(ScoreReason.NEVER)
                        .change(true)
                        .consensus(true)
                        .choice(CHOSEN)
                        .build());
        for (int i = 0; i < AREAS; i++) {
            ScoringArea.Builder area = ScoringArea.builder()
                    .id("area " + i)
                    .name(CHOSEN)
                    .weight(BigDecimal.valueOf(areaWeight(i)))
                    .choice(CHOSEN);
            for (int j = i * IN_AREA; j < (i + 1) * IN_AREA; j++) {
                area.addCriteria(ScoringCriterion.builder()
                        .id("criterion " + j)
                        .name(CHOSEN)
                        .weight(BigDecimal.valueOf(weight(j)))
                        .choice(CHOSEN)
                        .build());
            }
            made.addAreas(area.build());
        }
        return made.build();
    }

    private static int areaWeight(int area) {
        return 1 + area % 2;
    }

    private static int weight(int criterion) {
        return 1 + criterion % 3;
    }

    /** All that a round comes to. */
    @Benchmark
    public RoundResult result() {
        return RoundResult.of(model, scores, Settings.plain());
    }

    /** Totals, and in how many trials another has the greatest, as a spreadsheet would reckon them. */
    @Benchmark
    public int resultBySpreadsheet() {
        double[] weights = new double[CRITERIA];
        double[] areaWeights = new double[AREAS];
        Arrays.setAll(weights, RankBenchmark::weight);
        Arrays.setAll(areaWeights, RankBenchmark::areaWeight);
        int first = first(-1, weights, areaWeights);
        int others = 0;
        for (int i = 0; i < examiners; i++) {
            others += first(i, weights, areaWeights) == first ? 0 : 1;
        }
        for (int i = 0; i < CRITERIA; i++) {
            for (double factor : new double[] {0, 0.9, 1.1}) {
                double[] moved = weights.clone();
                moved[i] *= factor;
                others += first(-1, moved, areaWeights) == first ? 0 : 1;
            }
        }
        for (int i = 0; i < AREAS; i++) {
            for (double factor : new double[] {0.9, 1.1}) {
                double[] moved = areaWeights.clone();
                moved[i] *= factor;
                others += first(-1, weights, moved) == first ? 0 : 1;
            }
        }
        return others;
    }

    private int first(int without, double[] weights, double[] areaWeights) {
        int first = 0;
        double most = 0;
        for (int i = 0; i < applications; i++) {
            double total = total(i, without, weights, areaWeights);
            if (total > most) {
                most = total;
                first = i;
            }
        }
        return first;
    }

    private double total(int application, int without, double[] weights, double[] areaWeights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < AREAS; i++) {
            double areaSum = 0;
            double areaWeight = 0;
            for (int j = i * IN_AREA; j < (i + 1) * IN_AREA; j++) {
                areaSum += weights[j] * mean(application, without, j);
                areaWeight += weights[j];
            }
            sum += areaWeights[i] * areaSum / areaWeight;
            weight += areaWeights[i];
        }
        return Math.round(100 * sum / weight) / 100.0;
    }

    private double mean(int application, int without, int criterion) {
        double sum = 0;
        int number = 0;
        for (int i = 0; i < TEAM; i++) {
            if (teams[application][i] != without) {
                sum += table[application][i][criterion];
                number++;
            }
        }
        return sum / number;
    }
}
