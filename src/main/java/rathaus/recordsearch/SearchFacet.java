package rathaus.recordsearch;

/** By what hits are counted and narrowed down. */
public enum SearchFacet {
    /** Calendar year of the Dokument. */
    YEAR,
    /** What the Dokument is in its Vorgang. */
    KIND,
    /** Organisationseinheit that works on the Vorgang. */
    UNIT,
    /** Position of the Aktenplan. */
    POSITION,
    /** Leistung for whose Antrag the Vorgang was opened. */
    LEISTUNG,
    /** Whether the Vorgang is being worked on or z. d. A. */
    STATE
}
