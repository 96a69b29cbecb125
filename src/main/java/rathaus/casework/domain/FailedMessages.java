package rathaus.casework.domain;

import rathaus.applications.OfficeMessage;

/** Messages of the portal that could not be taken: each rests longer from try to try, at most an hour. */
public interface FailedMessages {

    /** Whether it is not yet time to try again. */
    boolean isResting(OfficeMessage message);

    /**
     * Notes a failure.
     *
     * @param reason class of the failure; never its message, which may hold personal data
     */
    void note(OfficeMessage message, String reason);

    /** The message was taken after all. */
    void forget(OfficeMessage message);
}
