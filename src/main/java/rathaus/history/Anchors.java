package rathaus.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Time stamps of a third party over the chain of the open Kommune, one a day. */
public interface Anchors {

    /** The latest ones, newest first. */
    List<Anchor> latest(int atMost);

    /** All of them in the order of the chain; they are few. */
    List<Anchor> all();

    /** Checks that a stamp is over this link and from an authority that is trusted. */
    TimeStamps.Checked check(Anchor anchor);

    /** How the last attempt went; empty if there was none. */
    Optional<Attempt> lastAttempt();

    /**
     * One stamp.
     *
     * @param number of the link that it is over
     * @param evidential false if it is from the simulated authority of a demonstration
     */
    record Anchor(long number, byte[] link, byte[] token, String authority, boolean evidential, Instant stampedAt) {
        @Override
        public String toString() {
            return "Anchor[" + number + "]";
        }
    }

    /**
     * The last attempt to get one.
     *
     * @param failures since the last success
     * @param reason why it failed; empty if it did not
     */
    record Attempt(Instant at, int failures, String reason) {}
}
