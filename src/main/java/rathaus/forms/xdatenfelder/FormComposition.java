package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.xdatenfelder.Draft.Group;
import rathaus.forms.xdatenfelder.Draft.Page;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Bare;
import rathaus.forms.xdatenfelder.YamlText.Line;

/**
 * From the tree of a schema to pages, groups and fields: a group at the top is a page, every other group is a group of its page.
 * A form has no optional groups; where something in one is required, a question in front of it asks whether it applies.
 */
final class FormComposition {

    private static final int MOST_ON_A_PAGE = 12;
    private static final int MOST_ENTRIES = 20;

    private final Map<Occurrence, String> places = new IdentityHashMap<>();
    private final List<String> gates = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Slug pageIds = new Slug();
    private final Slug groupIds = new Slug();
    private final Slug fieldIds = new Slug();
    private final Findings findings;
    private final QuestionMapping questions;
    private List<Group> groups = new ArrayList<>();

    FormComposition(CodeLists codeLists, Findings findings) {
        this.findings = findings;
        this.questions = new QuestionMapping(codeLists, findings, fieldIds, places);
    }

    Draft compose(SchemaElement schema) {
        List<Item> loose = new ArrayList<>();
        for (Item item : Item.of(schema)) {
            if (item instanceof Item.Several several) {
                loosePage(loose);
                page(several.group());
            } else {
                loose.add(item);
            }
        }
        loosePage(loose);
        pages.stream().flatMap(page -> page.groups().stream()).forEach(FormComposition::dropRepeatedTitle);
        return new Draft(List.copyOf(pages), places, List.copyOf(gates));
    }

    /** Stands for the group that fields outside of all groups do not have. */
    private static SchemaElement loose(String title) {
        return OwnGroups.element("", title, Optional.empty(), List.of(), List.of());
    }

    /** A title that the only question of the group says again helps nobody. */
    private static void dropRepeatedTitle(Group group) {
        if (group.questions.size() == 1) {
            group.keys.remove("titel", group.questions.getFirst().keys().get("label"));
        }
    }

    private void loosePage(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        String title = items.size() == 1 && items.getFirst() instanceof Item.Single single
                ? single.field().element().label()
                : pages.isEmpty() ? "Vorab" : "Weitere Angaben";
        groups = new ArrayList<>();
        fill(items, new Scope(loose(title), title, "", Optional.empty(), Optional.empty(), new ArrayList<>()));
        pages.add(new Page(pageIds.take(title, ""), title, "", List.of(), groups));
        items.clear();
    }

    private void page(Occurrence occurrence) {
        SchemaElement group = occurrence.element();
        if (group.children().isEmpty()) {
            return;
        }
        groups = new ArrayList<>();
        String id = pageIds.take(group.fact("name"), "");
        if (occurrence.isRepeated()) {
            repeated(occurrence, Optional.empty(), questions.rules(group));
        } else if (QuestionMapping.isChoice(occurrence)) {
            choice(occurrence, Optional.empty());
        } else {
            Optional<String> condition = gate(occurrence, Optional.empty());
            into(group, "", condition, new ArrayList<>());
        }
        long asked = groups.stream().mapToLong(part -> part.questions.size()).sum();
        if (asked > MOST_ON_A_PAGE) {
            findings.warning(
                    group.line(),
                    "seite-lang",
                    "Die Seite aus " + group.id() + " hat " + asked + " Felder.",
                    "Auf mehrere Seiten verteilen: Eine Seite soll eine Sache fragen.");
        }
        String help = Texts.oneLine(group.fact("hilfetextEingabe"));
        List<String> rules = occurrence.isRepeated() ? List.of() : questions.rules(group);
        pages.add(new Page(id, Texts.oneLine(group.label()), help, rules, groups));
    }

    /** Where fields go while one group of the schema is walked. */
    private record Scope(
            SchemaElement group,
            String name,
            String title,
            Optional<String> fim,
            Optional<String> condition,
            List<String> remarks) {}

    private void into(SchemaElement group, String title, Optional<String> condition, List<String> remarks) {
        fill(Item.of(group), new Scope(group, group.fact("name"), title, Optional.of(group.id()), condition, remarks));
    }

    private void fill(List<Item> items, Scope scope) {
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
        } else if (QuestionMapping.isChoice(occurrence)) {
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
    private Optional<String> gate(Occurrence occurrence, Optional<String> condition) {
        if (!QuestionMapping.needsGate(occurrence)) {
            return condition;
        }
        Draft.Question question = questions.gate(occurrence.element());
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
    private Group choice(Occurrence occurrence, Optional<String> condition) {
        SchemaElement group = occurrence.element();
        Draft.Question question = questions.choice(occurrence);
        Group asked = ask(question, condition);
        for (Occurrence child : group.children()) {
            Optional<String> chosen = Optional.of(QuestionMapping.chosen(question, child));
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
        repetition(group, field);
        group.questions.add(questions.single(field, scope.group(), Optional.empty()));
        groups.add(group);
    }

    private void repeated(Occurrence occurrence, Optional<String> condition, List<String> remarks) {
        SchemaElement element = occurrence.element();
        Group group = new Group(
                fieldIds.take(element.fact("name"), ""),
                Texts.oneLine(element.label()),
                Optional.of(element.id()),
                condition);
        repetition(group, occurrence);
        group.remarks.addAll(remarks);
        new EntryComposition(questions, group, gates, findings).fill(element);
        groups.add(group);
    }

    /** How many entries a form takes at most. */
    static int most(Occurrence occurrence) {
        return Math.clamp(occurrence.most().orElse(MOST_ENTRIES), 1, MOST_ENTRIES);
    }

    private void repetition(Group group, Occurrence occurrence) {
        SchemaElement element = occurrence.element();
        int most = most(occurrence);
        if (occurrence.most().filter(count -> count > MOST_ENTRIES).isPresent() || occurrence.least() > MOST_ENTRIES) {
            findings.warning(
                    element.line(),
                    "anzahl",
                    element.id() + " darf öfter vorkommen, als ein Formular wiederholen kann.",
                    "Es gelten höchstens " + MOST_ENTRIES + " Einträge.");
        }
        Map<String, Object> keys = new java.util.LinkedHashMap<>();
        keys.put("min", new Bare(String.valueOf(Math.min(occurrence.least(), most))));
        keys.put("max", new Bare(String.valueOf(most)));
        keys.put("eintrag", Texts.oneLine(element.label()));
        group.keys.put("wiederholung", new Line(keys));
    }
}
