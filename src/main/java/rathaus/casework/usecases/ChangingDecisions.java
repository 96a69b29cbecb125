package rathaus.casework.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.DecisionChange;
import rathaus.casework.DecisionChanges;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.ChangedDecisions;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;

/** Adds what became of a decision, and lets follow what follows a grant. */
@Component
@Transactional
class ChangingDecisions implements DecisionChanges {

    private static final String ROLE = "Rechtsbehelfsstelle";

    private final Desks desks;
    private final ChangedDecisions changes;
    private final Granting granting;
    private final PublishedVerfahren published;
    private final FollowingTasks tasks;
    private final Clock clock;

    ChangingDecisions(
            Desks desks,
            ChangedDecisions changes,
            Granting granting,
            PublishedVerfahren published,
            FollowingTasks tasks,
            Clock clock) {
        this.desks = desks;
        this.changes = changes;
        this.granting = granting;
        this.published = published;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What holds now: by the last change, or as it was decided. */
    static Optional<DecisionKind> holding(
            Bearbeitung.Decided decided, List<ChangedDecisions.Kept> changes, LocalDate on) {
        Optional<DecisionKind> holds = Optional.of(decided.decision().kind());
        for (ChangedDecisions.Kept kept : changes) {
            boolean begun = kept.change().from().filter(on::isBefore).isEmpty();
            holds = begun ? kept.change().now() : holds;
        }
        return holds;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> refusal(UUID caseId, DecisionChange change) {
        Optional<Bearbeitung> found = desks.bearbeitungen().find(caseId);
        if (found.flatMap(CaseState::decided).isEmpty()) {
            return Optional.of("casework.refused.not-decided");
        }
        boolean grants = change.now().filter(DecisionKind::grants).isPresent();
        return grants && found.get() instanceof Bearbeitung.Closed
                ? Optional.of("casework.refused.reopen-first")
                : Optional.empty();
    }

    @Override
    public void apply(UUID caseId, DecisionChange change, Actor.Staff staff) {
        Optional<String> refusal = refusal(caseId, change);
        Bearbeitung.Decided decided =
                desks.bearbeitungen().find(caseId).flatMap(CaseState::decided).orElseThrow();
        if (refusal.isPresent()) {
            throw new IllegalStateException("The decision cannot be changed: " + refusal.get());
        }
        Instant now = clock.instant();
        boolean granted = isGranted(decided, caseId);
        if (!changes.add(caseId, change, staff.account(), now)) {
            return;
        }
        boolean grants = isGranted(decided, caseId);
        if (grants && !granted) {
            follow(decided.facts(), now, staff);
        } else if (granted && !grants) {
            granting.lapse(caseId, change.basis(), staff);
        }
        desks.history().append(new Act(caseId, "casework.decision-changed", staff, ROLE, "", details(change)));
    }

    /** Whether something granted holds today. */
    private boolean isGranted(Bearbeitung.Decided decided, UUID caseId) {
        return holding(decided, changes.of(caseId), LegalDay.today(clock))
                .filter(DecisionKind::grants)
                .isPresent();
    }

    /** Beside a letter of its own, so that the demand is told by a letter of its own too. */
    private void follow(Bearbeitung.Facts facts, Instant now, Actor.Staff staff) {
        granting.follow(facts, published.version(facts.pinned()), now, Optional.empty(), staff);
        if (desks.payments().claims().of(facts.id()).isPresent()) {
            tasks.demand(facts.antrag(), facts.id());
        }
    }

    private static Map<String, Object> details(DecisionChange change) {
        Map<String, Object> details = new HashMap<>();
        details.put("change", change.id());
        details.put("basis", change.basis());
        details.put("decision", change.now().map(DecisionKind::name).orElse(""));
        details.put("from", change.from().map(LocalDate::toString).orElse(""));
        return details;
    }
}
