package rathaus.documents;

/** What became of an upload. */
public sealed interface UploadOutcome {

    /** Checked, cleaned, stored; not scanned yet. */
    record Accepted(StoredContent content) implements UploadOutcome {}

    /** Nothing was stored. */
    record Refused(UploadRefusal reason) implements UploadOutcome {}
}
