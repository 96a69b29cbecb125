package rathaus.casework.usecases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseMail;
import rathaus.casework.CaseOutcome;
import rathaus.casework.Outgoing;
import rathaus.casework.domain.Bearbeitung;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** Letters of cases of one's own units. */
@Component
@Transactional
class StoredCaseMail implements CaseMail {

    private static final String CLERK = "Sachbearbeitung";

    private final OwnCases cases;
    private final LetterOrders orders;
    private final CaseLetters letters;

    StoredCaseMail(OwnCases cases, LetterOrders orders, CaseLetters letters) {
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
