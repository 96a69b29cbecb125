package rathaus.records;

import rathaus.kernel.Actor;

/**
 * Who does something to a file, in which role and why.
 *
 * @param role as the history names it: {@code Registratur}
 * @param reason in the actor's words, at most 1,000 characters
 */
public record Deed(Actor actor, String role, String reason) {

    public static final int LONGEST_REASON = 1000;

    public Deed {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
    }

    /** @throws IllegalArgumentException if nobody said why */
    public Deed withReason() {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("This needs a reason");
        }
        return this;
    }

    @Override
    public String toString() {
        return "Deed[" + actor.label() + "]";
    }
}
