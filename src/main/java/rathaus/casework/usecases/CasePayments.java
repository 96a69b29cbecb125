package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragOffice;
import rathaus.applications.FeeCharge;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.FeeClaim;
import rathaus.casework.domain.FeeClaims;
import rathaus.forms.Answers;
import rathaus.forms.Gebuehr;
import rathaus.forms.GebuehrCalculation;
import rathaus.kernel.Actor;
import rathaus.kernel.Money;
import rathaus.payments.Payment;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Leistungsbeschreibung.Due;

/** What a case costs, and demanding it through the seam. */
@Component
class CasePayments {

    private static final int DAYS_TO_PAY = 30;

    private final AntragOffice office;
    private final FeeClaims claims;
    private final PublishedVerfahren published;
    private final CaseAnswers answers;
    private final Clock clock;

    CasePayments(
            AntragOffice office, FeeClaims claims, PublishedVerfahren published, CaseAnswers answers, Clock clock) {
        this.office = office;
        this.claims = claims;
        this.published = published;
        this.answers = answers;
        this.clock = clock;
    }

    /** Demands what the case costs by what is known now; nothing, if it is free of charge. */
    Optional<FeeClaim> charge(UUID bearbeitung, SubmittedAntrag antrag, Verfahren verfahren, Actor actor) {
        Money amount = cost(antrag, verfahren, answers.current(bearbeitung, antrag));
        if (amount.isZero()) {
            return Optional.empty();
        }
        LocalDate dueOn = LegalDay.today(clock).plusDays(DAYS_TO_PAY);
        Payment payment = office.charge(antrag.id(), new FeeCharge(amount, dueOn), actor);
        claims.add(new FeeClaim(
                bearbeitung,
                payment.kassenzeichen(),
                payment.amount(),
                payment.dueOn(),
                isDueBeforeIssue(verfahren),
                clock.instant(),
                Optional.empty(),
                Optional.empty()));
        return claims.of(bearbeitung);
    }

    FeeClaims claims() {
        return claims;
    }

    /** Whether what was applied for has to wait for the money. */
    boolean holdsUp(UUID bearbeitung) {
        return claims.of(bearbeitung).filter(FeeClaim::holdsUp).isPresent();
    }

    /** The amount by these answers; what was shown before the submission, if it cannot be calculated any more. */
    Money cost(SubmittedAntrag antrag, Verfahren verfahren, Answers answers) {
        return calculation(antrag, verfahren, answers).map(Gebuehr::total).orElse(antrag.fee());
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

    private static boolean isDueBeforeIssue(Verfahren verfahren) {
        return verfahren
                .leistung()
                .gebuehr()
                .filter(rule -> rule.due() == Due.BEFORE_ISSUE)
                .isPresent();
    }
}
