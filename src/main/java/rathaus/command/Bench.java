package rathaus.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import rathaus.applications.DraftToken;
import rathaus.casework.CaseInbox;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.server.DatabaseAccess;
import rathaus.tenancy.KommuneScope;

/** The measurements, one after the other, each announced. */
final class Bench {

    private static final int CLIENTS = 8;
    private static final int DRAFTS = 800;
    private static final int PAGES = 600;
    private static final int LOOKS = 200;
    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final String UNIT = "strassenverkehr";

    private final ApplicationContext context;
    private final PrintStream out;
    private final Figures figures = new Figures();

    Bench(ApplicationContext context, PrintStream out) {
        this.context = context;
        this.out = out;
    }

    Figures measure() {
        BenchForms forms = new BenchForms(context);
        BenchRows rows = new BenchRows(context.getBean(DataSource.class), context.getBean(DatabaseAccess.class));
        pageViews();
        List<DraftToken> warm = forms.drafts(50);
        Clients.each(CLIENTS, warm, forms::submit);
        pageSaves(forms);
        submissions(forms, rows);
        inbox(rows, 10_000);
        inbox(rows, 100_000);
        figures.put("inbox.ratio-100k-to-10k", figures.get("inbox.100000.p95.ms") / figures.get("inbox.10000.p95.ms"));
        figures.all().forEach((name, value) -> out.println(CommandTexts.text("command.bench.figure", name, value)));
        return figures;
    }

    private void pageViews() {
        say("command.bench.pages");
        BenchBrowser browser = new BenchBrowser(context);
        Clients.repeat(CLIENTS, PAGES / 2, browser::look);
        long[] nanos = Clients.repeat(CLIENTS, PAGES, browser::look);
        figures.latency("page-view", nanos);
        figures.put("page-view.per-second", Clients.perSecond(CLIENTS, nanos));
    }

    private void pageSaves(BenchForms forms) {
        say("command.bench.saves");
        List<DraftToken> drafts = forms.begun(PAGES);
        long[] nanos = Clients.each(1, drafts, forms::savePage);
        figures.latency("form-page-save", nanos);
    }

    private void submissions(BenchForms forms, BenchRows rows) {
        say("command.bench.drafts");
        List<DraftToken> drafts = forms.drafts(DRAFTS);
        say("command.bench.submissions");
        long[] nanos = Clients.each(CLIENTS, drafts, forms::submit);
        figures.latency("submission", nanos);
        figures.put("submission.per-second", Clients.perSecond(CLIENTS, nanos));
        rows.prepare();
        Clients.repeat(CLIENTS, DRAFTS / 2, rows::write);
        long[] raw = Clients.repeat(CLIENTS, DRAFTS * 2, rows::write);
        figures.put("raw-rows.per-second", Clients.perSecond(CLIENTS, raw));
        figures.put(
                "submission.share-of-raw", figures.get("submission.per-second") / figures.get("raw-rows.per-second"));
    }

    private void inbox(BenchRows rows, int cases) {
        say("command.bench.inbox", cases);
        rows.fillInbox(BAD_VILBEL, UNIT, cases);
        CaseInbox inbox = context.getBean(CaseInbox.class);
        Actor.Staff clerk = clerk();
        LongSupplier look = () -> KommuneScope.call(BAD_VILBEL, () -> (long)
                inbox.rows(CaseInbox.Filter.ALL, Optional.empty(), clerk).rows().size());
        Clients.repeat(1, LOOKS / 4, look);
        figures.latency("inbox." + cases, Clients.repeat(1, LOOKS, look));
        figures.latency("inbox-raw." + cases, Clients.repeat(1, LOOKS, () -> rows.readInbox(BAD_VILBEL, UNIT)));
    }

    private Actor.Staff clerk() {
        StaffMember member =
                KommuneScope.call(
                                BAD_VILBEL,
                                () -> context.getBean(StaffDirectory.class).membersOf(UNIT))
                        .stream()
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("The demonstration has nobody in the unit " + UNIT));
        UUID account = member.id();
        return new Actor.Staff(account, BAD_VILBEL, BAD_VILBEL, Set.copyOf(member.permissions()));
    }

    private void say(String key, Object... arguments) {
        out.println(CommandTexts.text(key, arguments));
    }
}
