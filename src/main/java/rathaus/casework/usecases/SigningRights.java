package rathaus.casework.usecases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.LaterProposal;
import rathaus.casework.domain.Proposal;
import rathaus.casework.domain.SignatureStep;
import rathaus.casework.domain.SigningList;
import rathaus.identity.SigningKind;
import rathaus.identity.SigningPower;
import rathaus.identity.SigningPowers;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.kernel.Actor;
import rathaus.kernel.Money;
import rathaus.kernel.Permission;

/** Who may give which signature: members of the unit with a power that counts today for this kind and amount. */
@Component
class SigningRights {

    private final StaffDirectory directory;
    private final SigningPowers powers;

    SigningRights(StaffDirectory directory, SigningPowers powers) {
        this.directory = directory;
        this.powers = powers;
    }

    /** The power with which this member may give this signature. */
    Optional<SigningPower> power(Actor.Staff staff, SignatureStep step, DecisionKind kind, Money amount, boolean head) {
        boolean leadsIfNeeded = step.coSigns() || !head || leads(staff);
        if (!leadsIfNeeded || !mayDecideFor(step.unit(), staff)) {
            return Optional.empty();
        }
        SigningKind wanted = step.coSigns() ? SigningKind.CO_SIGNATURE : SigningKind.valueOf(kind.name());
        return powers.today(staff.account()).stream()
                .filter(power -> power.covers(wanted, step.unit(), amount))
                .findFirst();
    }

    /** The power with which this member may give the next signature of a proposal; nobody signs twice. */
    Optional<SigningPower> next(Actor.Staff staff, Proposal proposal) {
        return proposal.bars(staff.account())
                ? Optional.empty()
                : power(staff, proposal.next(), proposal.draft().kind(), proposal.amount(), proposal.head());
    }

    /**
     * The power with which this member may give the next signature under what changes a decision: for the final one there has to
     * be a power for each decision that it needs; the first of them is named.
     */
    Optional<SigningPower> next(Actor.Staff staff, LaterProposal proposal) {
        if (proposal.barred().contains(staff.account())) {
            return Optional.empty();
        }
        SignatureStep step = proposal.next();
        if (step.coSigns()) {
            return power(staff, step, proposal.needs().getFirst().kind(), proposal.amount(), proposal.head());
        }
        List<Optional<SigningPower>> found = proposal.needs().stream()
                .map(need -> power(staff, step, need.kind(), need.amount(), proposal.head()))
                .toList();
        return found.stream().allMatch(Optional::isPresent) ? found.getFirst() : Optional.empty();
    }

    /** What the list of signatures asks with. */
    SigningList.Signer signer(Actor.Staff staff) {
        return new SigningList.Signer(
                staff.account(), directory.unitsOf(staff.account()), leads(staff), powers.today(staff.account()));
    }

    private boolean mayDecideFor(String unit, Actor.Staff staff) {
        return staff.may(Permission.DECIDE_CASES)
                && directory
                        .member(staff.account())
                        .filter(member -> member.mayDecideFor(unit))
                        .isPresent();
    }

    /** Whether somebody leads: signs as the head, and takes back what lies when a clerk is away. */
    boolean leads(Actor.Staff staff) {
        return directory.member(staff.account()).filter(StaffMember::leads).isPresent();
    }
}
