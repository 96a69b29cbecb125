package rathaus.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.decisions.Expression;
import rathaus.servicepackage.BausteinExpansion;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Section;
import rathaus.servicepackage.Uebersetzungen;

/** From the keys of {@code formular.yaml} to the definition; names become known in the order in which they are asked. */
final class FormularReading {

    private static final int MOST_PAGES = 60;
    private static final int MOST_FIELDS = 400;
    /** Below the bound of {@link FormInput}, so that a page that is full of entries can still be sent. */
    private static final int MOST_CONTROLS = 1900;

    private final CodeLists lists;
    private final Set<String> known;
    private final FieldReading fields;

    private FormularReading(Set<String> ortsrecht, CodeLists lists) {
        this.lists = lists;
        this.known = FormNames.environment(ortsrecht);
        this.fields = new FieldReading(lists);
    }

    static Optional<FormDefinition> read(
            Leistungspaket paket, Set<String> ortsrecht, Uebersetzungen translations, Befunde befunde) {
        long before = befunde.errors();
        return BausteinExpansion.formular(paket, befunde)
                .map(root -> new FormularReading(ortsrecht, new CodeLists(paket, befunde)).form(root, translations))
                .filter(form -> befunde.errors() == before);
    }

    private FormDefinition form(Section root, Uebersetzungen translations) {
        Map<String, String> deviations = new HashMap<>();
        for (Section deviation : root.sections("fim_abweichungen")) {
            deviations.put(deviation.text("fim"), deviation.text("grund"));
            deviation.done();
        }
        Optional<String> fim = root.has("fim") ? root.optionalText("fim") : Optional.empty();
        List<FormPage> pages = new ArrayList<>();
        List<Section> sections = root.sections("seiten");
        if (sections.isEmpty() || sections.size() > MOST_PAGES) {
            root.error("seiten", "seiten", "Das Formular hat keine oder zu viele Seiten.", "1 bis " + MOST_PAGES + ".");
        }
        sections.stream().limit(MOST_PAGES).forEach(section -> pages.add(page(section)));
        if (fields.count() > MOST_FIELDS) {
            root.error("seiten", "felder", "Das Formular hat zu viele Felder.", "Höchstens " + MOST_FIELDS + ".");
        }
        root.done();
        lists.refuseUnused();
        return new FormDefinition(fim, deviations, pages, translations);
    }

    private FormPage page(Section section) {
        String id = fields.id(section, "seite.");
        Optional<Expression> condition = expression(section, "bedingung", known);
        List<FieldGroup> groups = new ArrayList<>();
        GroupReading reading = new GroupReading(fields, known);
        section.sections("gruppen").forEach(group -> groups.add(reading.group(group)));
        if (groups.isEmpty()) {
            section.error("gruppen", "gruppen", "Die Seite hat keine Gruppe.", "Mindestens eine mit einem Feld.");
        }
        if (groups.stream().mapToInt(FieldGroup::mostControls).sum() > MOST_CONTROLS) {
            section.error(
                    "gruppen",
                    "felder",
                    "Die Seite kann zu groß werden: so viele Angaben nimmt Rathaus nicht auf einmal an.",
                    "Weniger Einträge zulassen oder auf mehrere Seiten verteilen.");
        }
        FormPage page =
                new FormPage(id, section.text("titel"), optional(section, "hilfe"), condition, List.copyOf(groups));
        section.done();
        return page;
    }

    static Optional<String> optional(Section section, String key) {
        return section.has(key) ? section.optionalText(key) : Optional.empty();
    }

    /** Parses an expression and reports what is wrong with it. */
    static Optional<Expression> expression(Section section, String key, Set<String> scope) {
        Optional<String> text = optional(section, key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (Expression.parse(text.get(), scope)) {
            case Expression.Parsing.Sound sound -> Optional.of(sound.expression());
            case Expression.Parsing.Faulty faulty -> {
                section.error(key, "feel", faulty.reason(), "Siehe docs/leistungspaket.md, FEEL-Ausdrücke.");
                yield Optional.empty();
            }
        };
    }
}
