package io.github.utmarkelse.poi.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of this module and prints, besides JMH's table, how many walks each row takes
 * and what it allocates. */
public final class Benchmarks {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args what JMH is told besides
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .param("document", Documents.names())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, RunResult> rows = new TreeMap<>();
        results.forEach(result -> rows.put(row(result), result));
        rows.forEach((row, result) -> {
            RunResult walk = rows.get(row.substring(0, row.lastIndexOf(' ') + 1) + "walk");
            if (walk != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%-60s %8.2f ms %6.2f walks %8.1f MB%n",
                        row,
                        time(result),
                        time(result) / time(walk),
                        megabytes(result));
            }
        });
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double megabytes(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return allocated == null ? Double.NaN : allocated.getScore() / (1 << 20);
    }

    private static String row(RunResult result) {
        BenchmarkParams params = result.getParams();
        String benchmark =
                params.getBenchmark().substring(0, params.getBenchmark().lastIndexOf('.'));
        StringBuilder row = new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.') + 1));
        for (String name : params.getParamsKeys()) {
            row.append(' ').append(params.getParam(name));
        }
        return row + " " + result.getPrimaryResult().getLabel();
    }
}
