package io.github.utmarkelse.poi.hostile;

import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;

/** A process of its own that reads files one after the other and tells what each cost. */
public final class Stopwatch {
    private Stopwatch() {}

    /** Reads the files and writes a line for each: the processor time in milliseconds, a tab, the file. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] files) {
        // POI's logging says once that nobody takes its messages.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        for (String file : files) {
            System.out.println(processorTime(Path.of(file)) / 1_000_000 + "\t" + file);
        }
    }

    private static long processorTime(Path file) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            WordLedger.read(file);
        } catch (WordFileException e) {
            return threads.getCurrentThreadCpuTime() - start;
        }
        return threads.getCurrentThreadCpuTime() - start;
    }
}
