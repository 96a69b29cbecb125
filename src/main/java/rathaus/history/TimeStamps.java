package rathaus.history;

import java.time.Instant;

/** Has a hash stamped with the time by somebody whom the installation cannot command (RFC 3161). */
public interface TimeStamps {

    /** Asks for a stamp over this SHA-256. Outside of any transaction: it may take a while. */
    Stamped stamp(byte[] sha256);

    /** Checks a stamp that was stored: that it is over this hash, and that the authority we trust has signed it. */
    Checked check(byte[] token, byte[] sha256);

    /** What came of the wish. */
    sealed interface Stamped {

        /**
         * A token that has been checked.
         *
         * @param authority its name, as its certificate says
         * @param evidential false for the simulated authority of a demonstration, whose stamps prove nothing to anybody
         */
        record Done(byte[] token, String authority, boolean evidential, Instant at) implements Stamped {
            @Override
            public String toString() {
                return "Done[" + authority + " " + at + "]";
            }
        }

        /** Nobody answered, or not as expected: it is worth another attempt. */
        record Unreachable(String reason) implements Stamped {}

        /** The authority answered, and its answer cannot be trusted. */
        record Refused(String reason) implements Stamped {}

        /** This installation has no authority. */
        record NotConfigured() implements Stamped {}
    }

    /** What a stored token is worth. */
    sealed interface Checked {

        /** Stamped at this time by an authority that we trust. */
        record Valid(Instant at, String authority, boolean evidential) implements Checked {}

        /** Not over this hash, not signed by whom we trust, or no token at all. */
        record Invalid(String reason) implements Checked {}
    }
}
