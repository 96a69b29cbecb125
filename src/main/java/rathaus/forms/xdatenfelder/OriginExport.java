package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormPage;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/**
 * The form of an imported package in the structure of its schema: what nobody changed is given back as it came, what was changed
 * follows the form, fields of our own are added where they stand, and fields that were removed are named.
 */
final class OriginExport {

    private final FormDefinition form;
    private final FimOrigin origin;
    private final OwnFields fields;
    private final OwnGroups groups;
    private final FieldMerge merge;
    private final RawForm raw;
    private final OwnRules rules;
    private final Findings findings;
    private final Map<String, List<Field>> additions = new HashMap<>();
    private final Set<String> conditional;

    OriginExport(FormDefinition form, FimOrigin origin, RawForm raw, FimIds ids, Findings findings) {
        this.form = form;
        this.origin = origin;
        this.raw = raw;
        this.findings = findings;
        this.rules = new OwnRules(ids, raw, origin.gates());
        this.fields = new OwnFields(ids, rules, form.fimDeviations(), findings);
        this.groups = new OwnGroups(ids, fields, rules, raw);
        this.merge = new FieldMerge(form, origin.codeLists(), raw, fields, rules, findings);
        this.conditional = conditionalGroups();
    }

    /** The contents of the schema. */
    List<Occurrence> children() {
        List<FormPage> own = ownPages();
        List<Occurrence> children = new ArrayList<>(children(origin.schema().root()));
        children.addAll(groups.pages(own));
        return List.copyOf(children);
    }

    /** Rules for the conditions of pages and groups. */
    List<SchemaRule> rules() {
        return OwnConditions.of(form, raw, rules);
    }

    private List<Occurrence> children(SchemaElement parent) {
        List<Occurrence> children = new ArrayList<>();
        parent.children().forEach(child -> rebuilt(child).ifPresent(children::add));
        Optional.ofNullable(additions.remove(parent.id()))
                .ifPresent(added -> added.forEach(field -> children.add(fields.occurrence(field))));
        return List.copyOf(children);
    }

    private Optional<Occurrence> rebuilt(Occurrence memory) {
        SchemaElement element = memory.element();
        if (element.kind() == Kind.FIELD) {
            return merge.field(
                    memory, Objects.requireNonNullElse(origin.places().get(memory), ""));
        }
        List<Occurrence> children = children(element);
        if (children.isEmpty()) {
            return Optional.empty();
        }
        Occurrence counted = new RepetitionMerge(form).group(memory, conditional.contains(element.id()));
        return Optional.of(
                new Occurrence(counted.least(), counted.most(), memory.references(), element.withChildren(children)));
    }

    /** Fields that the schema does not know: into the group in which they stand, else on pages of their own. */
    private List<FormPage> ownPages() {
        Set<String> placed = origin.places().values().stream()
                .map(place -> place.replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(HashSet::new));
        placed.addAll(origin.gates());
        Set<String> known = groupIds(origin.schema().root()).collect(Collectors.toSet());
        List<FormPage> own = new ArrayList<>();
        for (FormPage page : form.pages()) {
            List<FieldGroup> left = new ArrayList<>();
            for (FieldGroup group : page.groups()) {
                strangers(group, group, placed, known).ifPresent(left::add);
                group.nested()
                        .forEach(inner -> strangers(inner, group, placed, known).ifPresent(left::add));
            }
            if (!left.isEmpty()) {
                own.add(new FormPage(page.id(), page.title(), page.help(), page.condition(), left));
            }
        }
        return own;
    }

    /** Puts the fields of a group that the schema does not know where they belong; answers with those that have no home. */
    private Optional<FieldGroup> strangers(FieldGroup group, FieldGroup around, Set<String> placed, Set<String> known) {
        List<Field> strangers = group.fields().stream()
                .filter(field -> !placed.contains(field.id()))
                .toList();
        Optional<String> home =
                group.fim().filter(known::contains).or(() -> around.fim().filter(known::contains));
        if (home.isEmpty() && !strangers.isEmpty()) {
            return Optional.of(group.with(strangers, List.of()));
        }
        home.ifPresent(
                id -> additions.computeIfAbsent(id, key -> new ArrayList<>()).addAll(strangers));
        return Optional.empty();
    }

    private static Stream<String> groupIds(SchemaElement element) {
        return element.children().stream()
                .map(Occurrence::element)
                .filter(child -> child.kind() == Kind.GROUP)
                .flatMap(child -> Stream.concat(Stream.of(child.id()), groupIds(child)));
    }

    /** FIM groups that the form shows only on a condition of its own, wherever it shows them. */
    private Set<String> conditionalGroups() {
        Map<String, Boolean> always = new HashMap<>();
        for (FormPage page : form.pages()) {
            boolean onPage = raw.conditionOfPage(page.id()).filter(rules::isOwn).isPresent();
            for (FieldGroup group : page.groups()) {
                boolean here =
                        raw.conditionOfGroup(group.id()).filter(rules::isOwn).isPresent();
                group.fim().ifPresent(fim -> always.merge(fim, !onPage && !here, Boolean::logicalOr));
            }
        }
        return always.entrySet().stream()
                .filter(group -> !group.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
