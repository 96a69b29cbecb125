package rathaus.audit.usecases;

import java.util.List;
import rathaus.records.Vorgang;

/** A Vorgang with everything that is exported of it. */
record ExportedVorgang(Vorgang vorgang, List<ExportedDokument> dokumente) {
    ExportedVorgang {
        dokumente = List.copyOf(dokumente);
    }
}
