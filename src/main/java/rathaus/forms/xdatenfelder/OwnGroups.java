package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormPage;
import rathaus.forms.xdatenfelder.SchemaElement.Keyword;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** Pages and groups of a form as Datenfeldgruppen: a page holds its groups; groups of one FIM id are one, wherever they stand. */
final class OwnGroups {

    private final FimIds ids;
    private final OwnFields fields;
    private final OwnRules rules;
    private final RawForm raw;

    OwnGroups(FimIds ids, OwnFields fields, OwnRules rules, RawForm raw) {
        this.ids = ids;
        this.fields = fields;
        this.rules = rules;
        this.raw = raw;
    }

    /** All pages with something in them; a group with a FIM id takes in the fields of later groups of the same id. */
    List<Occurrence> pages(List<FormPage> pages) {
        Map<String, List<Occurrence>> contents = new LinkedHashMap<>();
        Map<String, Integer> least = new LinkedHashMap<>();
        for (FormPage page : pages) {
            for (FieldGroup group : page.groups()) {
                group.fim().filter(fim -> group.repetition().isEmpty()).ifPresent(fim -> {
                    boolean always = !isConditional(group) && !isConditional(page);
                    boolean first = !contents.containsKey(fim);
                    contents.computeIfAbsent(fim, key -> new ArrayList<>())
                            .addAll(occurrences(group.fields(), first || always));
                    least.merge(fim, always ? 1 : 0, Math::max);
                });
            }
        }
        List<Occurrence> all = new ArrayList<>();
        for (FormPage page : pages) {
            List<Occurrence> groups = new ArrayList<>();
            for (FieldGroup group : page.groups()) {
                boolean shared = group.fim().isPresent() && group.repetition().isEmpty();
                Optional<List<Occurrence>> content =
                        shared ? group.fim().map(contents::remove) : Optional.of(contents(group));
                int fewest =
                        isConditional(page) ? 1 : group.fim().map(least::get).orElse(1);
                content.ifPresent(
                        inside -> groups.addAll(isPlain(group) ? inside : List.of(group(group, inside, fewest))));
            }
            if (!groups.isEmpty()) {
                all.add(page(page, groups));
            }
        }
        return all;
    }

    /** The fields of a group and, in a repeated one, the groups inside each entry. */
    private List<Occurrence> contents(FieldGroup group) {
        List<Occurrence> inside = new ArrayList<>(occurrences(group.fields(), true));
        group.nested().forEach(inner -> inside.add(group(inner, contents(inner), 1)));
        return inside;
    }

    /** @param always whether the fields are asked whenever their group is */
    private List<Occurrence> occurrences(List<Field> inside, boolean always) {
        return inside.stream()
                .map(fields::occurrence)
                .map(field -> always ? field : new Occurrence(0, field.most(), field.references(), field.element()))
                .toList();
    }

    /** Whether the group is nothing but fields on a page. */
    private boolean isPlain(FieldGroup group) {
        return group.title().isEmpty()
                && group.fim().isEmpty()
                && group.repetition().isEmpty()
                && !isConditional(group);
    }

    private boolean isConditional(FormPage page) {
        return raw.conditionOfPage(page.id()).filter(rules::isOwn).isPresent();
    }

    private boolean isConditional(FieldGroup group) {
        return raw.conditionOfGroup(group.id()).filter(rules::isOwn).isPresent();
    }

    private Occurrence page(FormPage page, List<Occurrence> groups) {
        SchemaElement element =
                element(ids.own('G', "seite." + page.id()), page.title(), page.help(), List.of(), groups);
        return new Occurrence(isConditional(page) ? 0 : 1, Optional.of(1), List.of(), element);
    }

    private Occurrence group(FieldGroup group, List<Occurrence> inside, int least) {
        String id = group.fim().orElseGet(() -> ids.own('G', "gruppe." + group.id()));
        String label = group.title()
                .or(() -> group.repetition().map(FieldGroup.Repetition::entry))
                .orElse(group.id());
        SchemaElement element =
                element(id, label, Optional.empty(), List.of(new Keyword(Hints.ID, group.id())), inside);
        int fewest = isConditional(group) ? 0 : least;
        return group.repetition()
                .map(repetition -> new Occurrence(
                        isConditional(group) ? 0 : repetition.least(),
                        Optional.of(repetition.most()),
                        List.of(),
                        element))
                .orElseGet(() -> new Occurrence(fewest, Optional.of(1), List.of(), element));
    }

    /** A group of our own. */
    static SchemaElement element(
            String id, String label, Optional<String> help, List<Keyword> keywords, List<Occurrence> children) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", label);
        facts.put("bezeichnungEingabe", label);
        facts.put("bezeichnungAusgabe", label);
        facts.put("schemaelementart", "RNG");
        help.ifPresent(text -> facts.put("hilfetextEingabe", text));
        return new SchemaElement(
                Kind.GROUP,
                id,
                "1.0.0",
                facts,
                List.of(),
                keywords,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.copyOf(children),
                0);
    }
}
