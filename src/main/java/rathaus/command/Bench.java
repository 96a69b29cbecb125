package rathaus.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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
    private final ApplicationContext context;
    private final PrintStream out;
    private final BenchSizes sizes;
    private final Clients crowd;
    private final Clients alone;
    private final BenchForms forms;
    private final BenchDatabase database;
    private final DataSource pool;
    private final int port;
    private @Nullable BenchCaseRows rows;
    private @Nullable BenchClerk clerk;

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
        Clients writers = new Clients(CLIENTS, sizes.longest().multipliedBy(4));
        writers.repeat(sizes.letters() / 10, letters::render);
        figures.put("letter", writers.repeat(sizes.letters(), letters::render));
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
        long waiting = database.office().waitingForTheOffice();
        long begin = System.nanoTime();
        long end = begin + sizes.longest().multipliedBy(3).toNanos();
        long left = waiting;
        while (left > 0 && System.nanoTime() < end) {
            pause(500);
            left = database.office().waitingForTheOffice();
        }
        figures.put("office-pull.per-second", (waiting - left) * 1e9 / (System.nanoTime() - begin));
        figures.put("office-pull.left", left);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(Duration.ofMillis(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", e);
        }
    }

    /** What a clerk does, alone, at several numbers of cases. */
    Figures cases(Set<BenchCases.Measure> wanted) {
        return new BenchCases(context, sizes, database, rows(), out).measure(wanted, clerk());
    }

    /** The first case goes the whole way; all others are like it. */
    private BenchCaseRows rows() {
        if (rows == null) {
            say("command.bench.first-case");
            try (BenchVisitor visitor = new BenchVisitor(port)) {
                visitor.submit(forms.filled());
            }
            database.office().awaitFirstFile();
            List<UUID> clerks = KommuneScope.call(
                            BAD_VILBEL,
                            () -> context.getBean(StaffDirectory.class).membersOf(Set.of(BenchClerk.UNIT)))
                    .stream()
                    .map(StaffMember::id)
                    .toList();
            rows = database.cases(BAD_VILBEL.value(), clerks);
        }
        return rows;
    }

    /** Clerks and citizens at once. */
    Figures crowd() {
        BenchCaseRows cases = rows();
        say("command.bench.fill", sizes.cases().getFirst());
        cases.fillTo(sizes.cases().getFirst());
        BenchPeople people = new BenchPeople(port);
        BenchSizes.Crowd size = sizes.crowd();
        List<DraftToken> drafts = database.drafts().copies(database.drafts().draft(forms.filled()), size.citizens());
        BenchClerk working = clerk();
        List<String> sessions = database.office().sessions(working.session(), size.clerks());
        List<Integer> desk = new ArrayList<>(cases.onDesk(working.account()));
        Set<UUID> decided = database.office().decidedCases();
        desk.removeIf(number -> decided.contains(BenchCaseRows.id(number)));
        say("command.bench.crowd", size.clerks(), size.citizens(), size.length().toSeconds());
        return new BenchCrowd(out, size.ramp(), size.length())
                .run(List.of(
                        new BenchCrowd.Group("clerks", people.clerks(working, sessions, desk), size.clerkThinks()),
                        new BenchCrowd.Group("citizens", people.citizens(drafts), size.citizenThinks())));
    }

    /** Logs in once: a code is good for one log-in. */
    private BenchClerk clerk() {
        if (clerk == null) {
            clerk = new BenchClerk(port, context, BenchClerk.SIGNS);
        }
        return clerk;
    }

    /** The whole life of a case, through the use cases. */
    Figures lifecycle() {
        say("command.bench.lifecycle");
        Map<String, Object> row = database.drafts().draft(forms.filled());
        UUID clerk = database.office().account(BenchClerk.SIGNS);
        Clients patient = new Clients(CLIENTS, sizes.longest().multipliedBy(6));
        return new BenchLifecycle(context, database, patient, clerk)
                .measure(
                        database.drafts().copies(row, sizes.lives() / 4),
                        database.drafts().copies(row, sizes.lives()));
    }

    /** The same database under a process engine. */
    Figures peer() {
        say("command.bench.peer");
        return new BenchPeer(Installation.here().home(), out)
                .measure(database.forPeer("operaton"), CLIENTS, sizes.longest());
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
        if (clerk != null) {
            clerk.close();
        }
        database.close();
    }
}
