package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.List;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormPage;

/** The conditions of pages and groups as rules of the schema. */
final class OwnConditions {

    private OwnConditions() {}

    static List<SchemaRule> of(FormDefinition form, RawForm raw, OwnRules rules) {
        List<SchemaRule> found = new ArrayList<>();
        for (FormPage page : form.pages()) {
            rules.condition(raw.conditionOfPage(page.id()), page.title(), "seite." + page.id())
                    .ifPresent(found::add);
            for (FieldGroup group : page.groups()) {
                rules.condition(
                                raw.conditionOfGroup(group.id()),
                                group.title().orElse(page.title()),
                                "gruppe." + group.id())
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }
}
