package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.forms.Answers;
import rathaus.forms.Gebuehr;
import rathaus.forms.GebuehrCalculation;
import rathaus.kernel.Actor;
import rathaus.payments.Payment;
import rathaus.payments.PaymentOrder;
import rathaus.payments.Payments;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Leistungsbeschreibung.Due;

/** What an Antrag costs, and asking for it. The payment has the id of the Antrag as its reference. */
@Component
class CasePayments {

    private static final int DAYS_TO_PAY = 30;

    private final Payments payments;
    private final PublishedVerfahren published;
    private final Clock clock;

    CasePayments(Payments payments, PublishedVerfahren published, Clock clock) {
        this.payments = payments;
        this.published = published;
        this.clock = clock;
    }

    /** Asks for payment at once, where the package wants it before anything is issued. */
    void beforeIssue(SubmittedAntrag antrag, Verfahren verfahren, Actor actor) {
        if (due(verfahren).filter(due -> due == Due.BEFORE_ISSUE).isPresent()) {
            request(antrag, verfahren, actor);
        }
    }

    /** Asks for payment with the decision, where nobody has asked before. */
    Optional<Payment> withDecision(SubmittedAntrag antrag, Verfahren verfahren, Actor actor) {
        return request(antrag, verfahren, actor);
    }

    private Optional<Payment> request(SubmittedAntrag antrag, Verfahren verfahren, Actor actor) {
        if (antrag.fee().isZero()) {
            return Optional.empty();
        }
        String purpose = verfahren.leistung().name() + " " + antrag.reference().grouped();
        LocalDate dueOn = LegalDay.today(clock).plusDays(DAYS_TO_PAY);
        PaymentOrder order = new PaymentOrder(
                antrag.id(), antrag.fee(), purpose.length() > 140 ? purpose.substring(0, 140) : purpose, dueOn);
        return Optional.of(payments.request(order, actor));
    }

    Optional<Payment> of(SubmittedAntrag antrag) {
        return payments.byReference(antrag.id());
    }

    /** The calculation as it stood on the day of the Antrag, by the pinned version. */
    Optional<Gebuehr> calculation(SubmittedAntrag antrag, Verfahren verfahren, Answers answers) {
        LocalDate day = LegalDay.of(antrag.submittedAt());
        return verfahren.gebuehr().flatMap(calculation -> switch (calculation.calculate(
                verfahren.visible(answers, published.environment(verfahren, day)))) {
            case GebuehrCalculation.Calculation.Calculated calculated -> Optional.of(calculated.gebuehr());
            case GebuehrCalculation.Calculation.Impossible ignored -> Optional.empty();
        });
    }

    private static Optional<Due> due(Verfahren verfahren) {
        return verfahren.leistung().gebuehr().map(rule -> rule.due());
    }
}
