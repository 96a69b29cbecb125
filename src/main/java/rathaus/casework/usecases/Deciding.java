package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.applications.AntragOffice;
import rathaus.applications.PublicStatus;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseOutcome;
import rathaus.casework.DecisionGuard;
import rathaus.casework.DecisionKind;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.OutgoingMail;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.procedure.SignatureRule;
import rathaus.procedure.Verfahren;
import rathaus.records.Aktenfuehrung;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;
import rathaus.records.VorgangClosure;

/** Decides, notes the posting, closes. */
@Component
class Deciding {

    private static final CaseOutcome NOT_BY_POST = new CaseOutcome.Refused("casework.refused.not-by-post");
    private static final String CLERK = "Sachbearbeitung";

    private final Desks desks;
    private final OwnCases cases;
    private final Granting granting;
    private final ObjectProvider<DecisionGuard> guards;
    private final PublishedVerfahren published;
    private final Notification notification;
    private final Filing filing;
    private final Clock clock;

    Deciding(
            Desks desks,
            OwnCases cases,
            Granting granting,
            ObjectProvider<DecisionGuard> guards,
            PublishedVerfahren published,
            Notification notification,
            Filing filing,
            Clock clock) {
        this.desks = desks;
        this.cases = cases;
        this.granting = granting;
        this.guards = guards;
        this.published = published;
        this.notification = notification;
        this.filing = filing;
        this.clock = clock;
    }

    CaseOutcome decide(Bearbeitung.Claimed claimed, DecisionKind kind, String reasons, Actor.Staff staff) {
        Verfahren verfahren = published.version(claimed.facts().pinned());
        if (!cases.maySign(claimed, verfahren, SignatureRule.DecisionKind.valueOf(kind.name()), staff)) {
            return new CaseOutcome.Refused("casework.refused.no-signature");
        }
        if (kind.refuses() && reasons.isBlank()) {
            return new CaseOutcome.Refused("casework.refused.no-reasons");
        }
        Optional<String> objection = objection(claimed.facts().id(), kind);
        if (objection.isPresent()) {
            return new CaseOutcome.Refused(objection.get());
        }
        Bearbeitung.Decision decision =
                new Bearbeitung.Decision(kind, reasons.strip(), staff.account(), clock.instant());
        Bearbeitung.Decided decided = claimed.decide(decision);
        if (filing.letters().lacksRemedy(CaseLetters.deciding(decided))) {
            return new CaseOutcome.Refused("casework.refused.no-remedy");
        }
        if (!desks.bearbeitungen().store(decided)) {
            return new CaseOutcome.ChangedMeanwhile();
        }
        UUID id = claimed.facts().id();
        desks.history()
                .append(new Act(
                        id, "casework.antrag-decided", staff, CLERK, reasons.strip(), Map.of("decision", kind)));
        if (kind.grants()) {
            granting.follow(claimed.facts(), verfahren, decision.decidedAt(), staff);
        }
        follow(claimed.facts(), staff);
        return new CaseOutcome.Done();
    }

    /** What other modules have against a decision that burdens somebody. */
    private Optional<String> objection(UUID id, DecisionKind kind) {
        return kind.refuses()
                ? guards.orderedStream()
                        .flatMap(guard -> guard.objection(id, kind).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The Bescheid, or first the demand where the package wants the money before anything is issued. */
    private void follow(Bearbeitung.Facts facts, Actor.Staff staff) {
        if (desks.payments().holdsUp(facts.id())) {
            filing.office().report(facts.antrag(), PublicStatus.ACTION_REQUIRED, staff);
            filing.tasks().demand(facts.antrag(), facts.id());
        } else {
            filing.tasks().issue(facts.antrag(), facts.id());
        }
    }

    CaseOutcome posted(Bearbeitung.Decided decided, LocalDate on, Actor.Staff staff) {
        LocalDate today = LegalDay.today(clock);
        LocalDate decidedOn = LegalDay.of(decided.decision().decidedAt());
        if (on.isAfter(today) || on.isBefore(decidedOn)) {
            return new CaseOutcome.Refused("casework.refused.posted-day");
        }
        if (decided.dispatch().isEmpty()) {
            return demandPosted(decided.facts(), on, staff);
        }
        if (decided.isDelivered()) {
            return NOT_BY_POST;
        }
        Bearbeitung.Dispatch dispatch =
                notification.posted(decided.facts(), decided.dispatch().get().bescheid(), on);
        if (!desks.bearbeitungen().store(decided.dispatched(dispatch))) {
            return new CaseOutcome.ChangedMeanwhile();
        }
        filing.mail().of(decided.facts().id()).stream()
                .filter(letter -> letter.waitsForPost() && letter.content().equals(dispatch.bescheid()))
                .forEach(letter -> filing.mail().post(letter.id(), on, staff.account()));
        record(decided, "casework.bescheid-posted", Map.of("posted_on", on), staff);
        return new CaseOutcome.Done();
    }

    /** Nothing is issued yet: what goes by post is the demand. */
    private CaseOutcome demandPosted(Bearbeitung.Facts facts, LocalDate on, Actor.Staff staff) {
        if (facts.electronic()
                || !desks.payments().holdsUp(facts.id())
                || !desks.payments().claims().posted(facts.id(), on)) {
            return NOT_BY_POST;
        }
        filing.mail().of(facts.id()).stream()
                .filter(letter -> letter.waitsForPost() && letter.kind() == LetterKind.FEE)
                .forEach(letter -> filing.mail().post(letter.id(), on, staff.account()));
        desks.history()
                .append(new Act(facts.id(), "casework.demand-posted", staff, CLERK, "", Map.of("posted_on", on)));
        return new CaseOutcome.Done();
    }

    CaseOutcome close(Bearbeitung.Decided decided, Actor.Staff staff) {
        if (!decided.isDelivered()) {
            return new CaseOutcome.Refused("casework.refused.not-delivered");
        }
        UUID id = decided.facts().id();
        if (desks.payments().holdsUp(id)) {
            return new CaseOutcome.Refused("casework.refused.unpaid");
        }
        long version = filing.reading()
                .ofAntrag(decided.facts().antrag(), staff)
                .map(Vorgang::version)
                .orElse(-1L);
        return switch (filing.records().close(id, version, staff, CLERK, "")) {
            case VorgangClosure.Closed closed -> closed(decided, closed.retentionEnd(), staff);
            case VorgangClosure.AlreadyClosed ignored -> new CaseOutcome.Refused("casework.refused.closed");
            case VorgangClosure.ChangedMeanwhile ignored -> new CaseOutcome.ChangedMeanwhile();
            case VorgangClosure.NoVorgang ignored -> new CaseOutcome.NoCase();
        };
    }

    private CaseOutcome closed(Bearbeitung.Decided decided, LocalDate retentionEnd, Actor.Staff staff) {
        if (!desks.bearbeitungen().store(decided.close(LegalDay.today(clock), retentionEnd))) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new CaseOutcome.ChangedMeanwhile();
        }
        record(decided, "casework.vorgang-closed", Map.of("retention_end", retentionEnd), staff);
        return new CaseOutcome.Done();
    }

    private void record(Bearbeitung decided, String kind, Map<String, Object> details, Actor.Staff staff) {
        desks.history().append(new Act(decided.facts().id(), kind, staff, CLERK, "", details));
    }

    /** What a decision sets going, where its file is, and who tells the citizen. */
    @Component
    record Filing(FollowingTasks tasks, Aktenfuehrung records, RecordsReading reading, AntragOffice office, OutgoingMail mail, CaseLetters letters) {}
}
