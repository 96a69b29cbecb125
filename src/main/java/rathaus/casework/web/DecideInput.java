package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.casework.DecisionKind;

/** A decision: what, why, and the confirmation that stands for the signature. */
record DecideInput(String entscheidung, String begruendung, String unterschrift) implements TypedInput {

    static final String GRANT = "erteilen";
    static final String PARTIAL_GRANT = "teilweise";
    static final String REFUSAL = "ablehnen";

    DecideInput(@Nullable String entscheidung, @Nullable String begruendung, @Nullable String unterschrift) {
        this.entscheidung = Objects.requireNonNullElse(entscheidung, "");
        this.begruendung = RemarkInput.lines(begruendung);
        this.unterschrift = Objects.requireNonNullElse(unterschrift, "");
    }

    Optional<DecisionKind> kind() {
        return switch (entscheidung) {
            case GRANT -> Optional.of(DecisionKind.GRANT);
            case PARTIAL_GRANT -> Optional.of(DecisionKind.PARTIAL_GRANT);
            case REFUSAL -> Optional.of(DecisionKind.REFUSAL);
            default -> Optional.empty();
        };
    }

    /** What refuses, in full or in part, needs reasons (§ 39 Abs. 1 VwVfG); reasons for a grant are free. */
    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (kind().isEmpty()) {
            problems.put("entscheidung", "casework.problem.decision-missing");
        }
        String reasons = RemarkInput.problem(begruendung);
        if (begruendung.isEmpty() && kind().filter(DecisionKind::refuses).isPresent()) {
            problems.put("begruendung", "casework.problem.reasons-missing");
        } else if (!begruendung.isEmpty() && !reasons.isEmpty()) {
            problems.put("begruendung", reasons);
        }
        if (!unterschrift.equals("true")) {
            problems.put("unterschrift", "casework.problem.signature-missing");
        }
        return problems;
    }

    @Override
    public String place() {
        return "#ergebnis";
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("begruendung", begruendung);
    }

    @Override
    public boolean chose(String value) {
        return entscheidung.equals(value);
    }

    @Override
    public String toString() {
        return "DecideInput";
    }
}
