package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Optional;
import rathaus.forms.xdatenfelder.Draft.Group;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** The fields of one entry of a repeated group: groups inside it are put in one row, with conditions at the fields. */
final class EntryComposition {

    private final QuestionMapping questions;
    private final Group group;
    private final Gates asking;
    private final List<String> gates;
    private final Findings findings;
    private final boolean inner;
    private boolean mayNest;

    /** @param inner whether the entries stand in entries themselves; there is one level */
    EntryComposition(
            QuestionMapping questions,
            Gates asking,
            Group group,
            List<String> gates,
            Findings findings,
            boolean inner) {
        this.questions = questions;
        this.asking = asking;
        this.group = group;
        this.gates = gates;
        this.findings = findings;
        this.inner = inner;
    }

    void fill(SchemaElement element) {
        mayNest = !inner && Item.of(element).stream().anyMatch(this::isAskedOnce);
        fill(element, Optional.empty());
    }

    private void fill(SchemaElement element, Optional<String> condition) {
        List<Item> items = Item.of(element);
        for (Item item : items) {
            switch (item) {
                case Item.Single single -> {
                    if (!questions.needsEntries(single.field())) {
                        group.questions.add(questions.single(single.field(), element, condition));
                    } else if (mayNest) {
                        Group entries = begin(single.field(), " liste", element, condition);
                        entries.questions.add(questions.single(single.field(), element, Optional.empty()));
                    } else {
                        report(single.field());
                        group.questions.add(questions.single(single.field(), element, condition));
                    }
                }
                case Item.Combined combined ->
                    group.questions.add(questions.combined(combined, element, items.size() == 1, condition));
                case Item.Several several -> nested(several.group(), element, condition);
            }
        }
    }

    private boolean isAskedOnce(Item item) {
        return switch (item) {
            case Item.Single single -> !questions.needsEntries(single.field());
            case Item.Combined ignored -> true;
            case Item.Several ignored -> false;
        };
    }

    /** A repeated group inside each entry. */
    private Group begin(Occurrence occurrence, String ending, SchemaElement parent, Optional<String> condition) {
        SchemaElement element = occurrence.element();
        String id = questions.idOfGroup(element, element.fact("name") + ending, parent.fact("name"));
        boolean one = !ending.isEmpty();
        Group entries = new Group(
                id,
                one ? "" : Texts.oneLine(element.label()),
                one ? Optional.empty() : Optional.of(element.id()),
                condition);
        Repetitions.add(entries, occurrence, findings);
        group.nested.add(entries);
        return entries;
    }

    private void nested(Occurrence occurrence, SchemaElement parent, Optional<String> condition) {
        if (occurrence.isRepeated() && mayNest) {
            Group entries = begin(occurrence, "", parent, condition);
            entries.remarks.addAll(questions.rules(occurrence.element()));
            new EntryComposition(questions, asking, entries, gates, findings, true).fill(occurrence.element());
            return;
        }
        if (occurrence.isRepeated()) {
            report(occurrence);
        }
        group.remarks.addAll(questions.rules(occurrence.element()));
        if (Gates.isChoice(occurrence)) {
            choice(occurrence, condition);
            return;
        }
        Optional<String> own = condition;
        if (Gates.needsGate(occurrence)) {
            Draft.Question gate = asking.gate(occurrence.element());
            condition.ifPresent(value -> gate.keys().put("bedingung", value));
            group.questions.add(gate);
            String id = String.valueOf(gate.keys().get("id"));
            gates.add(id);
            own = Optional.of(id);
        }
        fill(occurrence.element(), own);
    }

    private void choice(Occurrence occurrence, Optional<String> condition) {
        Draft.Question choice = asking.choice(occurrence);
        condition.ifPresent(value -> choice.keys().put("bedingung", value));
        group.questions.add(choice);
        gates.add(String.valueOf(choice.keys().get("id")));
        for (Occurrence child : occurrence.element().children()) {
            Optional<String> chosen = Optional.of(Gates.chosen(choice, child));
            switch (Item.alone(occurrence.element(), child)) {
                case Item.Several several
                when !child.isRepeated() -> fill(several.group().element(), chosen);
                default -> fill(occurrence.element().withChildren(List.of(child)), chosen);
            }
        }
    }

    private void report(Occurrence occurrence) {
        SchemaElement element = occurrence.element();
        findings.warning(
                element.line(),
                "wiederholung",
                element.id() + " wiederholt sich in einer Wiederholung; das kann ein Formular nicht.",
                "Es wird einmal gefragt: mehrere Felder anlegen oder ein langes Textfeld daraus machen.");
    }
}
