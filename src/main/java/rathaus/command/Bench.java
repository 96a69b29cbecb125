package rathaus.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import rathaus.applications.DraftToken;
import rathaus.documents.Letters;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/**
 * The measurements: requests over HTTP on this machine, and beside each the statements of one such request, recorded and
 * replayed without anything else, in the same run.
 */
final class Bench implements AutoCloseable {

    static final int CLIENTS = 8;

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final String UNIT = "strassenverkehr";
    private static final String CLERK = "toni.beispiel";

    private final ApplicationContext context;
    private final PrintStream out;
    private final BenchSizes sizes;
    private final Clients crowd;
    private final Clients alone;
    private final BenchForms forms;
    private final BenchDatabase database;
    private final DataSource pool;
    private final int port;

    Bench(ApplicationContext context, BenchSizes sizes, PrintStream out) {
        this.context = context;
        this.out = out;
        this.sizes = sizes;
        this.crowd = new Clients(CLIENTS, sizes.longest());
        this.alone = new Clients(1, sizes.longest());
        this.forms = new BenchForms(context);
        this.database = new BenchDatabase(context, CLIENTS);
        this.pool = context.getBean(DataSource.class);
        this.port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    String postgres() {
        return database.version();
    }

    /** The page of a Leistung, as a guest sees it. */
    Figures pages() {
        say("command.bench.pages");
        Figures figures = new Figures();
        try (BenchVisitor visitor = new BenchVisitor(port)) {
            Recording recording = RecordedDataSource.listenTo(visitor::look);
            figures.put("page-view.bytes", visitor.look());
            count(figures, "page-view", recording);
            crowd.each(nothing(sizes.warm()), () -> visitors((guest, none) -> guest.look()));
            figures.put("page-view", crowd.each(nothing(sizes.calls()), () -> visitors((guest, none) -> guest.look())));
            reads(figures, "page-view", recording);
        }
        return figures;
    }

    private static List<String> nothing(int times) {
        return Collections.nCopies(times, "");
    }

    private <T> Clients.Client<T> visitors(BiConsumer<BenchVisitor, T> call) {
        BenchVisitor visitor = new BenchVisitor(port);
        return new Clients.Client<>() {
            @Override
            public void call(T item) {
                call.accept(visitor, item);
            }

            @Override
            public void close() {
                visitor.close();
            }
        };
    }

    private static void count(Figures figures, String name, Recording recording) {
        figures.put(name + ".statements", recording.statements());
        figures.put(name + ".transactions", recording.transactions().size());
    }

    /** What only reads may be asked of the database of the application itself. */
    private void reads(Figures figures, String name, Recording recording) {
        Replay replay = Replay.same(recording.transactions());
        crowd.repeat(sizes.warm() / 4, () -> replay.on(pool));
        figures.put(name + ".sql", crowd.repeat(sizes.calls(), () -> replay.on(pool)));
        share(figures, name);
    }

    private static void share(Figures figures, String name) {
        figures.put(name + ".share-of-sql", figures.get(name + ".per-second") / figures.get(name + ".sql.per-second"));
    }

    /** A Bescheid as PDF/A-3a and PDF/UA-1 with letterhead, table and QR code. */
    Figures letters() {
        say("command.bench.letters");
        BenchLetters letters = new BenchLetters(context.getBean(Letters.class));
        Figures figures = new Figures();
        crowd.repeat(sizes.letters() / 10, letters::render);
        figures.put("letter", crowd.repeat(sizes.letters(), letters::render));
        return figures;
    }

    /** A page of a form with four answers. */
    Figures saves() {
        say("command.bench.saves");
        Figures figures = new Figures();
        DraftToken begun = forms.begin();
        Map<String, Object> row = database.drafts().draft(begun);
        try (BenchVisitor visitor = new BenchVisitor(port)) {
            String stand = visitor.open(begun);
            BiConsumer<BenchVisitor, DraftToken> save = (guest, draft) -> guest.save(draft, stand);
            crowd.each(database.drafts().copies(row, sizes.warm()), () -> visitors(BenchVisitor::open));
            figures.put(
                    "form-page",
                    crowd.each(database.drafts().copies(row, sizes.calls()), () -> visitors(BenchVisitor::open)));
            Recording recording = RecordedDataSource.listenTo(() -> visitor.save(begun, stand));
            count(figures, "form-page-save", recording);
            crowd.each(database.drafts().copies(row, sizes.warm() / 2), () -> visitors(save));
            figures.put(
                    "form-page-save", crowd.each(database.drafts().copies(row, sizes.calls()), () -> visitors(save)));
            writes(figures, "form-page-save", recording, row);
        }
        return figures;
    }

    /** Complete drafts, declared and sent; the office fetches and the history is sealed meanwhile. */
    Figures submissions() {
        say("command.bench.drafts");
        Figures figures = new Figures();
        DraftToken complete = forms.filled();
        Map<String, Object> row = database.drafts().draft(complete);
        List<DraftToken> warm = database.drafts().copies(row, sizes.warm() / 2);
        List<DraftToken> drafts = database.drafts().copies(row, sizes.calls());
        try (BenchVisitor visitor = new BenchVisitor(port)) {
            Recording recording = RecordedDataSource.listenTo(() -> visitor.submit(complete));
            count(figures, "submission", recording);
            say("command.bench.rows");
            writes(figures, "submission", recording, row);
            say("command.bench.submissions");
            crowd.each(warm, () -> visitors(BenchVisitor::submit));
            figures.put("submission", crowd.each(drafts, () -> visitors(BenchVisitor::submit)));
            share(figures, "submission");
        }
        settle(figures);
        return figures;
    }

    /** The writes of one request, with new values, on the twin. */
    private void writes(Figures figures, String name, Recording recording, Map<String, Object> draft) {
        List<List<Recording.Said>> writes = recording.writes();
        List<Replay> warm = replays(writes, draft, sizes.warm() / 4);
        List<Replay> replays = replays(writes, draft, sizes.calls());
        HikariDataSource twin = database.twin();
        figures.put(name + ".sql.rows", replays(writes, draft, 1).getFirst().rowsOn(twin));
        crowd.each(warm, replay -> replay.on(twin));
        long bytes = database.bytesLogged();
        Clients.Samples samples = crowd.each(replays, replay -> replay.on(twin));
        figures.put(name + ".sql", samples);
        figures.put(name + ".sql.bytes-logged", (database.bytesLogged() - bytes) / (double) samples.nanos().length);
        figures.put(name + ".sql.transactions", writes.size());
        figures.put(
                name + ".sql.statements", writes.stream().mapToInt(List::size).sum());
        share(figures, name);
    }

    private List<Replay> replays(List<List<Recording.Said>> writes, Map<String, Object> draft, int count) {
        return database.drafts().twinCopies(draft, count).stream()
                .map(news -> Replay.renewed(writes, news))
                .toList();
    }

    /** Lets the office take what was sent, so that it does not weigh on what is measured next. */
    private void settle(Figures figures) {
        say("command.bench.settle");
        long waiting = database.waitingForTheOffice();
        long begin = System.nanoTime();
        long end = begin + sizes.longest().multipliedBy(3).toNanos();
        long left = waiting;
        while (left > 0 && System.nanoTime() < end) {
            pause(500);
            left = database.waitingForTheOffice();
        }
        figures.put("office-pull.per-second", (waiting - left) * 1e9 / (System.nanoTime() - begin));
        figures.put("office-pull.left", left);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(Duration.ofMillis(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", e);
        }
    }

    /** The inbox of a clerk, alone, at several numbers of cases. */
    Figures inbox() {
        Figures figures = new Figures();
        List<UUID> clerks =
                KommuneScope.call(
                                BAD_VILBEL,
                                () -> context.getBean(StaffDirectory.class).membersOf(UNIT))
                        .stream()
                        .map(StaffMember::id)
                        .toList();
        try (BenchClerk clerk = new BenchClerk(port, context, CLERK)) {
            sizes.cases().forEach(cases -> inbox(figures, clerk, clerks, cases));
        }
        String first = "inbox." + sizes.cases().getFirst();
        String last = "inbox." + sizes.cases().getLast();
        figures.put("inbox.ratio-of-p95", figures.get(last + ".p95.ms") / figures.get(first + ".p95.ms"));
        return figures;
    }

    private void inbox(Figures figures, BenchClerk clerk, List<UUID> clerks, int cases) {
        say("command.bench.inbox", cases);
        String name = "inbox." + cases;
        database.fillInbox(BAD_VILBEL.value(), UNIT, clerks, cases);
        Recording recording = RecordedDataSource.listenTo(clerk::look);
        count(figures, name, recording);
        Clients.Client<Integer> look = item -> clerk.look();
        List<Integer> looks = IntStream.range(0, sizes.looks()).boxed().toList();
        alone.each(looks, () -> look);
        figures.put(name, alone.each(looks, () -> look));
        Replay replay = Replay.same(recording.transactions());
        figures.put(name + ".sql", alone.repeat(sizes.looks(), () -> replay.on(pool)));
        share(figures, name);
    }

    /** The search in the files, alone, at several numbers of Dokumente. */
    Figures search() {
        return new BenchSearch(context, sizes, out).measure();
    }

    private void say(String key, Object... arguments) {
        out.println(CommandTexts.text(key, arguments));
        out.flush();
    }

    @Override
    public void close() {
        database.close();
    }
}
