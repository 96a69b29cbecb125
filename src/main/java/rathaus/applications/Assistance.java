package rathaus.applications;

import java.util.UUID;

/**
 * A member of staff fills in the form for somebody else.
 *
 * @param staff account of the member of staff
 * @param channel on which way the applicant came
 */
public record Assistance(UUID staff, Channel channel) {

    /** Where applicant and clerk meet. */
    public enum Channel {
        COUNTER,
        TELEPHONE,
        LETTER
    }
}
