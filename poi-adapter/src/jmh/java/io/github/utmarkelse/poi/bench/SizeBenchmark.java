package io.github.utmarkelse.poi.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the cost grows with the text and with the pictures: linearly with the one, not at all with the other. What counts
 * is the ratio between rows of one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SizeBenchmark extends ReadingWays {
    /** Characters, blanks left out. */
    @Param({"10000", "90000", "300000", "1000000"})
    public int characters;

    /** Megabytes of pictures. */
    @Param({"0", "10", "100"})
    public int pictures;

    /** Makes the document. */
    @Setup(Level.Trial)
    public void make() throws IOException {
        file = MadeDocument.write(characters, pictures);
    }
}
