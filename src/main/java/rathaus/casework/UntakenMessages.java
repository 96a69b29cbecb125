package rathaus.casework;

import java.time.Instant;
import java.util.List;

/** What the portal has for the office and the office could not take, for those who run the installation; no personal data. */
public interface UntakenMessages {

    /** In the order of their numbers, from the first one after this number. */
    List<Untaken> after(long number, int atMost);

    /** Lets the office try this one with its next round instead of later; false if it was taken meanwhile. */
    boolean tryAgain(long number);

    /**
     * One of them.
     *
     * @param number of the message in the installation, as the log tells it too
     * @param next when the office tries again by itself
     */
    record Untaken(long number, Cause cause, Instant firstFailed, int attempts, Instant next) {}

    /** Why a message could not be taken. */
    sealed interface Cause {

        /** The Aktenplan of the Kommune has no such position; the message goes on by itself once it has. */
        record MissingPosition(String position) implements Cause {}

        /** A fault of the program or of what it stands on: the class of the failure, never its message. */
        record Fault(String kind) implements Cause {}
    }
}
