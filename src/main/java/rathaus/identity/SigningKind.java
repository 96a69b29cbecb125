package rathaus.identity;

/** What a member of staff may sign. */
public enum SigningKind {
    GRANT,
    PARTIAL_GRANT,
    REFUSAL,
    /** Takes part in what somebody else decides (Mitzeichnung). */
    CO_SIGNATURE
}
