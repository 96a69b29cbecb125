package rathaus.casework;

import java.util.List;
import java.util.UUID;
import rathaus.procedure.Nebenbestimmung;

/**
 * What a clerk wants to decide.
 *
 * @param reasons may be empty for a full grant
 * @param chosen ids of the package's Nebenbestimmungen
 * @param written Nebenbestimmungen in the clerk's own words
 * @param enclosures ids of stored contents of Dokumente of this file
 * @param coSigners keys of units that shall co-sign, beside those that the package names
 */
public record DecisionDraft(
        DecisionKind kind,
        String reasons,
        List<String> chosen,
        List<Nebenbestimmung> written,
        List<UUID> enclosures,
        List<String> coSigners) {

    public DecisionDraft {
        chosen = List.copyOf(chosen);
        written = List.copyOf(written);
        enclosures = List.copyOf(enclosures);
        coSigners = List.copyOf(coSigners);
    }

    /** Without conditions and enclosures. */
    public static DecisionDraft of(DecisionKind kind, String reasons) {
        return new DecisionDraft(kind, reasons, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return "DecisionDraft[" + kind + "]";
    }
}
