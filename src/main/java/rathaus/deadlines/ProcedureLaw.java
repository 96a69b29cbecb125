package rathaus.deadlines;

/** The law that governs a procedure and with it the rules of Bekanntgabe and remedies. */
public enum ProcedureLaw {
    /** Verwaltungsverfahrensgesetz (in Hessen the HVwVfG), with § 9 OZG for the mailbox. */
    VWVFG,
    /** Abgabenordnung: municipal taxes, dog tax among them, by way of the KAG. */
    AO
}
