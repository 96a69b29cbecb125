package rathaus.records;

/** Which way a Dokument went. */
public enum DokumentOrigin {
    /** It came in: from the applicant, another body, the post. */
    EINGANG,
    /** It went out. */
    AUSGANG,
    /** It stays in the house. */
    INTERN
}
