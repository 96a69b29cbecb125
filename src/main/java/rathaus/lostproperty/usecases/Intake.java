package rathaus.lostproperty.usecases;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseStatements;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheOutcome;
import rathaus.lostproperty.FundsacheProposal;
import rathaus.lostproperty.FundsacheStatement;
import rathaus.lostproperty.Handing;

/** What an item begins with, and what cannot be true of one. */
@Component
class Intake {

    private static final String PURPOSE = "Aufnahme einer Fundsache";

    private final CaseStatements statements;
    private final Proposing proposing;
    private final Terms terms;

    Intake(CaseStatements statements, Proposing proposing, Terms terms) {
        this.statements = statements;
        this.proposing = proposing;
        this.terms = terms;
    }

    FundsacheProposal proposal(Optional<String> fundanzeige, Actor.Staff staff) {
        return fundanzeige
                .flatMap(aktenzeichen -> statements.of(aktenzeichen, Set.of(Rights.FUNDANZEIGE), PURPOSE, staff))
                .map(proposing::of)
                .orElseGet(proposing::empty);
    }

    /** Who wants a reward or the thing has to be known, and that is by a Fundanzeige; the register holds no person. */
    Optional<FundsacheOutcome> refusal(FundsacheStatement statement, Actor.Staff staff) {
        if (statement.notifiedOn().isBefore(statement.foundOn())) {
            return refused("anzeigedatum", "lostproperty.refused.notified-before-found");
        }
        if (statement.notifiedOn().isAfter(terms.today())) {
            return refused("anzeigedatum", "lostproperty.refused.future");
        }
        if (statement.site().isSpecial() && statement.wish() == FinderWish.BEIDES) {
            return refused("wunsch", "lostproperty.refused.no-ownership");
        }
        if (statement.wish().needsFinder() && statement.fundanzeige().isEmpty()) {
            return refused("fundanzeige", "lostproperty.refused.finder-unknown");
        }
        return statement
                .fundanzeige()
                .filter(aktenzeichen -> isNoCase(aktenzeichen, Rights.FUNDANZEIGE, staff))
                .flatMap(aktenzeichen -> refused("fundanzeige", "lostproperty.refused.no-such-case"));
    }

    private boolean isNoCase(String aktenzeichen, LeistungId leistung, Actor.Staff staff) {
        return statements.of(aktenzeichen, Set.of(leistung), PURPOSE, staff).isEmpty();
    }

    /** Whether a claim is named that is none. */
    boolean namesNoClaim(Handing handing, Actor.Staff staff) {
        return handing.claim()
                .filter(aktenzeichen -> isNoCase(aktenzeichen, Rights.CLAIM, staff))
                .isPresent();
    }

    private static Optional<FundsacheOutcome> refused(String field, String key) {
        return Optional.of(new FundsacheOutcome.Refused(field, key));
    }
}
