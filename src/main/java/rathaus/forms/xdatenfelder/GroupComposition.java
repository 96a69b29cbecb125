package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rathaus.forms.xdatenfelder.Draft.Group;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** The groups of one page, while its part of the schema is walked. */
final class GroupComposition {

    private final List<Group> groups = new ArrayList<>();
    private final QuestionMapping questions;
    private final Gates asking;
    private final Slug groupIds;
    private final Slug fieldIds;
    private final List<String> gates;
    private final Findings findings;

    GroupComposition(QuestionMapping questions, Slug groupIds, Slug fieldIds, List<String> gates, Findings findings) {
        this.questions = questions;
        this.asking = new Gates(fieldIds);
        this.groupIds = groupIds;
        this.fieldIds = fieldIds;
        this.gates = gates;
        this.findings = findings;
    }

    /** What came together. */
    List<Group> groups() {
        return groups;
    }

    /** Where fields go while one group of the schema is walked. */
    record Scope(
            SchemaElement group,
            String name,
            String title,
            Optional<String> fim,
            Optional<String> condition,
            List<String> remarks) {}

    void into(SchemaElement group, String title, Optional<String> condition, List<String> remarks) {
        fill(Item.of(group), new Scope(group, group.fact("name"), title, Optional.of(group.id()), condition, remarks));
    }

    void fill(List<Item> items, Scope scope) {
        Optional<Group> open = Optional.empty();
        for (Item item : items) {
            if (item instanceof Item.Several several) {
                open = Optional.empty();
                nested(several.group(), scope.condition());
            } else if (item instanceof Item.Single single && questions.needsEntries(single.field())) {
                open = Optional.empty();
                entries(single.field(), scope);
            } else {
                if (open.isEmpty()) {
                    open = Optional.of(begin(scope));
                }
                add(item, open.get(), scope, items.size() == 1);
            }
        }
    }

    private Group begin(Scope scope) {
        Group group = new Group(groupIds.take(scope.name(), ""), firstTitle(scope), scope.fim(), scope.condition());
        group.remarks.addAll(scope.remarks());
        scope.remarks().clear();
        groups.add(group);
        return group;
    }

    /** A group that is cut in two by another one shows its title once. */
    private String firstTitle(Scope scope) {
        boolean shown = groups.stream()
                .anyMatch(group -> scope.title().equals(group.keys.get("titel"))
                        && scope.fim().equals(Optional.ofNullable(group.keys.get("fim"))));
        return shown ? "" : scope.title();
    }

    private void nested(Occurrence occurrence, Optional<String> condition) {
        SchemaElement group = occurrence.element();
        if (group.children().isEmpty()) {
            return;
        }
        if (occurrence.isRepeated()) {
            repeated(occurrence, condition, questions.rules(group));
        } else if (Gates.isChoice(occurrence)) {
            choice(occurrence, condition).remarks.addAll(questions.rules(group));
        } else {
            Optional<String> own = gate(occurrence, condition);
            into(group, Texts.oneLine(group.label()), own, new ArrayList<>(questions.rules(group)));
        }
    }

    private void add(Item item, Group group, Scope scope, boolean alone) {
        switch (item) {
            case Item.Single single ->
                group.questions.add(questions.single(single.field(), scope.group(), Optional.empty()));
            case Item.Combined combined ->
                group.questions.add(questions.combined(combined, scope.group(), alone, Optional.empty()));
            case Item.Several ignored -> throw new IllegalStateException("Groups are walked, not added");
        }
    }

    /** Asks whether an optional group applies, if something in it is required. */
    Optional<String> gate(Occurrence occurrence, Optional<String> condition) {
        if (!Gates.needsGate(occurrence)) {
            return condition;
        }
        Draft.Question question = asking.gate(occurrence.element());
        ask(question, condition);
        return Optional.of(String.valueOf(question.keys().get("id")));
    }

    private Group ask(Draft.Question question, Optional<String> condition) {
        String id = String.valueOf(question.keys().get("id"));
        Group group = new Group(groupIds.take("frage " + id, ""), "", Optional.empty(), condition);
        group.questions.add(question);
        groups.add(group);
        gates.add(id);
        return group;
    }

    /** Asks which part of a choice applies; then that part. */
    Group choice(Occurrence occurrence, Optional<String> condition) {
        SchemaElement group = occurrence.element();
        Draft.Question question = asking.choice(occurrence);
        Group asked = ask(question, condition);
        for (Occurrence child : group.children()) {
            Optional<String> chosen = Optional.of(Gates.chosen(question, child));
            switch (Item.alone(group, child)) {
                case Item.Several several
                when !child.isRepeated() ->
                    into(
                            several.group().element(),
                            Texts.oneLine(child.element().label()),
                            chosen,
                            new ArrayList<>(questions.rules(child.element())));
                default -> into(group.withChildren(List.of(child)), "", chosen, new ArrayList<>());
            }
        }
        return asked;
    }

    private void entries(Occurrence field, Scope scope) {
        Group group = new Group(
                fieldIds.take(field.element().fact("name") + " liste", scope.name()),
                "",
                scope.fim(),
                scope.condition());
        group.remarks.addAll(scope.remarks());
        scope.remarks().clear();
        Repetitions.add(group, field, findings);
        group.questions.add(questions.single(field, scope.group(), Optional.empty()));
        groups.add(group);
    }

    void repeated(Occurrence occurrence, Optional<String> condition, List<String> remarks) {
        SchemaElement element = occurrence.element();
        Group group = new Group(
                questions.idOfGroup(element, element.fact("name"), ""),
                Texts.oneLine(element.label()),
                Optional.of(element.id()),
                condition);
        Repetitions.add(group, occurrence, findings);
        group.remarks.addAll(remarks);
        new EntryComposition(questions, asking, group, gates, findings, false).fill(element);
        groups.add(group);
    }
}
