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
import rathaus.kernel.LegalDay;
import rathaus.kernel.Money;
import rathaus.privacy.AccessLog;
import rathaus.procedure.Verfahren;
import rathaus.records.Dokument;

/** Puts together what the case page shows. */
@Component
class CaseViewComposition {

    private static final int ACCESSES = 50;

    private final CaseNotes notes;
    private final OwnCases cases;
    private final SigningParts signing;
    private final CasePayments payments;
    private final CaseParts parts;
    private final Logs logs;
    private final Clock clock;

    CaseViewComposition(
            CaseNotes notes,
            OwnCases cases,
            SigningParts signing,
            CasePayments payments,
            CaseParts parts,
            Logs logs,
            Clock clock) {
        this.notes = notes;
        this.cases = cases;
        this.signing = signing;
        this.payments = payments;
        this.parts = parts;
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
        Money cost = payments.cost(antrag, verfahren, form.answers());
        CaseView.Drafting drafting = signing.drafting(found, cost, staff);
        LocalDate today = LegalDay.today(clock);
        return new CaseView(
                id,
                found.version(),
                facts.aktenzeichen(),
                facts.reference(),
                facts.leistungName(),
                facts.applicant(),
                CaseState.name(found),
                CaseState.clerk(found).map(cases::nameOf).orElse(""),
                cases.isOnOwnDesk(found, staff),
                !drafting.alone().isEmpty(),
                facts.receivedAt(),
                facts.deadlines().statutory(),
                facts.deadlines().target(),
                waitingUntil(found),
                waitingUntil(found).filter(today::isAfter).isPresent(),
                FormSummary.of(form, Language.DE, logs.messages().in(Language.DE)),
                parts.evidence(form),
                parts.differences(antrag, form),
                parts.checklist(id, verfahren, form),
                CaseParts.askable(form),
                notes.nachforderungen(id).stream().map(CaseParts::asked).toList(),
                parts.notes(id),
                CaseParts.messages(logs.inbox().messages(antrag.id())),
                cost,
                payments.calculation(antrag, verfahren, form.answers()),
                payments.claims().of(id).map(claim -> CaseParts.claim(claim, facts, dokumente, today)),
                parts.outcome(found),
                CaseState.ended(found),
                dokumente.stream().map(CaseParts::filed).toList(),
                parts.history(logs.history().of(id)),
                parts.accesses(logs.accesses().of(id, Optional.empty(), ACCESSES)),
                drafting);
    }

    private static Optional<LocalDate> waitingUntil(Bearbeitung found) {
        return found instanceof Bearbeitung.Waiting waiting ? Optional.of(waiting.until()) : Optional.empty();
    }

    /** Where acts, readings and messages are kept, and the words for them. */
    @Component
    record Logs(History history, AccessLog accesses, AntragInbox inbox, Messages messages) {}
}
