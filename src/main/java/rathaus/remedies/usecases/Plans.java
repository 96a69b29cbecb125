package rathaus.remedies.usecases;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionKind;
import rathaus.kernel.Actor;
import rathaus.remedies.PlannedAct;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.Widerspruch;
import rathaus.remedies.usecases.Decisions.Decided;

/** What stands against planned acts, whose signatures they need, and how they are done: the same as without a plan. */
@Component
class Plans {

    private final ReviewBook book;
    private final AmendmentRefusals refusals;
    private final AmendmentDoing amending;
    private final WiderspruchSteps steps;

    Plans(ReviewBook book, AmendmentRefusals refusals, AmendmentDoing amending, WiderspruchSteps steps) {
        this.book = book;
        this.refusals = refusals;
        this.amending = amending;
        this.steps = steps;
    }

    /** Whether what its author has seen has changed meanwhile. */
    boolean isStale(Decided decided, PlannedAct act) {
        return switch (act) {
            case PlannedAct.Amending planned ->
                book.amendments(decided.matter().id()).size() != planned.seen();
            case PlannedAct.Deciding planned ->
                objection(decided, planned)
                        .filter(objection -> objection.version() == planned.seen())
                        .isEmpty();
        };
    }

    /** Message key of what stands against something that is not stale; empty if nothing does. */
    Optional<String> refusal(Decided decided, PlannedAct act) {
        return switch (act) {
            case PlannedAct.Amending planned -> refusals.refusal(decided, planned.amendment());
            case PlannedAct.Deciding planned -> {
                Widerspruch objection = objection(decided, planned).orElseThrow();
                yield WiderspruchSteps.isOwnDecision(objection, planned.act().step())
                        ? steps.refusal(objection, decided, planned.act())
                        : Optional.of("remedies.refused.nothing-to-sign");
            }
        };
    }

    /** Whose signatures it needs. */
    static Set<DecisionKind> signed(Decided decided, PlannedAct act) {
        return Decisions.signed(
                decided,
                switch (act) {
                    case PlannedAct.Amending planned -> AmendmentRefusals.burdens(planned.amendment());
                    case PlannedAct.Deciding planned -> WiderspruchSteps.next(planned.act());
                });
    }

    /** Message key of what it is. */
    static String title(PlannedAct act) {
        return switch (act) {
            case PlannedAct.Amending planned ->
                "remedies.ground." + planned.amendment().ground().code();
            case PlannedAct.Deciding planned ->
                "remedies.step." + planned.act().step().code();
        };
    }

    /** The reasons in it, for the history. */
    static String reasons(PlannedAct act) {
        return switch (act) {
            case PlannedAct.Amending planned -> planned.amendment().reasons();
            case PlannedAct.Deciding planned -> planned.act().reasons();
        };
    }

    /** Does it; the signatures are given. */
    ReviewOutcome done(Decided decided, PlannedAct act, UUID letter, Actor.Staff staff) {
        return switch (act) {
            case PlannedAct.Amending planned ->
                amending.done(decided, planned.seen(), planned.amendment(), letter, staff);
            case PlannedAct.Deciding planned ->
                steps.taken(
                        objection(decided, planned).orElseThrow(),
                        decided,
                        planned.act().with(letter),
                        staff);
        };
    }

    private Optional<Widerspruch> objection(Decided decided, PlannedAct.Deciding planned) {
        return book.find(planned.objection())
                .filter(objection ->
                        objection.facts().caseId().equals(decided.matter().id()));
    }
}
