package rathaus.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * From the draft of a decision over co-signatures (Mitzeichnung) to the final one (Schlusszeichnung). Each act names the
 * version that was seen and is recorded with its role.
 */
public interface SignatureDesk {

    /** Lays the draft before those whose signatures it needs. */
    CaseOutcome propose(UUID id, long version, DecisionDraft draft, Actor.Staff staff);

    /** The clerk, who stands in for the clerk, or who leads takes the draft back; it is kept. */
    CaseOutcome withdraw(UUID id, long version, Actor.Staff staff);

    /** The next signature; with the last one the case is decided. */
    CaseOutcome sign(UUID id, long version, Actor.Staff staff);

    /** Back to the clerk, who sees the comment. */
    CaseOutcome giveBack(UUID id, long version, String comment, Actor.Staff staff);

    /** A draft that waits for this member's signature; noted in the access log. Empty for everybody else. */
    Optional<SignatureView> open(String aktenzeichen, Actor.Staff staff);

    /** The Bescheid as it would read if everybody signed today; noted in the access log. Empty as {@link #open}. */
    Optional<DraftLetter> preview(UUID id, Actor.Staff staff);

    /** What waits for this member's signature, by hard deadline, then age. */
    Rows waiting(Optional<String> after, Actor.Staff staff);

    /** How many wait. */
    int count(Actor.Staff staff);

    /** A letter that is none yet. */
    record DraftLetter(String title, byte[] pdf) {
        @Override
        public String toString() {
            return "DraftLetter";
        }
    }

    /**
     * A page of rows.
     *
     * @param next mark for the next page; empty on the last one
     */
    record Rows(List<Row> rows, Optional<String> next) {}

    /** What is to be signed. */
    sealed interface Subject {

        /** Whether others sign after this one. */
        boolean coSignature();
    }

    /** The decision of a case. */
    record Draft(DecisionKind kind, boolean coSignature) implements Subject {}

    /**
     * What changes a decision that is made.
     *
     * @param title message key of what it is
     * @param page end of the path of its page, behind the Aktenzeichen
     */
    record Later(String title, String page, boolean coSignature) implements Subject {}

    /**
     * A row.
     *
     * @param statutory the hard deadline, if there is one
     * @param target our own; of what changes a decision, the day on which it was laid before the signers
     */
    record Row(
            String aktenzeichen,
            String leistung,
            String applicant,
            Subject subject,
            String clerk,
            LocalDate received,
            Optional<LocalDate> statutory,
            LocalDate target,
            boolean overdue) {
        @Override
        public String toString() {
            return "Row";
        }
    }
}
