package rathaus.records;

/** What a Dokument is in its Vorgang. */
public enum DokumentKind {
    /** The Antrag as submitted. */
    ANTRAG,
    /** Evidence that came with the Antrag or later. */
    ANLAGE,
    /** Confirmation that the Antrag arrived. */
    EMPFANGSBESTAETIGUNG,
    /** Request for what is missing. */
    NACHFORDERUNG,
    /** What the applicant answered. */
    ANTWORT,
    /** Request to pay. */
    GEBUEHRENANFORDERUNG,
    /** The decision. */
    BESCHEID,
    /** Proof of provision, retrieval, post or payment. */
    NACHWEIS,
    /** Any other letter. */
    SCHREIBEN,
    /** Note of a clerk. */
    VERMERK
}
