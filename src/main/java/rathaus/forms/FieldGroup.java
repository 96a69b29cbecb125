package rathaus.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.decisions.Expression;

/**
 * Fields that belong together (FIM: Datenfeldgruppe).
 *
 * @param repetition present if the group can be given several times
 * @param nested repeated groups inside each entry of a repeated group; one level
 */
public record FieldGroup(
        String id,
        Optional<String> title,
        Optional<String> fim,
        Optional<Expression> condition,
        Optional<Repetition> repetition,
        List<Field> fields,
        List<FieldGroup> nested) {

    /** All fields, those of the groups inside too. */
    public Stream<Field> allFields() {
        return Stream.concat(fields.stream(), nested.stream().flatMap(FieldGroup::allFields));
    }

    /** The same group with other fields and groups inside. */
    public FieldGroup with(List<Field> otherFields, List<FieldGroup> otherNested) {
        return new FieldGroup(id, title, fim, condition, repetition, otherFields, otherNested);
    }

    /** How many controls the group sends at most, with every entry that may be added. */
    int mostControls() {
        int each = fields.stream()
                        .mapToInt(field -> field.type().controls("").size())
                        .sum()
                + nested.stream().mapToInt(FieldGroup::mostControls).sum();
        return repetition.map(found -> found.most() * (each + 1)).orElse(each);
    }

    /** How often, and what one entry is called. */
    public record Repetition(int least, int most, String entry) {}
}
