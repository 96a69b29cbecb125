package rathaus.procedure;

import java.util.List;
import java.util.Optional;
import rathaus.decisions.Expression;
import rathaus.servicepackage.FileWord;

/** One step and what to check in it. */
public record Step(
        String id,
        Activity activity,
        String title,
        Role role,
        Optional<String> unit,
        Optional<Integer> termInDays,
        List<ChecklistItem> checklist) {

    /**
     * One thing to check.
     *
     * @param field the field to show beside it
     * @param condition when it has to be checked; always if empty
     */
    public record ChecklistItem(
            String id, String text, String legalBasis, Optional<String> field, Optional<Expression> condition) {}

    /** The FIM Referenzaktivitaetengruppen, as far as we use them. */
    public enum Activity implements FileWord {
        RECEIPT("eingang"),
        FORMAL_CHECK("formelle-pruefung"),
        COMPETENCE_CHECK("zustaendigkeit"),
        MATERIAL_CHECK("fachliche-pruefung"),
        PARTICIPATION("beteiligung"),
        DECISION("entscheidung"),
        BESCHEID("bescheid"),
        PAYMENT("zahlung"),
        ISSUE("ausstellung"),
        DELIVERY("zustellung"),
        FILING("akte");

        private final String word;

        Activity(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Who does a step. */
    public enum Role implements FileWord {
        CLERK("sachbearbeitung"),
        HEAD("leitung"),
        MACHINE("automatisch");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
