package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;

/** The code lists that fields of a form search, as an export names and writes them. */
final class OwnLists {

    private OwnLists() {}

    static FimLists of(FormDefinition form) {
        return new FimLists(form.fields().stream()
                .flatMap(field -> field.type() instanceof FieldType.ListedChoice listed
                        ? Stream.of(list(listed))
                        : Stream.empty())
                .distinct()
                .toList());
    }

    static CodeListKey key(FieldType.ListedChoice listed) {
        String source = listed.list().source();
        String version = listed.list().version();
        return new CodeListKey(
                Optional.empty(), Optional.of(source), Optional.of(version), Optional.of(source + "_" + version));
    }

    private static FimList list(FieldType.ListedChoice listed) {
        List<CodeRow> rows = listed.list().entries().stream()
                .map(entry -> new CodeRow(entry.code(), entry.label(), Optional.empty()))
                .toList();
        return new FimList(key(listed), listed.list().name(), rows, List.of());
    }
}
