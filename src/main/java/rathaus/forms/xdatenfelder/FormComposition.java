package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.xdatenfelder.Draft.Group;
import rathaus.forms.xdatenfelder.Draft.Page;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/**
 * From the tree of a schema to pages, groups and fields: a group at the top is a page, every other group is a group of its page.
 * A form has no optional groups; where something in one is required, a question in front of it asks whether it applies.
 */
final class FormComposition {

    private static final int MOST_ON_A_PAGE = 12;

    private final Map<Occurrence, String> places = new IdentityHashMap<>();
    private final List<String> gates = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Slug pageIds = new Slug();
    private final Slug groupIds = new Slug();
    private final Slug fieldIds = new Slug();
    private final Findings findings;
    private final QuestionMapping questions;

    FormComposition(FimLists codeLists, Findings findings) {
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

    private GroupComposition groups() {
        return new GroupComposition(questions, groupIds, fieldIds, gates, findings);
    }

    private void loosePage(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        String title = items.size() == 1 && items.getFirst() instanceof Item.Single single
                ? single.field().element().label()
                : pages.isEmpty() ? "Vorab" : "Weitere Angaben";
        GroupComposition groups = groups();
        groups.fill(
                items,
                new GroupComposition.Scope(
                        loose(title), title, "", Optional.empty(), Optional.empty(), new ArrayList<>()));
        pages.add(new Page(pageIds.take(title, ""), title, "", List.of(), groups.groups()));
        items.clear();
    }

    private void page(Occurrence occurrence) {
        SchemaElement group = occurrence.element();
        if (group.children().isEmpty()) {
            return;
        }
        GroupComposition groups = groups();
        String id = pageIds.take(group.fact("name"), "");
        if (occurrence.isRepeated()) {
            groups.repeated(occurrence, Optional.empty(), questions.rules(group));
        } else if (Gates.isChoice(occurrence)) {
            groups.choice(occurrence, Optional.empty());
        } else {
            Optional<String> condition = groups.gate(occurrence, Optional.empty());
            groups.into(group, "", condition, new ArrayList<>());
        }
        int asked = groups.groups().stream().mapToInt(Group::size).sum();
        if (asked > MOST_ON_A_PAGE) {
            findings.warning(
                    group.line(),
                    "seite-lang",
                    "Die Seite aus " + group.id() + " hat " + asked + " Felder.",
                    "Auf mehrere Seiten verteilen: Eine Seite soll eine Sache fragen.");
        }
        String help = Texts.oneLine(group.fact("hilfetextEingabe"));
        List<String> rules = occurrence.isRepeated() ? List.of() : questions.rules(group);
        pages.add(new Page(id, Texts.oneLine(group.label()), help, rules, groups.groups()));
    }
}
