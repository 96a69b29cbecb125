package rathaus.casework.usecases;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragOffice;
import rathaus.casework.CaseOutcome;
import rathaus.casework.domain.Bearbeitung;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.records.Deed;

/** Takes up again what is z. d. A. or has ended without a decision. */
@Component
class ReopeningCases {

    private static final String CLERK = "Sachbearbeitung";

    private final Desks desks;
    private final MovingCases.Files files;
    private final AntragOffice office;

    ReopeningCases(Desks desks, MovingCases.Files files, AntragOffice office) {
        this.desks = desks;
        this.files = files;
        this.office = office;
    }

    CaseOutcome reopen(Bearbeitung found, String reason, Actor.Staff staff) {
        if (MovingCases.lacksReason(reason)) {
            return new CaseOutcome.Refused("casework.refused.step-reason");
        }
        return switch (found) {
            case Bearbeitung.Closed closed -> reopen(closed, reason, staff);
            case Bearbeitung.Ended ended -> again(ended, ended.revive(staff.account()), true, reason, staff);
            case Bearbeitung ignored -> new CaseOutcome.Refused("casework.refused.not-ended");
        };
    }

    private CaseOutcome reopen(Bearbeitung.Closed closed, String reason, Actor.Staff staff) {
        Bearbeitung.Facts facts = closed.facts();
        boolean ended = closed.before() instanceof Bearbeitung.Ended;
        if (ended && lostItsDemand(facts.id())) {
            return new CaseOutcome.Refused("casework.refused.demand-dropped");
        }
        Deed deed = new Deed(staff, CLERK, reason.strip());
        Optional<CaseOutcome> obstacle = MovingCases.obstacle(
                files.records().reopen(facts.id(), MovingCases.version(files, facts, staff), deed));
        return obstacle.orElseGet(() -> again(closed, closed.reopen(staff.account()), ended, reason, staff));
    }

    private CaseOutcome again(Bearbeitung before, Bearbeitung next, boolean ended, String reason, Actor.Staff staff) {
        if (ended && lostItsDemand(before.facts().id())) {
            return new CaseOutcome.Refused("casework.refused.demand-dropped");
        }
        if (!desks.bearbeitungen().store(next)) {
            return MovingCases.undone();
        }
        if (ended) {
            office.reopen(before.facts().antrag(), staff);
        }
        record(before, "casework.vorgang-reopened", reason, Map.of("before", CaseState.name(before)), staff);
        return new CaseOutcome.Done();
    }

    /** A demand is made once for each Antrag: one that was given up does not come back. */
    private boolean lostItsDemand(UUID id) {
        return desks.payments()
                .claims()
                .of(id)
                .filter(claim -> claim.droppedAt().isPresent())
                .isPresent();
    }

    private void record(Bearbeitung found, String kind, String reason, Map<String, Object> details, Actor.Staff staff) {
        desks.history().append(new Act(found.facts().id(), kind, staff, CLERK, reason.strip(), details));
    }
}
