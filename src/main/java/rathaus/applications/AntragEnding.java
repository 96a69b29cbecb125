package rathaus.applications;

/** How an Antrag ends without a decision. */
public enum AntragEnding {
    /** The citizen took it back. */
    WITHDRAWN,
    /** Another body is competent and has it now. */
    FORWARDED,
    /** The same person has applied for the same thing twice; the other Antrag goes on. */
    DUPLICATE
}
