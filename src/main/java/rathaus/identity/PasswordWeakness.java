package rathaus.identity;

/** Why a new password is not accepted. */
public enum PasswordWeakness {
    /** Fewer than 12 characters. */
    TOO_SHORT,
    /** More than 200 characters. */
    TOO_LONG,
    /** On the list of common passwords, or a few characters repeated. */
    COMMON,
    /** Contains the name or e-mail address of its owner. */
    CONTAINS_NAME
}
