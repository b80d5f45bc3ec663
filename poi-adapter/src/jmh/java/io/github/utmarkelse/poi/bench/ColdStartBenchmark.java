package io.github.utmarkelse.poi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads one Word file in a virtual machine of its own, from the start of the process to its end: the command {@code
 * count}, the bare walk, and a program of one line around Apache POI.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 10)
@Fork(1)
public class ColdStartBenchmark {
    /** The document. */
    @Param("bidrag.docx")
    public String document = "";

    /** The command line. */
    @Benchmark
    public int count() throws IOException, InterruptedException {
        return run(
                "io.github.utmarkelse.cli.Main",
                "count",
                Documents.path(document).toString());
    }

    /** The bare walk. */
    @Benchmark
    public int walk() throws IOException, InterruptedException {
        return run(
                ColdStartBenchmark.class.getName(),
                "walk",
                Documents.path(document).toString());
    }

    /** Apache POI. */
    @Benchmark
    public int poi() throws IOException, InterruptedException {
        return run(
                ColdStartBenchmark.class.getName(),
                "poi",
                Documents.path(document).toString());
    }

    private static int run(String program, String command, String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        program,
                        command,
                        file))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(program + " ended with " + status);
        }
        return status;
    }

    /**
     * Reads one file, as the process that is timed.
     *
     * @param args {@code walk} or {@code poi}, and the file
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        System.out.println(args[0].equals("poi") ? Readers.poi(file) : Readers.walk(Readers.jdkParser(), file));
    }
}
