package rathaus.audit.usecases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rathaus.documents.Contents;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;

/** Contents that a scanner has shut. */
final class ShutContents {

    private ShutContents() {}

    /** Texts in their place: what was found malicious goes nowhere, and does not keep the rest back. */
    static List<ExportedDokument> replaced(Contents contents, List<ExportedDokument> dokumente) {
        Set<UUID> stored = dokumente.stream()
                .flatMap(dokument -> dokument.files().stream())
                .map(ExportedDokument.Part::stored)
                .collect(Collectors.toSet());
        Set<UUID> shut = contents.find(stored).stream()
                .filter(content -> content.scan() instanceof ScanState.Infected)
                .map(StoredContent::id)
                .collect(Collectors.toSet());
        return dokumente.stream().map(dokument -> dokument.withoutShut(shut)).toList();
    }
}
