package rathaus.records;

/** What becomes of a Vorgang when its retention ends (xdomea: Aussonderungsart). */
public enum Aussonderungsart {
    /** Archivwürdig: goes to the archive. */
    A,
    /** Bewerten: the archive decides. */
    B,
    /** Vernichten: is deleted once the archive had its say (§ 4 HArchivG). */
    V
}
