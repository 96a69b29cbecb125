package rathaus.forms;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.Set;
import rathaus.decisions.Expression;
import rathaus.servicepackage.Section;

/** Reads {@code typ} and the keys that belong to it. */
final class FieldTypeReading {

    private static final int MOST_TEXT = 10_000;

    private final Section section;
    private final CodeLists lists;
    private final Set<String> scope;

    FieldTypeReading(Section section, CodeLists lists, Set<String> scope) {
        this.section = section;
        this.lists = lists;
        this.scope = scope;
    }

    FieldType type() {
        String type = section.text("typ");
        ChoiceReading choices = new ChoiceReading(section, scope);
        PartsReading parts = new PartsReading(section, scope);
        return switch (type) {
            case "text" -> textLine();
            case "langtext" ->
                new FieldType.LongText(
                        section.integer("min", 1, 0, MOST_TEXT), section.integer("max", 2000, 1, MOST_TEXT));
            case "name" -> new FieldType.PersonName(section.integer("max", 120, 1, 200), text("autocomplete"));
            case "zahl" ->
                new FieldType.Number(
                        number("min"), number("max"), section.integer("stellen", 0, 0, 4), text("einheit"));
            case "betrag" -> new FieldType.Euro(number("min"), number("max"));
            case "janein" -> new FieldType.YesOrNo();
            case "auswahl" -> section.has("codeliste") ? listed() : new FieldType.ChoiceOfOne(choices.atLeast(2));
            case "mehrfachauswahl" -> choices.manyOf();
            case "datum" -> new FieldType.Date(parts.bound("min"), parts.bound("max"), text("autocomplete"));
            case "teildatum" -> new FieldType.PartialDate(parts.bound("min"), parts.bound("max"));
            case "anschrift" -> parts.address();
            case "email" -> new FieldType.Email();
            case "telefon" -> new FieldType.Telephone();
            case "iban" -> new FieldType.Iban();
            case "kennzeichen" -> new FieldType.LicencePlate();
            case "datei" ->
                new FieldType.Upload(section.integer("anzahl", 1, 1, 10), section.yes("nachreichen", false));
            case "erklaerung" -> new FieldType.Declaration(section.text("text"), link());
            case "berechnet" -> computed();
            case "information" -> new FieldType.Information(section.text("text"));
            case "uhrzeit" -> new FieldType.TimeOfDay(parts.time("min"), parts.time("max"));
            case "zeitraum" -> parts.period();
            case "kartenpunkt" -> new FieldType.MapPoint();
            case "unterschrift" -> new FieldType.Signature(section.text("text"), text("norm"));
            default -> unknown();
        };
    }

    private FieldType unknown() {
        section.error("typ", "typ", "Diesen Typ gibt es nicht.", "Siehe docs/leistungspaket.md, formular.yaml.");
        return new FieldType.Information("");
    }

    private FieldType listed() {
        return lists.of(section).<FieldType>map(FieldType.ListedChoice::new).orElse(new FieldType.Information(""));
    }

    private FieldType textLine() {
        return new FieldType.TextLine(
                section.integer("min", 1, 0, 500),
                section.integer("max", 200, 1, 500),
                pattern(),
                text("muster_meldung"),
                digits());
    }

    private boolean digits() {
        Optional<String> keys = text("eingabe");
        if (keys.isPresent() && !keys.get().equals("ziffern")) {
            section.error("eingabe", "auswahl", "„eingabe“ kennt diesen Wert nicht.", "Erlaubt: ziffern.");
        }
        return keys.isPresent();
    }

    private Optional<Pattern> pattern() {
        Optional<String> text = text("muster");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.get().length() <= 200 && PatternSize.of(text.get()) <= PatternSize.MOST) {
                return Optional.of(Pattern.compile(text.get()));
            }
        } catch (PatternSyntaxException e) {
            // reported below, like a pattern that is too long
        }
        section.error(
                "muster",
                "muster",
                "Das Muster ist ungültig oder zu lang.",
                "RE2-Schreibweise, höchstens 200 Zeichen.");
        return Optional.empty();
    }

    private Optional<String> link() {
        Optional<String> link = text("verweis");
        if (link.isPresent() && !link.get().matches("/[a-z0-9/-]{1,100}")) {
            section.error("verweis", "verweis", "Der Verweis führt nicht auf eine eigene Seite.", "Mit / beginnen.");
            return Optional.empty();
        }
        return link;
    }

    private FieldType computed() {
        Optional<Expression> expression = FormularReading.expression(section, "ausdruck", scope);
        boolean visible = section.yes("sichtbar", true);
        if (expression.isPresent()) {
            return new FieldType.Computed(expression.get(), visible);
        }
        section.text("ausdruck");
        return new FieldType.Information("");
    }

    private Optional<String> text(String key) {
        return FormularReading.optional(section, key);
    }

    private Optional<java.math.BigDecimal> number(String key) {
        return section.has(key) ? section.number(key) : Optional.empty();
    }
}
