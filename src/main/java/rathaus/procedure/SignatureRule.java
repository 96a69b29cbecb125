package rathaus.procedure;

import java.util.Optional;
import rathaus.servicepackage.FileWord;

/** Who may sign what; co-signature by another unit if named. */
public record SignatureRule(DecisionKind decision, SignaturePower power, Optional<String> coSignature) {

    /** What is decided. */
    public enum DecisionKind implements FileWord {
        GRANT("erteilung"),
        /** Where the package has no rule of its own for it, the one for refusals counts. */
        PARTIAL_GRANT("teilerteilung"),
        REFUSAL("ablehnung");

        private final String word;

        DecisionKind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Who may sign. */
    public enum SignaturePower implements FileWord {
        MACHINE("automatisch"),
        CLERK("sachbearbeitung"),
        HEAD("leitung");

        private final String word;

        SignaturePower(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
