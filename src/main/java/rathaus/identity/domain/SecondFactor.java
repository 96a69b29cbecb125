package rathaus.identity.domain;

/** How far a member of staff has come with the one-time codes of the second factor. */
public sealed interface SecondFactor {

    /** Nothing set up: the next log-in leads to enrolment. */
    record Missing() implements SecondFactor {}

    /** A secret was shown and waits for its first right code. */
    record Enrolling(TotpSecret secret) implements SecondFactor {}

    /**
     * In use.
     *
     * @param lastStep the last step whose code was accepted; it and older ones are never accepted again
     */
    record Confirmed(TotpSecret secret, long lastStep) implements SecondFactor {}
}
