package rathaus.remedies.usecases;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionKind;
import rathaus.kernel.Actor;
import rathaus.participation.HearingIntent;
import rathaus.participation.Hearings;
import rathaus.remedies.Amendment;
import rathaus.remedies.domain.AmendmentCheck;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.ReviewBook.Amended;
import rathaus.remedies.domain.WiderspruchTerms;
import rathaus.remedies.usecases.Decisions.Decided;

/** Why a decision cannot be corrected, taken back or revoked by somebody. */
@Component
class AmendmentRefusals {

    private final ReviewBook book;
    private final Decisions decisions;
    private final Hearings hearings;
    private final AmendmentCheck check;

    AmendmentRefusals(ReviewBook book, Decisions decisions, Hearings hearings, WiderspruchTerms terms) {
        this.book = book;
        this.decisions = decisions;
        this.hearings = hearings;
        this.check = new AmendmentCheck(terms);
    }

    /** Message key of what stands against it, if this member alone is to sign it; empty if nothing does. */
    Optional<String> refusal(Decided decided, Amendment amendment, Actor.Staff staff) {
        if (decisions.isTax(decided)) {
            return Optional.of("remedies.refused.tax");
        }
        return decisions.signatureRefusal(decided, burdens(amendment), staff).or(() -> refusal(decided, amendment));
    }

    /** Message key of what stands against it, whoever signs it; empty if nothing does. */
    Optional<String> refusal(Decided decided, Amendment amendment) {
        if (decisions.isTax(decided)) {
            return Optional.of("remedies.refused.tax");
        }
        Optional<DecisionKind> holds = decided.verdict().holds();
        if (holds.isEmpty()) {
            return Optional.of("remedies.refused.nothing-holds");
        }
        boolean heard = hearings.isDone(
                decided.matter().id(),
                HearingIntent.AUFHEBUNG,
                lastTakenAway(decided.matter().id()));
        return check.problem(amendment, holds.get().grants(), heard, decisions.today());
    }

    /** When something was taken away last: the hearing about that is used up. */
    private Instant lastTakenAway(UUID caseId) {
        return book.amendments(caseId).stream()
                .filter(amended -> amended.amendment().ground().rules().takesAway())
                .map(Amended::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** What takes something away is signed like a refusal too. */
    static Set<DecisionKind> burdens(Amendment amendment) {
        return amendment.ground().rules().takesAway() ? Set.of(DecisionKind.REFUSAL) : Set.of();
    }
}
