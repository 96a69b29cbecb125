package rathaus.casework.usecases;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.applications.AntragInbox;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.FeeReduction;
import rathaus.casework.SignatureDesk.DraftLetter;
import rathaus.casework.SignatureView;
import rathaus.casework.domain.Bearbeitung;
import rathaus.design.Messages;
import rathaus.forms.FormSummary;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;

/** Reads a draft for those who sign it; every reading is noted with its purpose. */
@Component
class SignatureReading {

    private static final String PURPOSE = "Zeichnung einer Entscheidung";

    private final OwnCases cases;
    private final AntragInbox inbox;
    private final CaseAnswers answers;
    private final SigningParts parts;
    private final Printing printing;
    private final AccessLog accessLog;
    private final Clock clock;

    SignatureReading(
            OwnCases cases,
            AntragInbox inbox,
            CaseAnswers answers,
            SigningParts parts,
            Printing printing,
            AccessLog accessLog,
            Clock clock) {
        this.cases = cases;
        this.inbox = inbox;
        this.answers = answers;
        this.parts = parts;
        this.printing = printing;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    SignatureView view(Bearbeitung.Signing signing, Actor.Staff staff) {
        Bearbeitung.Facts facts = signing.facts();
        note(signing, staff, "Entwurf der Entscheidung ");
        SubmittedAntrag antrag = inbox.antrag(facts.antrag());
        return new SignatureView(
                facts.id(),
                signing.version(),
                facts.aktenzeichen(),
                facts.reference(),
                facts.leistungName(),
                facts.applicant(),
                cases.find(facts.id(), staff, Permission.READ_CASES).isPresent(),
                facts.receivedAt(),
                facts.deadlines().statutory(),
                facts.deadlines().target(),
                parts.proposed(signing.proposal()),
                signing.proposal()
                        .draft()
                        .reduction()
                        .map(FeeReduction::amount)
                        .orElse(signing.proposal().amount()),
                parts.tariff(signing),
                FormSummary.of(
                        answers.form(facts.id(), antrag),
                        Language.DE,
                        printing.messages().in(Language.DE)));
    }

    /** The draft, if this member's signature is next, noted as read. */
    Optional<Bearbeitung.Signing> waiting(UUID id, Actor.Staff staff) {
        return Objects.requireNonNull(printing.transaction().execute(status -> {
            Optional<Bearbeitung.Signing> found = cases.toSign(id, staff);
            found.ifPresent(signing -> note(signing, staff, "Vorschau des Bescheids "));
            return found;
        }));
    }

    DraftLetter preview(Bearbeitung.Signing signing, Actor.Staff staff) {
        Written written = printing.letters().preview(signing.wouldBe(clock.instant()));
        return new DraftLetter(written.title(), written.pdf());
    }

    private void note(Bearbeitung.Signing signing, Actor.Staff staff, String what) {
        Bearbeitung.Facts facts = signing.facts();
        String role = DecisionMaking.roleOf(signing.proposal());
        accessLog.read(facts.id(), PURPOSE, staff, role, what + facts.aktenzeichen());
    }

    /** What a preview is made with. */
    @Component
    record Printing(CaseLetters letters, TransactionTemplate transaction, Messages messages) {}
}
