package rathaus.forms;

import java.util.List;
import java.util.Optional;
import rathaus.decisions.Expression;

/**
 * One question of a form (FIM: Datenfeld).
 *
 * @param fim id of the field in FIM
 * @param condition when it is asked; always if empty
 * @param prefill what of the account may be offered: {@code konto.familienname}
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
        Optional<Purpose> purpose,
        boolean personal) {

    /** A rule for the answer and what to say when it is broken. */
    public record Check(Expression rule, String message) {}

    /** Why personal data are asked for, and the paragraph that allows it (Art. 5 and 6 GDPR). */
    public record Purpose(String purpose, String legalBasis) {}
}
