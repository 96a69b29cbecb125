package rathaus.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.decisions.Expression;
import rathaus.decisions.Values;
import rathaus.registers.Register;

/**
 * One question of a form (FIM: Datenfeld).
 *
 * @param fim id of the field in FIM
 * @param condition when it is asked; always if empty
 * @param prefill what of the account may be offered: {@code konto.familienname}
 * @param evidence the register that can answer in place of an upload
 * @param purpose why the answer may be asked for; present for personal data
 */
public record Field(
        String id,
        FieldType type,
        String label,
        Optional<String> help,
        boolean required,
        Optional<String> fim,
        Optional<Expression> condition,
        List<Check> checks,
        Optional<String> prefill,
        Optional<Evidence> evidence,
        Optional<Purpose> purpose,
        boolean personal) {

    private static final String FETCHED = "@";

    /**
     * Where the answer of a register is kept: in the place of files, and beside what people type. The sign stands in no id of a
     * field, so nobody can type anything there.
     */
    public String fetchedPlace() {
        return type instanceof FieldType.Upload ? id : id + FETCHED;
    }

    /** The id of the field beside whose answer this place lies; empty if it is the place of no register's answer. */
    public static Optional<String> besideOf(String place) {
        return place.endsWith(FETCHED) ? Optional.of(place.substring(0, place.length() - 1)) : Optional.empty();
    }

    /** A rule for the answer and what to say when it is broken. */
    public record Check(Expression rule, String message) {}

    /**
     * How a register can answer in place of an upload (§ 5 EGovG).
     *
     * @param legalBasis the paragraph that allows the retrieval
     * @param inputs id of the question that holds what the register has to be told, by {@link Register#inputs()}
     * @param condition when the register can answer at all; always if empty
     */
    public record Evidence(
            Register register, String legalBasis, Map<String, String> inputs, Optional<Expression> condition) {

        /** Whether the register can answer, as far as the other answers tell. */
        public boolean applies(Values values) {
            return condition.isEmpty() || condition.get().holds(values);
        }
    }

    /** Why personal data are asked for, and the paragraph that allows it (Art. 5 and 6 GDPR). */
    public record Purpose(String purpose, String legalBasis) {}
}
