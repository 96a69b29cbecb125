package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.casework.CaseOutcome;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.OutgoingMail;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.records.Aktenfuehrung;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;
import rathaus.records.VorgangClosure;

/** After the decision: notes the posting, closes. */
@Component
class Deciding {

    private static final CaseOutcome NOT_BY_POST = new CaseOutcome.Refused("casework.refused.not-by-post");
    private static final String CLERK = "Sachbearbeitung";

    private final Desks desks;
    private final Notification notification;
    private final Filing filing;
    private final Clock clock;

    Deciding(Desks desks, Notification notification, Filing filing, Clock clock) {
        this.desks = desks;
        this.notification = notification;
        this.filing = filing;
        this.clock = clock;
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

    /** Z. d. A.: what was decided once it is settled, what ended without a decision at once. */
    CaseOutcome close(Bearbeitung.Settled settled, Actor.Staff staff) {
        UUID id = settled.facts().id();
        Optional<String> unsettled =
                settled instanceof Bearbeitung.Decided decided ? unsettled(decided) : Optional.empty();
        if (unsettled.isPresent()) {
            return new CaseOutcome.Refused(unsettled.get());
        }
        if (filing.open().isBeingWritten(id)) {
            return new CaseOutcome.Refused("casework.refused.letters-under-way");
        }
        if (desks.payments().holdsUp(id)) {
            return new CaseOutcome.Refused("casework.refused.unpaid");
        }
        long version = filing.reading()
                .ofAntrag(settled.facts().antrag(), staff)
                .map(Vorgang::version)
                .orElse(-1L);
        return switch (filing.records().close(id, version, staff, CLERK, "")) {
            case VorgangClosure.Closed closed -> closed(settled, closed.retentionEnd(), staff);
            case VorgangClosure.AlreadyClosed ignored -> new CaseOutcome.Refused("casework.refused.closed");
            case VorgangClosure.ChangedMeanwhile ignored -> new CaseOutcome.ChangedMeanwhile();
            case VorgangClosure.NoVorgang ignored -> new CaseOutcome.NoCase();
        };
    }

    /** What of the Bescheid keeps the file open; empty if nothing does. */
    static Optional<String> unsettled(Bearbeitung.Decided decided) {
        if (!decided.isDelivered()) {
            return Optional.of("casework.refused.not-delivered");
        }
        return decided.isNotified() ? Optional.empty() : Optional.of("casework.refused.not-notified");
    }

    private CaseOutcome closed(Bearbeitung.Settled settled, LocalDate retentionEnd, Actor.Staff staff) {
        if (!desks.bearbeitungen().store(settled.close(LegalDay.today(clock), retentionEnd))) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new CaseOutcome.ChangedMeanwhile();
        }
        record(settled, "casework.vorgang-closed", Map.of("retention_end", retentionEnd), staff);
        return new CaseOutcome.Done();
    }

    private void record(Bearbeitung found, String kind, Map<String, Object> details, Actor.Staff staff) {
        desks.history().append(new Act(found.facts().id(), kind, staff, CLERK, "", details));
    }

    /** Where the file of a case is. */
    @Component
    record Filing(Aktenfuehrung records, RecordsReading reading, OutgoingMail mail, OpenMail open) {}
}
