package rathaus.casework;

/** Whether one signature of one person is enough. */
public enum SingleSignature {
    /** The package asks for one signature, and this member may give it. */
    GIVEN,
    /** The package asks for a second person or another unit, whoever signs first. */
    NOT_ENOUGH,
    /** This member has no power for it. */
    NO_POWER
}
