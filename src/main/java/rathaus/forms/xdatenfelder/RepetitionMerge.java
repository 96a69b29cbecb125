package rathaus.forms.xdatenfelder;

import java.util.Optional;
import java.util.stream.Stream;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormDefinition;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** How often something occurs, by the form if it was changed there, else by the schema. */
final class RepetitionMerge {

    private final FormDefinition form;

    RepetitionMerge(FormDefinition form) {
        this.form = form;
    }

    /** The repeated group that an import made for a field that may occur several times. */
    Optional<FieldGroup> repeatedBy(Occurrence memory, Field field) {
        return form.pages().stream()
                .flatMap(page -> page.groups().stream())
                .flatMap(outer -> Stream.concat(Stream.of(outer), outer.nested().stream()))
                .filter(group -> memory.isRepeated()
                        && group.repetition().isPresent()
                        && group.fields().size() == 1
                        && group.fields().getFirst().id().equals(field.id()))
                .findFirst();
    }

    /** How often a group occurs, if the form says something else than it said after the import. */
    Occurrence group(Occurrence memory, boolean conditional) {
        Optional<FieldGroup> group = form.pages().stream()
                .flatMap(page -> page.groups().stream())
                .flatMap(outer -> Stream.concat(Stream.of(outer), outer.nested().stream()))
                .filter(candidate -> memory.isRepeated()
                        && candidate.repetition().isPresent()
                        && candidate.fim().equals(Optional.of(memory.element().id())))
                .findFirst();
        Occurrence counted = group.map(found -> times(memory, found.repetition().orElseThrow(), memory.element()))
                .orElse(memory);
        return conditional ? new Occurrence(0, counted.most(), counted.references(), counted.element()) : counted;
    }

    static Occurrence times(Occurrence memory, FieldGroup.Repetition repetition, SchemaElement element) {
        int most = Repetitions.most(memory);
        boolean same = repetition.most() == most && repetition.least() == Math.min(memory.least(), most);
        return new Occurrence(
                same ? memory.least() : repetition.least(),
                same ? memory.most() : Optional.of(repetition.most()),
                memory.references(),
                element);
    }
}
