package rathaus.records.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.records.Dokument;
import rathaus.records.DokumentFiling;

/** Where the Dokumente of the open Kommune are kept. */
public interface Dokumente {

    /** Number under which this Dokument was filed in the Vorgang, if it was. */
    Optional<Integer> numberOf(UUID vorgang, UUID dokument);

    /** Adds it under the next number of its Vorgang, which the caller has locked. */
    int add(DokumentFiling filing, Instant at);

    /** All of a Vorgang, in the order of filing. */
    List<Dokument> of(UUID vorgang);
}
