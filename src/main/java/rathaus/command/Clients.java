package rathaus.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Several clients at once, each doing the same without pause until the items or the time are used up.
 *
 * @param longest after which no client begins another call
 */
record Clients(int count, Duration longest) {

    /** What one client works with: a connection, for instance; closed when it is done. */
    interface Client<T> extends AutoCloseable {

        void call(T item);

        @Override
        default void close() {}
    }

    /**
     * Nanoseconds of every single call, sorted, and of all calls together by the clock on the wall.
     *
     * @param cpu nanoseconds that this process, clients included, was running on any core meanwhile: says more than the
     *     clock where others use the machine
     */
    record Samples(long[] nanos, long wall, long cpu) {

        double perSecond() {
            return nanos.length * 1e9 / wall;
        }

        double cpuMillis() {
            return cpu / 1e6 / nanos.length;
        }

        /** The percentile in milliseconds. */
        double millis(int percentile) {
            return nanos[Math.min(nanos.length - 1, nanos.length * percentile / 100)] / 1e6;
        }
    }

    /** The same call up to so many times in all. */
    Samples repeat(int times, Runnable call) {
        return each(Collections.nCopies(times, call), () -> Runnable::run);
    }

    /** The call once for each item, without anything that a client keeps. */
    <T> Samples each(List<T> items, Consumer<T> call) {
        return each(items, () -> call::accept);
    }

    /** The call once for each item, by clients that are made before the clock starts. */
    <T> Samples each(List<T> items, Supplier<Client<T>> opener) {
        List<Client<T>> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clients.add(opener.get());
        }
        long[] nanos = new long[items.size()];
        long running = cpu();
        long begin = System.nanoTime();
        int done = together(clients, items, nanos, begin + longest.toNanos());
        long wall = System.nanoTime() - begin;
        long cpu = cpu() - running;
        clients.forEach(Client::close);
        long[] measured = Arrays.copyOf(nanos, done);
        Arrays.sort(measured);
        return new Samples(measured, wall, cpu);
    }

    /** Nanoseconds that this process was running on any core. */
    static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    private static <T> int together(List<Client<T>> clients, List<T> items, long[] nanos, long end) {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (Client<T> client : clients) {
                running.add(threads.submit(() -> work(client, items, nanos, next, end)));
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
        return Math.min(next.get(), items.size());
    }

    /** An item that was taken is done: the time is looked at before taking one. */
    private static <T> void work(Client<T> client, List<T> items, long[] nanos, AtomicInteger next, long end) {
        while (System.nanoTime() - end < 0) {
            int i = next.getAndIncrement();
            if (i >= items.size()) {
                return;
            }
            long start = System.nanoTime();
            client.call(items.get(i));
            nanos[i] = System.nanoTime() - start;
        }
    }
}
