package rathaus.kernel;

/** What an actor may do. Routes and use cases name one; roles of {@code identity} bundle them. */
public enum Permission {
    /** Read what everybody may read; needs no account. */
    VISIT,
    /** Start, continue and submit an Antrag, look up its status with the secret that belongs to it. */
    APPLY,
    /** Use one's own citizen account. */
    USE_OWN_ACCOUNT,
    /** Use the staff side at all: its entrance page, one's own staff account. Every member of staff may. */
    USE_WORKPLACE,
    /** See the inbox and the cases of one's own Organisationseinheiten. */
    READ_CASES,
    /** Claim, check, ask back, note. */
    WORK_ON_CASES,
    /** Fill in a form for somebody at the counter or on the telephone. */
    ASSIST_APPLICANTS,
    /** Decide and sign a Bescheid. */
    DECIDE_CASES,
    /** Lead one's own Organisationseinheiten: see the load of the team, sign as the head, take back what lies before signers. */
    LEAD_UNITS,
    /** Read files of the E-Akte beyond one's own cases. */
    READ_RECORDS,
    /** Keep the files of the whole house: Aktenplan, files of every unit, restrictions, legal holds. */
    KEEP_RECORDS,
    /** Offer closed files to the archive, deliver them, release their deletion. */
    DISPOSE_OF_RECORDS,
    /** Read access logs and histories, prove the chain; no changes. */
    AUDIT,
    /** Read technical state: health, metrics, dead letters; no personal data. */
    OPERATE,
    /** Read and change units, staff and Ortsrecht of one's own Kommune. */
    ADMINISTER_KOMMUNE
}
