package rathaus.casework.usecases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseMail;
import rathaus.casework.CaseOutcome;
import rathaus.casework.Outgoing;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.OutgoingMail;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;

/** Letters of cases of one's own units. */
@Component
@Transactional
class StoredCaseMail implements CaseMail {

    private static final String CLERK = "Sachbearbeitung";

    private final OwnCases cases;
    private final LetterOrders orders;
    private final CaseLetters letters;
    private final OutgoingMail mail;

    StoredCaseMail(OwnCases cases, LetterOrders orders, CaseLetters letters, OutgoingMail mail) {
        this.mail = mail;
        this.cases = cases;
        this.orders = orders;
        this.letters = letters;
    }

    @Override
    public PreviewOutcome preview(UUID caseId, Outgoing letter, Actor.Staff staff) {
        Optional<Bearbeitung> found = cases.find(caseId, staff, Permission.WORK_ON_CASES);
        if (found.isEmpty()) {
            return new PreviewOutcome.NoCase();
        }
        Optional<String> refusal = orders.refusal(found.get(), letter, staff);
        return refusal.isPresent()
                ? new PreviewOutcome.Refused(refusal.get())
                : new PreviewOutcome.Page(letters.preview(orders.writing(found.get(), letter, staff)));
    }

    @Override
    @Transactional(readOnly = true)
    public Departure departure(UUID caseId, UUID letter) {
        return mail.of(caseId).stream()
                .filter(way -> way.letter().equals(letter))
                .reduce((earlier, later) -> later)
                .map(StoredCaseMail::departure)
                .orElseGet(Departure.Waiting::new);
    }

    private static Departure departure(Consignment way) {
        return switch (way.channel()) {
            case MAILBOX -> new Departure.Provided(LegalDay.of(way.sentAt()));
            case POST -> way.postedOn().<Departure>map(Departure.Posted::new).orElseGet(Departure.Waiting::new);
        };
    }

    @Override
    public CaseOutcome send(UUID caseId, Outgoing letter, Actor.Staff staff) {
        Optional<Bearbeitung> found = cases.find(caseId, staff, Permission.WORK_ON_CASES);
        if (found.isEmpty()) {
            return new CaseOutcome.NoCase();
        }
        Optional<String> refusal = orders.refusal(found.get(), letter, staff);
        if (refusal.isPresent()) {
            return new CaseOutcome.Refused(refusal.get());
        }
        orders.order(found.get(), letter, staff, CLERK);
        return new CaseOutcome.Done();
    }
}
