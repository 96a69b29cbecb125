package rathaus.records.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import rathaus.records.DokumentInVorgang;

/** Dokumente of the open Kommune by their ids, many at once. */
public interface Findings {

    /** Those that exist, in no order. */
    List<DokumentInVorgang> existing(Collection<UUID> dokumente);

    List<UUID> ofVorgaenge(Collection<UUID> vorgaenge);

    /** Those that follow in the order of ids. */
    List<UUID> after(UUID dokument, int limit);

    long count();
}
