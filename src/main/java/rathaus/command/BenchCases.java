package rathaus.command;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/**
 * What a clerk does all day, alone, at growing numbers of cases: looks at the Postkorb, opens a case, decides one, takes the
 * whole list away. Letters of the decisions are not made meanwhile.
 */
final class BenchCases {

    /** What can be measured. */
    enum Measure {
        INBOX,
        CASE,
        DECISION,
        EXPORT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ApplicationContext context;
    private final BenchSizes sizes;
    private final BenchDatabase database;
    private final BenchCaseRows rows;
    private final PrintStream out;
    private final Clients alone;
    private final Random random = new Random(20261126);
    private final Figures figures = new Figures();

    BenchCases(
            ApplicationContext context, BenchSizes sizes, BenchDatabase database, BenchCaseRows rows, PrintStream out) {
        this.context = context;
        this.sizes = sizes;
        this.database = database;
        this.rows = rows;
        this.out = out;
        this.alone = new Clients(1, sizes.longest());
    }

    Figures measure(Set<Measure> wanted, BenchClerk clerk) {
        for (int cases : sizes.cases()) {
            fill(cases);
            for (Measure measure : Measure.values()) {
                if (wanted.contains(measure)) {
                    measure(measure, clerk, cases);
                }
            }
        }
        wanted.stream().sorted().forEach(this::ratio);
        return figures;
    }

    private void fill(int cases) {
        say("command.bench.fill", cases);
        long begin = System.nanoTime();
        rows.fillTo(cases);
        figures.put("fill." + cases + ".seconds", (System.nanoTime() - begin) / 1e9);
    }

    private void measure(Measure measure, BenchClerk clerk, int cases) {
        say("command.bench." + measure, cases);
        String name = measure + "." + cases;
        switch (measure) {
            case INBOX -> looks(name, clerk, Collections.nCopies(sizes.looks(), 0), (who, any) -> who.look());
            case CASE -> looks(name, clerk, some(cases, sizes.looks()), BenchClerk::open);
            case DECISION -> decisions(name, clerk);
            case EXPORT -> export(name, clerk, cases);
        }
    }

    private void looks(String name, BenchClerk clerk, List<Integer> items, ObjIntConsumer<BenchClerk> look) {
        Recording recording = RecordedDataSource.listenTo(() -> look.accept(clerk, items.getFirst()));
        figures.put(name + ".statements", recording.statements());
        figures.put(name + ".transactions", recording.transactions().size());
        alone.each(items.subList(0, Math.max(1, items.size() / 2)), item -> look.accept(clerk, item));
        figures.put(name, alone.each(items, item -> look.accept(clerk, item)));
    }

    private List<Integer> some(int cases, int count) {
        return IntStream.range(0, count)
                .map(i -> 1 + random.nextInt(cases))
                .boxed()
                .toList();
    }

    /** Each case is decided once, spread over all there are. */
    private void decisions(String name, BenchClerk clerk) {
        List<Integer> desk = new ArrayList<>(rows.onDesk(clerk.account()));
        Set<UUID> decided = database.office().decidedCases();
        desk.removeIf(number -> decided.contains(BenchCaseRows.id(number)));
        Collections.shuffle(desk, random);
        int warm = Math.min(sizes.looks() / 4, desk.size() / 4);
        int most = Math.min(desk.size(), warm + sizes.looks());
        Scheduler scheduler = context.getBean(Scheduler.class);
        scheduler.pause();
        try {
            Recording recording = RecordedDataSource.listenTo(() -> clerk.decide(desk.getFirst()));
            figures.put(name + ".statements", recording.statements());
            alone.each(desk.subList(1, 1 + warm), clerk::decide);
            figures.put(name, alone.each(desk.subList(1 + warm, most), clerk::decide));
        } finally {
            database.office().forgetWork();
            scheduler.resume();
        }
    }

    private void export(String name, BenchClerk clerk, int cases) {
        Duration longest = sizes.longest();
        long begin = System.nanoTime();
        long read = clerk.export(longest);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (seconds < longest.toSeconds() && read < cases) {
            throw new IllegalStateException("The list ends after " + read + " of " + cases);
        }
        figures.put(name + ".rows", read);
        figures.put(name + ".rows-per-second", read / seconds);
    }

    private void ratio(Measure measure) {
        String unit = measure == Measure.EXPORT ? ".rows-per-second" : ".p95.ms";
        String ratio = measure == Measure.EXPORT ? ".ratio-of-rows-per-second" : ".ratio-of-p95";
        double first = figures.get(measure + "." + sizes.cases().getFirst() + unit);
        figures.put(measure + ratio, figures.get(measure + "." + sizes.cases().getLast() + unit) / first);
    }

    private void say(String key, Object... arguments) {
        out.println(CommandTexts.text(key, arguments));
        out.flush();
    }
}
