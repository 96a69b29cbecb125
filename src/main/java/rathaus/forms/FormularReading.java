package rathaus.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rathaus.decisions.Expression;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Section;
import rathaus.servicepackage.Uebersetzungen;

/** From the keys of {@code formular.yaml} to the definition; names become known in the order in which they are asked. */
final class FormularReading {

    private static final Set<String> ATTRIBUTES = Set.of(
            "konto.anschrift",
            "konto.email",
            "konto.familienname",
            "konto.geburtsdatum",
            "konto.telefon",
            "konto.vornamen");
    private static final int MOST_PAGES = 60;
    private static final int MOST_FIELDS = 400;
    private static final int MOST_ENTRIES = 20;

    private final Set<String> known;
    private final Set<String> ids = new HashSet<>();
    private int fields;

    private FormularReading(Set<String> ortsrecht) {
        this.known = FormNames.environment(ortsrecht);
    }

    static Optional<FormDefinition> read(
            Leistungspaket paket, Set<String> ortsrecht, Uebersetzungen translations, Befunde befunde) {
        long before = befunde.errors();
        return Section.root(paket, "formular.yaml", befunde)
                .map(root -> new FormularReading(ortsrecht).form(root, translations))
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
        if (fields > MOST_FIELDS) {
            root.error("seiten", "felder", "Das Formular hat zu viele Felder.", "Höchstens " + MOST_FIELDS + ".");
        }
        root.done();
        return new FormDefinition(fim, deviations, pages, translations);
    }

    private FormPage page(Section section) {
        String id = id(section, "seite.");
        Optional<Expression> condition = expression(section, "bedingung", known);
        List<FieldGroup> groups = new ArrayList<>();
        section.sections("gruppen").forEach(group -> groups.add(group(group)));
        if (groups.isEmpty()) {
            section.error("gruppen", "gruppen", "Die Seite hat keine Gruppe.", "Mindestens eine mit einem Feld.");
        }
        FormPage page =
                new FormPage(id, section.text("titel"), optional(section, "hilfe"), condition, List.copyOf(groups));
        section.done();
        return page;
    }

    private FieldGroup group(Section section) {
        Optional<FieldGroup.Repetition> repetition =
                section.section("wiederholung").map(this::repetition);
        String id = id(section, repetition.isPresent() ? "" : "gruppe.");
        Optional<Expression> condition = expression(section, "bedingung", known);
        Set<String> inside = repetition.isPresent() ? new HashSet<>(known) : known;
        List<Field> read = new ArrayList<>();
        for (Section field : section.sections("felder")) {
            read.add(field(field, inside, repetition.isPresent()));
        }
        if (read.isEmpty()) {
            section.error("felder", "felder", "Die Gruppe hat kein Feld.", "Mindestens ein Feld.");
        }
        if (repetition.isPresent()) {
            known.add(id);
        }
        FieldGroup group = new FieldGroup(
                id, optional(section, "titel"), optional(section, "fim"), condition, repetition, List.copyOf(read));
        section.done();
        return group;
    }

    private FieldGroup.Repetition repetition(Section section) {
        int least = section.integer("min", 1, 0, MOST_ENTRIES);
        int most = section.integer("max", MOST_ENTRIES, Math.max(1, least), MOST_ENTRIES);
        FieldGroup.Repetition repetition = new FieldGroup.Repetition(least, most, section.text("eintrag"));
        section.done();
        return repetition;
    }

    private Field field(Section section, Set<String> inside, boolean repeated) {
        fields++;
        String id = id(section, "");
        Optional<Expression> condition = expression(section, "bedingung", inside);
        FieldType type = new FieldTypeReading(section, Set.copyOf(inside)).type();
        if (repeated && type instanceof FieldType.Upload) {
            section.error("typ", "typ", "Dateien sind in wiederholten Gruppen nicht möglich.", "Außerhalb fragen.");
        }
        inside.add(id);
        List<Field.Check> checks = new ArrayList<>();
        for (Section check : section.sections("pruefung")) {
            Optional<Expression> rule = expression(check, "regel", inside);
            String message = check.text("meldung");
            rule.ifPresent(expression -> checks.add(new Field.Check(expression, message)));
            check.done();
        }
        boolean personal = section.yes("personenbezug", isPersonalByDefault(type));
        Optional<Field.Purpose> purpose = personal
                ? Optional.of(new Field.Purpose(section.text("zweck"), section.text("grundlage")))
                : section.has("zweck")
                        ? Optional.of(new Field.Purpose(section.text("zweck"), section.text("grundlage")))
                        : Optional.empty();
        Field field = new Field(
                id,
                type,
                section.text("label"),
                optional(section, "hilfe"),
                section.yes("pflicht", true) && type.isAsked(),
                optional(section, "fim"),
                condition,
                List.copyOf(checks),
                prefill(section),
                purpose,
                personal);
        section.done();
        return field;
    }

    private static boolean isPersonalByDefault(FieldType type) {
        return switch (type) {
            case FieldType.ChoiceOfOne ignored -> false;
            case FieldType.ChoiceOfMany ignored -> false;
            case FieldType.YesOrNo ignored -> false;
            case FieldType.Number ignored -> false;
            case FieldType.Euro ignored -> false;
            case FieldType.Declaration ignored -> false;
            case FieldType.Computed ignored -> false;
            case FieldType.Information ignored -> false;
            default -> true;
        };
    }

    private String id(Section section, String kind) {
        String id = section.text("id");
        if (!id.matches("[a-z][a-z0-9_]{0,39}")
                || Set.of("ortsrecht", "kommune", "heute", "nummer").contains(id)) {
            section.error("id", "id", "Die Id hat nicht die richtige Form.", "Kleinbuchstaben, Ziffern, Unterstrich.");
        }
        if (!ids.add(kind + id)) {
            section.error("id", "id-doppelt", "Die Id kommt zweimal vor.", "Eine andere wählen.");
        }
        return id;
    }

    /** Which attribute of a person the answer is; answers to the same attribute are offered in later Antraege. */
    private static Optional<String> prefill(Section section) {
        Optional<String> attribute = optional(section, "vorbefuellung");
        if (attribute.isPresent() && !ATTRIBUTES.contains(attribute.get())) {
            section.error(
                    "vorbefuellung",
                    "vorbefuellung",
                    "Dieses Merkmal gibt es nicht.",
                    "Erlaubt: " + String.join(", ", new TreeSet<>(ATTRIBUTES)) + ".");
        }
        return attribute;
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
