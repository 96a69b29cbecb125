package rathaus.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import rathaus.casework.DecisionDraft;
import rathaus.kernel.Money;
import rathaus.procedure.Nebenbestimmung;

/**
 * A draft on its way through the signatures it needs.
 *
 * @param conditions the chosen and the written ones
 * @param amount what the decision costs the applicant: limits of powers are measured by it
 * @param fourEyes whether the final signature must be somebody else's than the proposer's
 * @param head whether only somebody who leads gives the final signature
 * @param outstanding in order; the last one is the final one
 */
public record Proposal(
        DecisionDraft draft,
        List<Nebenbestimmung> conditions,
        UUID proposedBy,
        Instant proposedAt,
        Money amount,
        boolean fourEyes,
        boolean head,
        List<Signature> given,
        List<SignatureStep> outstanding) {

    public Proposal {
        conditions = List.copyOf(conditions);
        given = List.copyOf(given);
        outstanding = List.copyOf(outstanding);
        if (outstanding.isEmpty() || outstanding.getLast().coSigns()) {
            throw new IllegalArgumentException("A proposal waits for a final signature");
        }
    }

    public SignatureStep next() {
        return outstanding.getFirst();
    }

    /** Whether this person may not give the next signature whatever their powers: nobody signs twice. */
    public boolean bars(UUID person) {
        boolean proposer = proposedBy.equals(person) && (fourEyes || next().coSigns());
        return proposer || given.stream().anyMatch(signature -> signature.by().equals(person));
    }

    Proposal signed(Signature signature) {
        return new Proposal(
                draft,
                conditions,
                proposedBy,
                proposedAt,
                amount,
                fourEyes,
                head,
                with(signature),
                outstanding.subList(1, outstanding.size()));
    }

    List<Signature> with(Signature signature) {
        return Stream.concat(given.stream(), Stream.of(signature)).toList();
    }

    @Override
    public String toString() {
        return "Proposal[" + draft.kind() + "]";
    }
}
