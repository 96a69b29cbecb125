package rathaus.records;

import java.util.List;

/** What came of the wish to delete a Vorgang. */
public sealed interface VorgangDeletion {

    /** It is gone; these were its Dokumente. */
    record Deleted(Vorgang.Zda vorgang, List<Dokument> dokumente) implements VorgangDeletion {

        public Deleted {
            dokumente = List.copyOf(dokumente);
        }
    }

    /** It is open again, must still be kept, or a legal hold lies on it; nothing changed. */
    record MustBeKept() implements VorgangDeletion {}

    /** The open Kommune has no such Vorgang; it may have been deleted before. */
    record NoVorgang() implements VorgangDeletion {}
}
