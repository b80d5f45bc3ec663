package io.github.utmarkelse.poi.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of this module and prints, besides JMH's table, how many walks each row takes. */
public final class Benchmarks {
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
                        .build())
                .run();
        Map<String, Double> scores = new TreeMap<>();
        results.forEach(
                result -> scores.put(row(result), result.getPrimaryResult().getScore()));
        scores.forEach((row, score) -> {
            Double walk = scores.get(row.substring(0, row.lastIndexOf(' ') + 1) + "walk");
            if (walk != null) {
                System.out.printf(Locale.ROOT, "%-60s %8.2f ms %6.2f walks%n", row, score, score / walk);
            }
        });
    }

    private static String row(RunResult result) {
        String method = result.getParams().getBenchmark();
        String benchmark = method.substring(0, method.lastIndexOf('.'));
        return benchmark.substring(benchmark.lastIndexOf('.') + 1) + " "
                + result.getParams().getParam("document") + " "
                + result.getPrimaryResult().getLabel();
    }
}
