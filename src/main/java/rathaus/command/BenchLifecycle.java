package rathaus.command;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import rathaus.applications.DraftToken;
import rathaus.applications.Submission;
import rathaus.applications.SubmitOutcome;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseOutcome;
import rathaus.casework.DecisionKind;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.tenancy.KommuneScope;

/**
 * The life of a case through the use cases, several at once: sent, taken by the office into its file, claimed, refused, z. d. A. Every act
 * with its history, every transaction durable. The letter is not written and its delivery is noted by SQL, because the engine beside
 * which this stands writes none either.
 */
final class BenchLifecycle {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final LeistungId LEISTUNG = new LeistungId("bewohnerparkausweis");
    private static final String REASON = "Sie wohnen nicht in dem Gebiet, für das der Ausweis gilt.";
    private static final Submission.Choices CHOICES = new Submission.Choices(true, true, true, Language.DE);

    private final ApplicationContext context;
    private final BenchDatabase database;
    private final Clients crowd;
    private final CaseDesk desk;
    private final Actor.Staff clerk;
    private final Figures figures = new Figures();

    BenchLifecycle(ApplicationContext context, BenchDatabase database, Clients crowd, UUID clerk) {
        this.context = context;
        this.database = database;
        this.crowd = crowd;
        this.desk = context.getBean(CaseDesk.class);
        this.clerk = new Actor.Staff(clerk, BAD_VILBEL, BAD_VILBEL, Set.of(Permission.values()));
    }

    Figures measure(List<DraftToken> warm, List<DraftToken> drafts) {
        arrive(warm, "warm");
        live(warm.size(), "warm", database.office().undecided(warm.size()));
        double seconds = arrive(drafts, "lifecycle");
        List<UUID> cases = database.office().undecided(drafts.size());
        seconds += live(drafts.size(), "lifecycle", cases);
        figures.put("lifecycle.cases", cases.size());
        figures.put("lifecycle.per-second", cases.size() / seconds);
        figures.put("lifecycle.history-rows-per-case", database.office().historyRows(cases) / (double) cases.size());
        return figures;
    }

    /** Until the office has opened a file for each. */
    private double arrive(List<DraftToken> drafts, String name) {
        Submission submission = context.getBean(Submission.class);
        long start = System.nanoTime();
        Clients.Samples sent = crowd.each(drafts, token -> KommuneScope.run(BAD_VILBEL, () -> sent(submission, token)));
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (database.office().waitingForTheOffice() > 0 && System.nanoTime() < end) {
            Bench.pause(50);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        put(name + ".send", sent);
        put(name + ".arrive.per-second", drafts.size() / seconds);
        return seconds;
    }

    private static void sent(Submission submission, DraftToken token) {
        SubmitOutcome outcome = submission.submit(token, LEISTUNG, CHOICES, new Actor.Guest(BAD_VILBEL));
        if (!(outcome instanceof SubmitOutcome.Submitted)) {
            throw new IllegalStateException(
                    "The Antrag was not taken: " + outcome.getClass().getSimpleName());
        }
    }

    private double live(int expected, String name, List<UUID> cases) {
        if (cases.size() < expected) {
            throw new IllegalStateException("Only " + cases.size() + " of " + expected + " have arrived");
        }
        Scheduler scheduler = context.getBean(Scheduler.class);
        scheduler.pause();
        try {
            double seconds = act(name + ".claim", cases, id -> desk.claim(id, 1, clerk));
            seconds += act(name + ".decide", cases, id -> desk.decide(id, 2, DecisionKind.REFUSAL, REASON, clerk));
            database.office().deliver(cases);
            return seconds + act(name + ".close", cases, id -> desk.close(id, 3, clerk));
        } finally {
            database.office().forgetWork();
            scheduler.resume();
        }
    }

    private double act(String name, List<UUID> cases, Function<UUID, CaseOutcome> act) {
        Clients.Samples samples = crowd.each(cases, id -> {
            CaseOutcome outcome = KommuneScope.call(BAD_VILBEL, () -> act.apply(id));
            if (!(outcome instanceof CaseOutcome.Done)) {
                throw new IllegalStateException("The act was refused: " + outcome);
            }
        });
        if (samples.nanos().length < cases.size()) {
            throw new IllegalStateException("The time was too short for all cases");
        }
        put(name, samples);
        return samples.wall() / 1e9;
    }

    private void put(String name, Clients.Samples samples) {
        if (!name.startsWith("warm")) {
            figures.put(name, samples);
        }
    }

    private void put(String name, double value) {
        if (!name.startsWith("warm")) {
            figures.put(name, value);
        }
    }
}
