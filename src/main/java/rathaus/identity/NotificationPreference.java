package rathaus.identity;

/** How the owner of an account wants to be notified of decisions (§ 9 OZG: electronic provision can be declined). */
public enum NotificationPreference {
    /** Provision in the account with a notice by e-mail. */
    ELECTRONIC,
    /** On paper. */
    LETTER
}
