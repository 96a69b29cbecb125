package rathaus.deadlines;

/** How a Bescheid reaches its addressee. */
public enum DeliveryChannel {
    /** A letter by post within Germany. */
    POST,
    /** Sent electronically, by e-mail for example. */
    EMAIL,
    /** Provided in the mailbox of a user account (§ 9 (1) OZG, § 122a (5) AO). */
    MAILBOX,
    /** Provided for retrieval with the addressee's consent (§ 41 (2a) VwVfG, § 122a AO). */
    RETRIEVAL,
    /** Formal service by registered letter (Einschreiben, § 4 VwZG). */
    REGISTERED,
    /** Formal service electronically, against an acknowledgement (Empfangsbekenntnis, § 5 VwZG). */
    ACKNOWLEDGED
}
