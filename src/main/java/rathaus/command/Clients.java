package rathaus.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Several clients at once, each doing the same; answers with the nanoseconds of every single call. */
final class Clients {

    private Clients() {}

    /** The same call so many times in all. */
    static long[] repeat(int clients, int times, LongSupplier call) {
        LongAdder results = new LongAdder();
        return each(clients, Collections.nCopies(times, call), one -> results.add(one.getAsLong()));
    }

    /** The call once for each item. */
    static <T> long[] each(int clients, List<T> items, Consumer<T> call) {
        long[] nanos = new long[items.size()];
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> work(items, call, nanos, next)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A measured call failed", e.getCause());
        }
        return nanos;
    }

    private static <T> void work(List<T> items, Consumer<T> call, long[] nanos, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            long start = System.nanoTime();
            call.accept(items.get(i));
            nanos[i] = System.nanoTime() - start;
        }
    }

    /** Calls per second when this many clients never pause. */
    static double perSecond(int clients, long[] nanos) {
        long sum = 0;
        for (long each : nanos) {
            sum += each;
        }
        return nanos.length * clients * 1e9 / sum;
    }
}
