package rathaus.servicepackage;

import java.util.List;
import java.util.Optional;

/**
 * The data protection record of a Leistung, from which the record of processing (Art. 30 GDPR) and the notice to the persons
 * concerned (Art. 13 GDPR) are made: {@code datenschutz.yaml}.
 */
public record Datenschutzangaben(
        String purpose,
        List<String> legalBases,
        List<Recipient> recipients,
        List<Deletion> deletions,
        String obligation,
        boolean thirdCountry,
        Optional<String> automatedDecision,
        List<String> sources) {

    /** Who gets data, and for what. */
    public record Recipient(String name, String purpose) {}

    /** What is deleted when, and why then. */
    public record Deletion(String what, String period, String basis) {}

    /** Reads {@code datenschutz.yaml}; empty if the file cannot be read at all. */
    public static Optional<Datenschutzangaben> read(Leistungspaket paket, Befunde befunde) {
        return DatenschutzReading.read(paket, befunde);
    }
}
