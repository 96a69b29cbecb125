package rathaus.servicepackage;

import java.util.List;
import java.util.Optional;

/**
 * A declared point of local adaptation (DESIGN 4, {@code ortsrecht.yaml}): what each Kommune decides by its own law (Satzung
 * § 5 HGO, Rechtsverordnung, Beschluss).
 *
 * @param mandatory without a value of the Kommune the Leistung may not go online
 * @param fallback holds if the Kommune sets nothing; text, number, yes/no, list or map
 * @param columns keys of each row of a table
 */
public record Ortsrechtspunkt(
        String name,
        Type type,
        String title,
        boolean mandatory,
        Optional<Object> fallback,
        String citation,
        List<String> columns) {

    /** What kind of value it is. */
    public enum Type implements FileWord {
        MONEY("betrag"),
        NUMBER("zahl"),
        TEXT("text"),
        YES_NO("janein"),
        LIST("liste"),
        TABLE("tabelle");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Reads {@code ortsrecht.yaml}; empty if the file cannot be read at all. */
    public static Optional<List<Ortsrechtspunkt>> read(Leistungspaket paket, Befunde befunde) {
        return OrtsrechtspunktReading.read(paket, befunde);
    }

    /** Whether a value of the Kommune has the declared type. */
    public boolean accepts(Object value) {
        return PlainValues.isOfType(value, type, columns);
    }
}
