package rathaus.remedies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import rathaus.casework.DecisionKind;

/** What holds after an objection had success. */
public enum Standing {
    /** What was applied for is granted. */
    GRANTED(Optional.of(DecisionKind.GRANT)),
    /** It is granted in part. */
    GRANTED_PARTLY(Optional.of(DecisionKind.PARTIAL_GRANT)),
    /** Nothing: the decision is lifted, as on the objection of a neighbour. */
    LIFTED(Optional.empty());

    private final Optional<DecisionKind> decision;

    Standing(Optional<DecisionKind> decision) {
        this.decision = decision;
    }

    /** The decision that holds; empty if none does. */
    public Optional<DecisionKind> decision() {
        return decision;
    }

    /** As forms write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is written so. */
    public static Optional<Standing> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
