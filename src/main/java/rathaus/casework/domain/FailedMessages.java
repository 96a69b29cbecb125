package rathaus.casework.domain;

import java.util.Set;
import rathaus.applications.OfficeMessage;
import rathaus.casework.UntakenMessages;

/** Messages of the portal that could not be taken: each rests longer from try to try, at most an hour. */
public interface FailedMessages extends UntakenMessages {

    /** Numbers of the messages for which it is not yet time to try again. */
    Set<Long> resting();

    /** Notes a failure. */
    void note(OfficeMessage message, Cause cause);

    /** The message was taken after all. */
    void forget(OfficeMessage message);
}
