package rathaus.casework.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import rathaus.casework.DecisionKind;
import rathaus.kernel.Money;

/**
 * Something that changes a decision, on its way through the signatures it needs. Whoever prepared it never signs it.
 *
 * @param title message key of what it is
 * @param page end of the path of its page
 * @param seen the case as it was when it was prepared
 * @param needs a power for each of these is needed for the final signature
 * @param head whether only somebody who leads gives the final signature
 * @param outstanding in order; the last one is the final one
 */
public record LaterProposal(
        UUID id,
        UUID caseId,
        String title,
        String page,
        UUID by,
        Instant at,
        Seen seen,
        List<Need> needs,
        boolean head,
        List<Signature> given,
        List<SignatureStep> outstanding) {

    public LaterProposal {
        needs = List.copyOf(needs);
        given = List.copyOf(given);
        outstanding = List.copyOf(outstanding);
        if (outstanding.isEmpty() || outstanding.getLast().coSigns()) {
            throw new IllegalArgumentException("It waits for a final signature");
        }
    }

    /**
     * The state of a case.
     *
     * @param version of the case itself
     * @param changes how often its decision was changed
     */
    public record Seen(long version, int changes) {}

    /** A decision that somebody needs the power for, and what it costs the applicant. */
    public record Need(DecisionKind kind, Money amount) {}

    public SignatureStep next() {
        return outstanding.getFirst();
    }

    public boolean isLast() {
        return outstanding.size() == 1;
    }

    /** Who may not give the next signature whatever their powers: nobody signs their own, and nobody twice. */
    public Set<UUID> barred() {
        Set<UUID> barred = new LinkedHashSet<>(Set.of(by));
        given.forEach(signature -> barred.add(signature.by()));
        return barred;
    }

    /** The highest amount: a Mitzeichnung is measured by it. */
    public Money amount() {
        return needs.stream().map(Need::amount).max(Money::compareTo).orElse(Money.ZERO);
    }

    /**
     * With a signature that is not the last one.
     *
     * @throws IllegalArgumentException if this person may not sign, or it is the last one
     */
    public LaterProposal signed(Signature signature) {
        if (barred().contains(signature.by())) {
            throw new IllegalArgumentException("Nobody signs their own, and nobody twice");
        }
        return new LaterProposal(
                id,
                caseId,
                title,
                page,
                by,
                at,
                seen,
                needs,
                head,
                Stream.concat(given.stream(), Stream.of(signature)).toList(),
                outstanding.subList(1, outstanding.size()));
    }

    @Override
    public String toString() {
        return "LaterProposal[" + id + "]";
    }
}
