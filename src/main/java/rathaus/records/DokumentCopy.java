package rathaus.records;

import java.util.UUID;
import rathaus.kernel.ContentHash;

/** The PDF/A format of a version of a Dokument, beside the original. */
public sealed interface DokumentCopy {

    /** It was made and lies in the store of contents. */
    record Made(UUID stored, ContentHash content, String claim) implements DokumentCopy {}

    /** The original says of itself that it is PDF/A; nobody proved it. */
    record Claimed(String claim) implements DokumentCopy {}

    /**
     * There is none.
     *
     * @param reason as in {@link rathaus.documents.ArchivalForm.Why}
     */
    record Impossible(String reason) implements DokumentCopy {}
}
