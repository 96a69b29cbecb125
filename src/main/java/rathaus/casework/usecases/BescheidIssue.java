package rathaus.casework.usecases;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.applications.AntragOffice;
import rathaus.applications.PublicStatus;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.records.Aktenfuehrung;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.tenancy.KommuneScope;

/**
 * Makes the Bescheid of a decision, files it and delivers it. Runs after the decision's commit and changes nothing when it
 * runs again: a case that has its Bescheid, or waits for money, is left alone.
 */
@Component
class BescheidIssue {

    private static final String ROLE = "Ausfertigung";

    private final Desks desks;
    private final CaseLetters letters;
    private final Notification notification;
    private final MailWays ways;
    private final Contents contents;
    private final Aktenfuehrung records;
    private final AntragOffice office;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BescheidIssue(
            Desks desks,
            CaseLetters letters,
            Notification notification,
            MailWays ways,
            DeliveryPorts ports,
            TransactionTemplate transaction,
            Clock clock) {
        this.desks = desks;
        this.letters = letters;
        this.notification = notification;
        this.ways = ways;
        this.contents = ports.contents();
        this.records = ports.records();
        this.office = ports.office();
        this.transaction = transaction;
        this.clock = clock;
    }

    void issue(UUID id) {
        Objects.requireNonNull(transaction.execute(status -> undelivered(id))).ifPresent(this::issue);
    }

    private void issue(Bearbeitung.Decided waiting) {
        Written written = letters.bescheid(waiting);
        transaction.executeWithoutResult(
                status -> undelivered(waiting.facts().id()).ifPresent(decided -> deliver(decided, written)));
    }

    private Optional<Bearbeitung.Decided> undelivered(UUID id) {
        return desks.bearbeitungen()
                .find(id)
                .flatMap(found -> found instanceof Bearbeitung.Decided decided
                                && decided.dispatch().isEmpty()
                                && !desks.payments().holdsUp(id)
                        ? Optional.of(decided)
                        : Optional.empty());
    }

    private void deliver(Bearbeitung.Decided decided, Written written) {
        Bearbeitung.Facts facts = decided.facts();
        LocalDate today = LegalDay.today(clock);
        Actor actor = new Actor.Machine("casework.follow", KommuneScope.required());
        StoredContent kept = contents.keep(
                FilingOfPapers.fileName(written.title()), "application/pdf", new ByteArrayInputStream(written.pdf()));
        records.file(filing(facts, written.title(), kept, today, actor));
        Optional<LocalDate> lapsesOn = notification.lapsesOn(facts, today);
        Bearbeitung.Dispatch dispatch = ways.reachesMailbox(facts, lapsesOn.isPresent())
                ? notification.inMailbox(facts, kept.id(), today)
                : notification.toBePosted(kept.id());
        if (!desks.bearbeitungen().store(decided.dispatched(dispatch))) {
            throw new IllegalStateException("The case changed while its Bescheid was delivered: " + facts.id());
        }
        ways.send(sendable(decided, written.title(), kept, dispatch.notifiedOn(), lapsesOn), actor);
        office.report(facts.antrag(), PublicStatus.COMPLETED, actor);
        desks.history()
                .append(new Act(facts.id(), "casework.bescheid-issued", actor, ROLE, "", details(kept, dispatch)));
    }

    private MailWays.Sendable sendable(
            Bearbeitung.Decided decided,
            String title,
            StoredContent kept,
            Optional<LocalDate> notifiedOn,
            Optional<LocalDate> lapsesOn) {
        UUID id = decided.facts().id();
        return new MailWays.Sendable(
                decided.facts(),
                FilingOfPapers.derived(id, "bescheid"),
                FilingOfPapers.derived(id, "abruf"),
                decided.decision().kind().grants() ? LetterKind.BESCHEID : LetterKind.REFUSAL,
                title,
                kept.id(),
                decided.decision().enclosures(),
                notifiedOn,
                lapsesOn);
    }

    private static DokumentFiling filing(
            Bearbeitung.Facts facts, String title, StoredContent kept, LocalDate today, Actor actor) {
        return new DokumentFiling(
                FilingOfPapers.derived(facts.id(), "bescheid"),
                facts.id(),
                DokumentKind.BESCHEID,
                title,
                kept.id(),
                kept.hash(),
                kept.mediaType(),
                kept.size(),
                today,
                DokumentOrigin.AUSGANG,
                actor,
                ROLE);
    }

    private static Map<String, Object> details(StoredContent kept, Bearbeitung.Dispatch dispatch) {
        return Map.of(
                "content", kept.hash().hex(),
                "channel", dispatch.channel(),
                "notified_on", dispatch.notifiedOn().map(LocalDate::toString).orElse(""),
                "appeal_until", dispatch.appealUntil().map(LocalDate::toString).orElse(""));
    }
}
