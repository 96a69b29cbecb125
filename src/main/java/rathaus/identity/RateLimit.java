package rathaus.identity;

import java.time.Duration;

/** What is limited, and to how many attempts in which time. The key says for whom: an address, an account, a reference. */
public enum RateLimit {
    /** Failed log-ins of staff from one network address. */
    STAFF_LOG_IN_FROM_ADDRESS(30, Duration.ofMinutes(15)),
    /** Failed log-ins of citizens from one network address. */
    CITIZEN_LOG_IN_FROM_ADDRESS(30, Duration.ofMinutes(15)),
    /** Failed log-ins to one citizen account. */
    CITIZEN_LOG_IN_TO_ACCOUNT(10, Duration.ofMinutes(15)),
    /** Links by e-mail asked for from one network address. */
    LINKS_FROM_ADDRESS(20, Duration.ofHours(1)),
    /** Links by e-mail to one mailbox. */
    LINKS_TO_MAILBOX(3, Duration.ofHours(1)),
    /** Passwords tried in order to change or delete an account. */
    PASSWORD_CONFIRMATION(10, Duration.ofMinutes(15)),
    /** Failed look-ups of an Antrag by reference from one network address. */
    LOOK_UP_FROM_ADDRESS(20, Duration.ofMinutes(15)),
    /** Failed look-ups of one reference. */
    LOOK_UP_OF_REFERENCE(10, Duration.ofMinutes(15)),
    /** Files uploaded from one network address. */
    UPLOADS_FROM_ADDRESS(200, Duration.ofHours(1)),
    /** Questions to registers from one citizen account. */
    REGISTER_REQUESTS_OF_ACCOUNT(10, Duration.ofHours(1)),
    /** Questions to registers from one network address. */
    REGISTER_REQUESTS_FROM_ADDRESS(40, Duration.ofHours(1)),
    /** Antraege that programs send from one network address, accepted or not. */
    SUBMISSIONS_BY_PROGRAM(120, Duration.ofHours(1));

    private final int attempts;
    private final Duration period;

    RateLimit(int attempts, Duration period) {
        this.attempts = attempts;
        this.period = period;
    }

    /** How many attempts are free at once; they come back evenly over the period. */
    public int attempts() {
        return attempts;
    }

    /** In which time a used-up allowance is whole again. */
    public Duration period() {
        return period;
    }
}
