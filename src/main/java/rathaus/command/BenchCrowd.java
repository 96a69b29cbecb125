package rathaus.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * Clerks and citizens at once, each with think times between two pages, for a bounded time. They are virtual threads of the
 * process that they visit, over loopback, each with a connection of its own; citizens have an address of their own each, as behind a proxy. What goes
 * wrong does not stop anybody: it is counted by page and kind.
 */
final class BenchCrowd {

    /** What somebody does next: the kind of page, and how to ask for it. */
    record Step(String kind, Runnable request) {}

    /** Somebody who comes and does one thing after the other. */
    interface Person extends AutoCloseable {

        Step next();

        @Override
        void close();
    }

    /** How a person is made when it comes. */
    interface Arrival {
        Person come();
    }

    private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();
    private final PrintStream out;
    private final long rampEnd;
    private final long end;
    private final Duration ramp;

    /** @param ramp while people come; what they do then is not measured */
    BenchCrowd(PrintStream out, Duration ramp, Duration length) {
        this.out = out;
        this.ramp = ramp;
        this.rampEnd = System.nanoTime() + ramp.toNanos();
        this.end = rampEnd + length.toNanos();
    }

    /** People of one kind, with their pauses. */
    record Group(String name, List<Arrival> people, BenchSizes.Pause pause) {}

    Figures run(List<Group> groups) {
        Figures figures = new Figures();
        long cpu = Clients.cpu();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Group group : groups) {
                figures.put("crowd." + group.name(), group.people().size());
                figures.put(
                        "crowd." + group.name() + ".think-seconds-mean",
                        group.pause().meanSeconds());
                int[] seed = {group.people().size()};
                group.people().forEach(arrival -> {
                    int own = seed[0]++;
                    threads.submit(() -> live(arrival, group, new Random(own)));
                });
            }
        }
        figures.put("crowd.cpu-seconds", (Clients.cpu() - cpu) / 1e9);
        put(figures);
        return figures;
    }

    private void live(Arrival arrival, Group group, Random random) {
        Person person = null;
        think(random.nextDouble() * ramp.toMillis());
        while (System.nanoTime() - end < 0) {
            try {
                if (person == null) {
                    person = arrival.come();
                }
                ask(person.next());
            } catch (RuntimeException e) {
                count("arrival", e);
            }
            think(group.pause().millis(random.nextDouble()));
        }
        if (person != null) {
            person.close();
        }
    }

    /** Not beyond the end. */
    private void think(double millis) {
        long left = (end - System.nanoTime()) / 1_000_000;
        Bench.pause(Math.clamp((long) millis, 0, Math.max(0, left)));
    }

    private void ask(Step step) {
        long begin = System.nanoTime();
        try {
            step.request().run();
            if (begin - rampEnd > 0) {
                times.computeIfAbsent(step.kind(), any -> new ConcurrentLinkedQueue<>())
                        .add(System.nanoTime() - begin);
            }
        } catch (RuntimeException e) {
            count(step.kind(), e);
        }
    }

    /** The exceptions of a visit name the status of the answer or what happened to the connection, no person. */
    private void count(String kind, RuntimeException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String why = kind + ": " + cause.getClass().getSimpleName() + " " + cause.getMessage();
        errors.computeIfAbsent(why, any -> new LongAdder()).increment();
    }

    private void put(Figures figures) {
        List<Long> all = new ArrayList<>();
        new TreeMap<>(times).forEach((kind, nanos) -> {
            all.addAll(nanos);
            percentiles(figures, "crowd." + kind, List.copyOf(nanos));
        });
        percentiles(figures, "crowd.all", all);
        figures.put(
                "crowd.errors",
                errors.values().stream().mapToLong(LongAdder::sum).sum());
        new TreeMap<>(errors).forEach((why, count) -> {
            figures.put("crowd.error " + why, count.sum());
            out.println(CommandTexts.text("command.bench.crowd-error", count.sum(), why));
        });
    }

    private void percentiles(Figures figures, String name, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return;
        }
        Arrays.sort(sorted);
        long wall = end - rampEnd;
        Clients.Samples samples = new Clients.Samples(sorted, wall, 0);
        figures.put(name + ".calls", sorted.length);
        figures.put(name + ".per-second", samples.perSecond());
        figures.put(name + ".p50.ms", samples.millis(50));
        figures.put(name + ".p95.ms", samples.millis(95));
        figures.put(name + ".longest.ms", sorted[sorted.length - 1] / 1e6);
    }
}
