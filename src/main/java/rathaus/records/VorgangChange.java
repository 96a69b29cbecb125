package rathaus.records;

/** What came of the wish to change something about a Vorgang. */
public sealed interface VorgangChange {

    /** It is so now; the Vorgang has this version. */
    record Changed(long version) implements VorgangChange {}

    /** It was so already; nothing changed. */
    record Unchanged(long version) implements VorgangChange {}

    /** Somebody changed it since the version that the caller has seen; nothing changed. */
    record ChangedMeanwhile(long version) implements VorgangChange {}

    /** The open Kommune has no such Vorgang, or not one that this actor may change so. */
    record NoVorgang() implements VorgangChange {}
}
