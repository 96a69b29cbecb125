package rathaus.records;

import java.time.LocalDate;

/** What came of the wish to close a Vorgang. */
public sealed interface VorgangClosure {

    /** It is z. d. A. and must be kept up to and including this day. */
    record Closed(LocalDate retentionEnd) implements VorgangClosure {}

    /** It was z. d. A. already; nothing changed. */
    record AlreadyClosed(LocalDate closedOn) implements VorgangClosure {}

    /** Somebody changed it since the version that the caller has seen; nothing changed. */
    record ChangedMeanwhile(long version) implements VorgangClosure {}

    /** The open Kommune has no such Vorgang. */
    record NoVorgang() implements VorgangClosure {}
}
