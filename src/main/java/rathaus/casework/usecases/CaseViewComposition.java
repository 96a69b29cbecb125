package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.CaseView;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.CaseNotes;
import rathaus.design.Messages;
import rathaus.forms.FormSummary;
import rathaus.forms.VisibleForm;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.privacy.AccessLog;
import rathaus.procedure.SignatureRule;
import rathaus.procedure.Verfahren;
import rathaus.records.Dokument;

/** Puts together what the case page shows. */
@Component
class CaseViewComposition {

    private static final int ACCESSES = 50;

    private final CaseNotes notes;
    private final OwnCases cases;
    private final CasePayments payments;
    private final CaseParts parts;
    private final Messages messages;
    private final Logs logs;
    private final Clock clock;

    CaseViewComposition(
            CaseNotes notes,
            OwnCases cases,
            CasePayments payments,
            CaseParts parts,
            Messages messages,
            Logs logs,
            Clock clock) {
        this.notes = notes;
        this.cases = cases;
        this.payments = payments;
        this.parts = parts;
        this.messages = messages;
        this.logs = logs;
        this.clock = clock;
    }

    CaseView compose(
            Bearbeitung found,
            SubmittedAntrag antrag,
            Verfahren verfahren,
            VisibleForm form,
            List<Dokument> dokumente,
            Actor.Staff staff) {
        Bearbeitung.Facts facts = found.facts();
        UUID id = facts.id();
        Optional<UUID> clerk = CaseParts.clerk(found);
        LocalDate today = LegalDay.today(clock);
        Optional<LocalDate> waitingUntil =
                found instanceof Bearbeitung.Waiting waiting ? Optional.of(waiting.until()) : Optional.empty();
        return new CaseView(
                id,
                found.version(),
                facts.aktenzeichen(),
                facts.reference(),
                facts.leistungName(),
                facts.applicant(),
                CaseParts.stateName(found),
                clerk.map(cases::nameOf).orElse(""),
                cases.isOnOwnDesk(found, staff),
                cases.maySign(found, verfahren, SignatureRule.DecisionKind.GRANT, staff),
                facts.receivedAt(),
                facts.deadlines().statutory(),
                facts.deadlines().target(),
                waitingUntil,
                waitingUntil.filter(today::isAfter).isPresent(),
                FormSummary.of(form, Language.DE, messages.in(Language.DE)),
                parts.evidence(form),
                parts.differences(antrag, form),
                parts.checklist(id, verfahren, form),
                CaseParts.askable(form),
                notes.nachforderungen(id).stream().map(CaseParts::asked).toList(),
                parts.notes(id),
                CaseParts.messages(logs.inbox().messages(antrag.id())),
                payments.cost(antrag, verfahren, form.answers()),
                payments.calculation(antrag, verfahren, form.answers()),
                payments.claims().of(id).map(claim -> CaseParts.claim(claim, facts, dokumente, today)),
                parts.outcome(found),
                dokumente.stream().map(CaseParts::filed).toList(),
                parts.history(logs.history().of(id)),
                parts.accesses(logs.accesses().of(id, Optional.empty(), ACCESSES)));
    }

    /** Where acts, readings and messages are kept. */
    @Component
    record Logs(History history, AccessLog accesses, AntragInbox inbox) {}
}
