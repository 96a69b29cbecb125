package rathaus.xdomea;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a message says about an object; empty where it says nothing.
 *
 * @param reference Kennzeichen: the Aktenzeichen
 * @param lead Federführung
 * @param planNumber Aktenplaneinheit
 * @param begin first day of the Laufzeit, for a Dokument its own day
 * @param closedOn day of the z. d. A.
 * @param confidentiality code of the Vertraulichkeitsstufe or Geheimhaltungsgrad
 */
public record Metadata(
        String subject,
        String reference,
        String lead,
        String confidentiality,
        String planNumber,
        String planTitle,
        String type,
        Optional<LocalDate> begin,
        Optional<LocalDate> end,
        Optional<LocalDate> closedOn,
        Optional<Valuation> valuation,
        Optional<Integer> retentionYears,
        Optional<LocalDate> retentionEnd) {

    /** Says nothing but this. */
    public static Metadata of(String subject, String reference) {
        return new Metadata(
                subject,
                reference,
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
