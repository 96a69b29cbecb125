package rathaus.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.Field;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;
import rathaus.servicepackage.Section;

/** Reads the waiting list of {@code ablauf.yaml}. */
final class WartelisteReading {

    private static final int MOST_RULES = 4;
    private static final int MOST_COLUMNS = 6;

    private final FormDefinition form;
    private final Set<String> scope;

    WartelisteReading(FormDefinition form, Set<String> scope) {
        this.form = form;
        this.scope = scope;
    }

    Warteliste warteliste(Section section) {
        List<Optional<Warteliste.OrderRule>> rules = PartReading.each(section, "ordnung", this::rule);
        Warteliste list = new Warteliste(
                section.text("titel"),
                section.text("grundlage"),
                rules.stream().flatMap(Optional::stream).toList(),
                section.texts("spalten"));
        bounds(section, "ordnung", rules.size(), MOST_RULES);
        bounds(section, "spalten", list.columns().size(), MOST_COLUMNS);
        Set<String> seen = new HashSet<>();
        for (String column : list.columns()) {
            faultOf(column, seen).ifPresent(reason -> section.error("spalten", "feld", reason, "Id prüfen."));
        }
        section.done();
        return list;
    }

    private Optional<Warteliste.OrderRule> rule(Section section) {
        section.text("ausdruck");
        Warteliste.Direction direction = section.oneOf("richtung", Warteliste.Direction.values());
        String title = section.text("titel");
        return PartReading.expression(section, "ausdruck", scope)
                .map(expression -> new Warteliste.OrderRule(expression, direction, title));
    }

    private static void bounds(Section section, String key, int size, int most) {
        if (!section.keys().contains(key)) {
            section.error(key, "schluessel-fehlt", "„" + key + "“ fehlt.", "Den Schlüssel ergänzen.");
        } else if (size < 1 || size > most) {
            section.error(key, "bereich", "„" + key + "“ hat " + size + " Einträge.", "Erlaubt: 1 bis " + most + ".");
        }
    }

    private Optional<String> faultOf(String column, Set<String> seen) {
        Optional<Field> field = form.field(column);
        if (field.isEmpty()) {
            return Optional.of("Das Feld „" + column + "“ gibt es im Formular nicht.");
        }
        if (form.fieldAt(column).isEmpty()) {
            return Optional.of("Das Feld „" + column + "“ steht in einer Gruppe, die sich wiederholt.");
        }
        if (field.get().type() instanceof FieldType.Information) {
            return Optional.of("Das Feld „" + column + "“ fragt nichts.");
        }
        return seen.add(column) ? Optional.empty() : Optional.of("Die Spalte „" + column + "“ steht schon da.");
    }
}
