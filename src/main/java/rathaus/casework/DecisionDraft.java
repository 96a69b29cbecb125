package rathaus.casework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param reduction what is demanded in place of the tariff; empty for the tariff
 */
public record DecisionDraft(
        DecisionKind kind,
        String reasons,
        List<String> chosen,
        List<Nebenbestimmung> written,
        List<UUID> enclosures,
        List<String> coSigners,
        Optional<FeeReduction> reduction) {

    /** Drafts of earlier versions know no reduction. */
    public DecisionDraft {
        reduction = Objects.requireNonNullElse(reduction, Optional.empty());
        chosen = List.copyOf(chosen);
        written = List.copyOf(written);
        enclosures = List.copyOf(enclosures);
        coSigners = List.copyOf(coSigners);
    }

    /** At the tariff. */
    public DecisionDraft(
            DecisionKind kind,
            String reasons,
            List<String> chosen,
            List<Nebenbestimmung> written,
            List<UUID> enclosures,
            List<String> coSigners) {
        this(kind, reasons, chosen, written, enclosures, coSigners, Optional.empty());
    }

    /** The same at another fee. */
    public DecisionDraft at(FeeReduction fee) {
        return new DecisionDraft(kind, reasons, chosen, written, enclosures, coSigners, Optional.of(fee));
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
