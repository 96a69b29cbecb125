package rathaus.procedure;

import rathaus.servicepackage.FileWord;

/** A number of units of time. */
public record Term(int value, Unit unit) {

    /** A term set by law, hard. */
    public record StatutoryTerm(String id, Term term, Start start, String legalBasis, String consequence) {}

    /** Units of terms (§§ 187-193 BGB). */
    public enum Unit implements FileWord {
        DAYS("tage"),
        WORKING_DAYS("arbeitstage"),
        WEEKS("wochen"),
        MONTHS("monate");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** From when a term runs. */
    public enum Start implements FileWord {
        RECEIPT("eingang"),
        COMPLETE("vollstaendig"),
        DECISION("entscheidung");

        private final String word;

        Start(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
