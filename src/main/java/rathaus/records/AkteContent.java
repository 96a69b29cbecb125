package rathaus.records;

import java.util.List;

/** What an actor may read of an Akte. */
public record AkteContent(Aktenzeichen aktenzeichen, List<VorgangContent> vorgaenge) {

    public AkteContent {
        vorgaenge = List.copyOf(vorgaenge);
    }

    /** A Vorgang and its Dokumente in the order of filing. */
    public record VorgangContent(Vorgang vorgang, List<Dokument> dokumente) {

        public VorgangContent {
            dokumente = List.copyOf(dokumente);
        }
    }
}
