package rathaus.forms;

import java.util.List;
import java.util.Optional;
import rathaus.decisions.Expression;

/**
 * Fields that belong together (FIM: Datenfeldgruppe).
 *
 * @param repetition present if the group can be given several times
 */
public record FieldGroup(
        String id,
        Optional<String> title,
        Optional<String> fim,
        Optional<Expression> condition,
        Optional<Repetition> repetition,
        List<Field> fields) {

    /** How often, and what one entry is called. */
    public record Repetition(int least, int most, String entry) {}
}
