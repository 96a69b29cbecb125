package rathaus.forms;

import java.util.HashSet;
import java.util.Set;

/** The names that expressions may use. */
final class FormNames {

    private FormNames() {}

    /** What holds for every form. */
    static Set<String> environment(Set<String> ortsrecht) {
        Set<String> names = new HashSet<>(Set.of("ortsrecht", "kommune", "heute"));
        ortsrecht.forEach(name -> names.add("ortsrecht." + name));
        return names;
    }

    /** Everything that is known when the whole form is answered; fields of repeated groups only through their group. */
    static Set<String> all(FormDefinition definition, Set<String> ortsrecht) {
        Set<String> names = environment(ortsrecht);
        for (FormPage page : definition.pages()) {
            for (FieldGroup group : page.groups()) {
                if (group.repetition().isPresent()) {
                    names.add(group.id());
                } else {
                    group.fields().forEach(field -> names.add(field.id()));
                }
            }
        }
        return names;
    }
}
