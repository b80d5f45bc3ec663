package io.github.utmarkelse.bench;

import io.github.utmarkelse.agreement.Alpha;
import io.github.utmarkelse.agreement.Bootstrap;
import io.github.utmarkelse.agreement.MeasurementLevel;
import io.github.utmarkelse.agreement.ObserverProfile;
import io.github.utmarkelse.agreement.Rating;
import io.github.utmarkelse.agreement.Ratings;
import io.github.utmarkelse.number.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
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
 * How far four observers agree who gave units 0 to 100 in steps of five, one value in ten missing; and the same by DKPro
 * Statistics. All are timed from the values as they are given, gathering included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AlphaBenchmark {
    private static final int OBSERVERS = 4;
    private static final int STEP = 5;
    private static final int MOST = 100;
    private static final Bootstrap BOOTSTRAP = new Bootstrap(1, 1000, new BigDecimal("0.95"));

    /** How many units are judged. */
    @Param({"1000", "5000", "25000"})
    public int units;

    /** What the values are taken for. */
    @Param
    public MeasurementLevel level = MeasurementLevel.INTERVAL;

    private final List<Rating> ratings = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();

    /** Makes values that the observers mostly agree on. */
    @Setup
    public void judge() {
        Random random = new Random(1);
        for (int unit = 0; unit < units; unit++) {
            Object[] row = new Object[OBSERVERS];
            int truth = random.nextInt(MOST / STEP + 1);
            for (int observer = 0; observer < OBSERVERS; observer++) {
                if (random.nextInt(10) > 0) {
                    int steps = Math.max(0, Math.min(MOST / STEP, truth + (int) Math.round(2 * random.nextGaussian())));
                    row[observer] = steps * STEP;
                    ratings.add(new Rating("examiner " + observer, "unit " + unit, Exact.of((long) steps * STEP)));
                }
            }
            rows.add(row);
        }
    }

    /** Alpha, exactly. */
    @Benchmark
    public Alpha alpha() {
        return Alpha.of(new Ratings(ratings), level);
    }

    /** Alpha with an interval of a thousand resamples. */
    @Benchmark
    public Alpha alphaWithInterval() {
        return Alpha.of(new Ratings(ratings), level, BOOTSTRAP);
    }

    /** How each observer stands to the others, which no level changes. */
    @Benchmark
    public List<ObserverProfile> profiles() {
        return ObserverProfile.of(new Ratings(ratings));
    }

    /** Alpha by DKPro Statistics, without an interval, which it does not have. */
    @Benchmark
    public double alphaByDkpro() {
        CodingAnnotationStudy study = new CodingAnnotationStudy(OBSERVERS);
        rows.forEach(study::addItemAsArray);
        return new KrippendorffAlphaAgreement(study, distance()).calculateAgreement();
    }

    private IDistanceFunction distance() {
        return switch (level) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
        };
    }
}
