package rathaus.procedure;

import java.util.Optional;
import rathaus.kernel.Money;
import rathaus.servicepackage.FileWord;

/**
 * Who may sign what.
 *
 * @param coSignature key of the unit that co-signs before, if one does
 * @param fourEyes whether the final signature must be a second person's
 * @param fourEyesAbove amount above which it must be, whatever else counts
 */
public record SignatureRule(
        DecisionKind decision,
        SignaturePower power,
        Optional<String> coSignature,
        boolean fourEyes,
        Optional<Money> fourEyesAbove) {

    /** Whether two persons are needed for a decision about this amount. */
    public boolean needsSecondPerson(Money amount) {
        return fourEyes
                || fourEyesAbove
                        .filter(highest -> amount.compareTo(highest) > 0)
                        .isPresent();
    }

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
