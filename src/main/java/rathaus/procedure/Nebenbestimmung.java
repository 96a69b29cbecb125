package rathaus.procedure;

import rathaus.servicepackage.FileWord;

/**
 * What a decision is tied to (§ 36 Abs. 2 VwVfG).
 *
 * @param id within the package's catalogue; empty if a clerk wrote it
 * @param legalBasis may be empty
 */
public record Nebenbestimmung(String id, Kind kind, String text, String legalBasis) {

    /** What kind it is, in the order of the law. */
    public enum Kind implements FileWord {
        TERM("befristung", "Befristung"),
        CONDITION("bedingung", "Bedingung"),
        REVOCATION("widerrufsvorbehalt", "Vorbehalt des Widerrufs"),
        OBLIGATION("auflage", "Auflage"),
        LATER_OBLIGATION("auflagenvorbehalt", "Vorbehalt nachträglicher Auflagen");

        private final String word;
        private final String label;

        Kind(String word, String label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        /** As letters name it, in German. */
        public String label() {
            return label;
        }
    }

    /** As letters say it: {@code Auflage: … (§ 18 HStrG)}. */
    public String inLetter() {
        return kind.label() + ": " + text + (legalBasis.isEmpty() ? "" : " (" + legalBasis + ")");
    }
}
