package rathaus.records;

import java.util.UUID;

/** What a member of staff wants to do to a Vorgang from its page. */
public sealed interface VorgangWish {

    /** In the actor's words. */
    String reason();

    /** Z. d. A. */
    record Close(String reason) implements VorgangWish {}

    /** Take it up again. */
    record Reopen(String reason) implements VorgangWish {}

    /** Give it to another unit. */
    record HandOver(String unit, String reason) implements VorgangWish {}

    /** Link it with this other Vorgang. */
    record Link(Aktenzeichen aktenzeichen, int number, String reason) implements VorgangWish {}

    /** Place a legal hold. */
    record Hold(String reason) implements VorgangWish {}

    /** Lift this hold. */
    record Lift(UUID hold, String reason) implements VorgangWish {}

    /** Let only its units read it. */
    record Restrict(String reason) implements VorgangWish {}

    /** Let others read it again. */
    record Unrestrict(String reason) implements VorgangWish {}

    /** Where the paper lies, or which older file came before; empty if none. */
    record Refer(Reference kind, String wording, String reason) implements VorgangWish {

        public Refer {
            if (wording.length() > 300) {
                throw new IllegalArgumentException("A reference has at most 300 characters");
            }
        }
    }

    /** What lies outside of the E-Akte. */
    enum Reference {
        /** Hybrid file: where the paper lies. */
        PAPER,
        /** An older file about the same. */
        ALTAKTE
    }
}
