package rathaus.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.CaseOutcome;
import rathaus.casework.DecisionDraft;
import rathaus.casework.SignatureDesk;
import rathaus.casework.SignatureView;
import rathaus.kernel.Actor;

/** Nothing waits to be signed, and nothing can be proposed. */
final class NoSignatures implements SignatureDesk {

    @Override
    public CaseOutcome propose(UUID id, long version, DecisionDraft draft, Actor.Staff staff) {
        return new CaseOutcome.NoCase();
    }

    @Override
    public CaseOutcome withdraw(UUID id, long version, Actor.Staff staff) {
        return new CaseOutcome.NoCase();
    }

    @Override
    public CaseOutcome sign(UUID id, long version, Actor.Staff staff) {
        return new CaseOutcome.NoCase();
    }

    @Override
    public CaseOutcome giveBack(UUID id, long version, String comment, Actor.Staff staff) {
        return new CaseOutcome.NoCase();
    }

    @Override
    public Optional<SignatureView> open(String aktenzeichen, Actor.Staff staff) {
        return Optional.empty();
    }

    @Override
    public Optional<DraftLetter> preview(UUID id, Actor.Staff staff) {
        return Optional.empty();
    }

    @Override
    public Rows waiting(Optional<String> after, Actor.Staff staff) {
        return new Rows(List.of(), Optional.empty());
    }

    @Override
    public int count(Actor.Staff staff) {
        return 0;
    }
}
