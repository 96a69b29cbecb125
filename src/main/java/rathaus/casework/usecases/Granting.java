package rathaus.casework.usecases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.FeeReduction;
import rathaus.casework.GrantFollower;
import rathaus.casework.GrantedCase;
import rathaus.casework.domain.Bearbeitung;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.procedure.Verfahren;

/** What a grant brings with it before the Bescheid: the charge, and whatever modules above have to do. */
@Component
class Granting {

    private final AntragInbox inbox;
    private final CaseAnswers answers;
    private final CasePayments payments;
    private final ObjectProvider<GrantFollower> followers;

    Granting(AntragInbox inbox, CaseAnswers answers, CasePayments payments, ObjectProvider<GrantFollower> followers) {
        this.inbox = inbox;
        this.answers = answers;
        this.payments = payments;
        this.followers = followers;
    }

    void follow(
            Bearbeitung.Facts facts,
            Verfahren verfahren,
            Instant decidedAt,
            Optional<FeeReduction> reduction,
            Actor actor) {
        SubmittedAntrag antrag = inbox.antrag(facts.antrag());
        payments.charge(facts.id(), antrag, verfahren, reduction, actor);
        GrantedCase granted = new GrantedCase(
                facts.id(),
                facts.aktenzeichen(),
                facts.unit(),
                LegalDay.of(facts.receivedAt()),
                decidedAt,
                verfahren,
                answers.form(facts.id(), antrag));
        followers.orderedStream().forEach(follower -> follower.granted(granted, actor));
    }

    /** What was granted holds no longer. */
    void lapse(UUID caseId, String ground, Actor actor) {
        followers.orderedStream().forEach(follower -> follower.lapsed(caseId, ground, actor));
    }
}
