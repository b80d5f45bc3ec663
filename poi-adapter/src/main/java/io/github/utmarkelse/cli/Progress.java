package io.github.utmarkelse.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** How far the work has come, on a line of its own that is erased before anything else is written. */
final class Progress implements AutoCloseable {
    private static final int BAR = 30;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintWriter err;
    private final int total;
    private final IntSupplier done;
    private final boolean shown;
    private final Thread atInterrupt = new Thread(this::erase);
    private int width;
    private long last = System.nanoTime() - PAUSE;

    Progress(PrintWriter err, int total, IntSupplier done, boolean shown) {
        this.err = err;
        this.total = total;
        this.done = done;
        this.shown = shown;
        if (shown) {
            Runtime.getRuntime().addShutdownHook(atInterrupt);
        }
    }

    /** Writes the line anew, at most ten times a second. */
    synchronized void show() {
        if (shown && System.nanoTime() - last >= PAUSE) {
            last = System.nanoTime();
            int now = Math.min(done.getAsInt(), total);
            int filled = (int) ((long) now * BAR / total);
            String line = " [" + "█".repeat(filled) + "░".repeat(BAR - filled) + "] " + now + "/" + total;
            err.print("\r" + line);
            err.flush();
            width = line.length();
        }
    }

    synchronized void erase() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }

    @Override
    public void close() {
        erase();
        if (shown) {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        }
    }
}
