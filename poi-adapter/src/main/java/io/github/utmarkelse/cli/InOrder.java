package io.github.utmarkelse.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does work on several processors and hands over the results in the order of the tasks, with no more of them waiting
 * than a few for each processor.
 *
 * @param <T> the tasks
 * @param <R> the results
 */
final class InOrder<T, R> {
    private static final int WAITING_FOR_EACH = 4;
    private static final long PATIENCE_MILLIS = 100;

    private final int workers;
    private final Function<T, R> work;
    private final Runnable meanwhile;

    /** The work must tell its own failures; meanwhile is called now and then while a result is waited for. */
    InOrder(int workers, Function<T, R> work, Runnable meanwhile) {
        this.workers = workers;
        this.work = work;
        this.meanwhile = meanwhile;
    }

    /** Goes on as long as the results are taken. */
    void run(List<T> tasks, Predicate<R> taker) {
        int processors = Math.min(workers, tasks.size());
        if (processors < 2) {
            for (T task : tasks) {
                meanwhile.run();
                if (!taker.test(work.apply(task))) {
                    return;
                }
            }
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(processors, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        try {
            run(tasks.iterator(), executor, processors * WAITING_FOR_EACH, taker);
        } finally {
            executor.shutdownNow();
        }
    }

    private void run(Iterator<T> tasks, ExecutorService executor, int most, Predicate<R> taker) {
        Deque<Future<R>> waiting = new ArrayDeque<>();
        do {
            while (tasks.hasNext() && waiting.size() < most) {
                T task = tasks.next();
                waiting.add(executor.submit(() -> work.apply(task)));
            }
        } while (taker.test(result(waiting.remove())) && (tasks.hasNext() || !waiting.isEmpty()));
    }

    private R result(Future<R> future) {
        try {
            do {
                meanwhile.run();
            } while (!isReady(future));
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static boolean isReady(Future<?> future) throws InterruptedException, ExecutionException {
        try {
            future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
