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
import rathaus.casework.FeeReduction;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.FeeClaim;
import rathaus.casework.domain.FeeClaims;
import rathaus.forms.Answers;
import rathaus.forms.Gebuehr;
import rathaus.forms.GebuehrCalculation;
import rathaus.forms.VisibleForm;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Money;
import rathaus.payments.Payment;
import rathaus.procedure.Verfahren;

/** What a case costs, and demanding it through the seam. */
@Component
class CasePayments {

    private final AntragOffice office;
    private final FeeClaims claims;
    private final PublishedVerfahren published;
    private final CaseAnswers answers;
    private final CaseDeadlines deadlines;
    private final Bearbeitungen bearbeitungen;
    private final Clock clock;

    CasePayments(
            AntragOffice office,
            FeeClaims claims,
            PublishedVerfahren published,
            CaseAnswers answers,
            CaseDeadlines deadlines,
            Bearbeitungen bearbeitungen,
            Clock clock) {
        this.office = office;
        this.claims = claims;
        this.published = published;
        this.answers = answers;
        this.deadlines = deadlines;
        this.bearbeitungen = bearbeitungen;
        this.clock = clock;
    }

    /** Demands what the case costs by what is known now, or what was decided in its place; nothing, if it is free of charge. */
    Optional<FeeClaim> charge(
            UUID bearbeitung,
            SubmittedAntrag antrag,
            Verfahren verfahren,
            Optional<FeeReduction> reduction,
            Actor actor) {
        Answers current = answers.current(bearbeitung, antrag);
        Money amount = reduction.map(FeeReduction::amount).orElseGet(() -> cost(antrag, verfahren, current));
        if (amount.isZero()) {
            return Optional.empty();
        }
        LocalDate dueOn = deadlines.payment(verfahren, LegalDay.today(clock));
        Payment payment =
                office.charge(antrag.id(), new FeeCharge(amount, dueOn, isDebited(antrag, verfahren, current)), actor);
        claims.add(FeeClaim.of(bearbeitung, payment, verfahren.isPaidBeforeIssue(), clock.instant()));
        return claims.of(bearbeitung);
    }

    /** What was decided in place of the tariff, if anything was and nothing else is demanded by a later decision. */
    Optional<FeeReduction> reduction(UUID bearbeitung) {
        return bearbeitungen
                .find(bearbeitung)
                .flatMap(CaseState::decided)
                .flatMap(decided -> decided.decision().reduction())
                .filter(reduction -> claims.of(bearbeitung)
                        .filter(claim -> !claim.amount().equals(reduction.amount()))
                        .isEmpty());
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
        VisibleForm visible = visible(antrag, verfahren, answers);
        return verfahren.gebuehr().flatMap(calculation -> switch (calculation.calculate(visible)) {
            case GebuehrCalculation.Calculation.Calculated calculated -> Optional.of(calculated.gebuehr());
            case GebuehrCalculation.Calculation.Impossible ignored -> Optional.empty();
        });
    }

    private boolean isDebited(SubmittedAntrag antrag, Verfahren verfahren, Answers answers) {
        return verfahren
                .gebuehr()
                .filter(calculation -> calculation.isDebited(visible(antrag, verfahren, answers)))
                .isPresent();
    }

    private VisibleForm visible(SubmittedAntrag antrag, Verfahren verfahren, Answers answers) {
        LocalDate day = LegalDay.of(antrag.submittedAt());
        return verfahren.visible(answers, published.environment(verfahren, day));
    }
}
