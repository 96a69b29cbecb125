package rathaus.casework.usecases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.LaterProposal;
import rathaus.casework.domain.SignaturePath;
import rathaus.identity.SigningPower;
import rathaus.kernel.Actor;

/** By what is measured who signs what changes a decision: by all decisions concerned, and by what they cost. */
@Component
class LaterMeasures {

    private final DecisionRules rules;
    private final SigningRights rights;

    LaterMeasures(DecisionRules rules, SigningRights rights) {
        this.rules = rules;
        this.rights = rights;
    }

    /** In a fixed order, so that they can be compared later. */
    List<LaterProposal.Need> needs(Bearbeitung.Facts facts, Set<DecisionKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> new LaterProposal.Need(kind, rules.amount(facts, kind)))
                .toList();
    }

    /** Whether the same decisions would need the same today. */
    boolean isUnchanged(Bearbeitung.Facts facts, List<LaterProposal.Need> needs) {
        Set<DecisionKind> kinds = needs.stream().map(LaterProposal.Need::kind).collect(Collectors.toSet());
        return needs(facts, kinds).equals(needs);
    }

    SignaturePath path(Bearbeitung.Facts facts, List<LaterProposal.Need> needs) {
        return SignaturePath.joined(needs.stream()
                .map(need -> rules.path(facts, need.kind(), need.amount(), List.of()))
                .toList());
    }

    /** The power with which this member may give the next signature. */
    Optional<SigningPower> power(Actor.Staff staff, LaterProposal proposal) {
        return rights.next(staff, proposal);
    }
}
