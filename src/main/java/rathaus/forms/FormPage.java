package rathaus.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.decisions.Expression;

/** One page of a form: one thing that is asked. */
public record FormPage(
        String id, String title, Optional<String> help, Optional<Expression> condition, List<FieldGroup> groups) {

    /** All fields of the page, in order. */
    public Stream<Field> fields() {
        return groups.stream().flatMap(FieldGroup::allFields);
    }
}
