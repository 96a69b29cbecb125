package rathaus.forms.xdatenfelder;

import com.google.re2j.PatternSyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Bare;

/** From one Datenfeld to {@code typ} of {@code formular.yaml} and the keys that belong to it. */
final class FieldMapping {

    static final int MOST_IN_LIST = 50;
    private static final int MOST_FILES = 10;
    private static final int MOST_IN_LINE = 500;
    private static final int MOST_TEXT = 10_000;

    private final Occurrence occurrence;
    private final SchemaElement field;
    private final CodeLists codeLists;
    private final Map<String, Object> keys = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private FieldMapping(Occurrence occurrence, CodeLists codeLists) {
        this.occurrence = occurrence;
        this.field = occurrence.element();
        this.codeLists = codeLists;
    }

    /** Something that somebody has to look at: rule and texts of the finding. */
    record Note(String rule, String reason, String mend) {}

    /** {@code typ} and its keys, and what was lost on the way. */
    record Mapped(Map<String, Object> keys, List<Note> notes) {

        String type() {
            return String.valueOf(keys.get("typ"));
        }
    }

    static Mapped map(Occurrence occurrence, CodeLists codeLists) {
        FieldMapping mapping = new FieldMapping(occurrence, codeLists);
        mapping.map();
        return new Mapped(mapping.keys, List.copyOf(mapping.notes));
    }

    private void map() {
        switch (field.fact("feldart")) {
            case "label" -> information();
            case "hidden", "locked" -> computed();
            default -> {
                if (!field.fact("feldart").matches("input|select")) {
                    note("feldart", "Die Feldart ist unbekannt.", "Typ im Formular prüfen.");
                }
                if (field.fact("feldart").equals("select")
                        || !codeLists.rows(field).isEmpty()) {
                    new ChoiceMapping(occurrence, codeLists, keys, notes).map();
                } else {
                    input();
                }
            }
        }
    }

    private void information() {
        type("information");
        String text = field.fact("inhalt").isEmpty() ? field.fact("hilfetextEingabe") : field.fact("inhalt");
        keys.put("text", text.isEmpty() ? field.label() : text);
    }

    private void computed() {
        type("berechnet");
        String content = field.fact("inhalt");
        boolean usable = content.length() <= 1900 && !content.contains("\n");
        keys.put("ausdruck", "\"" + (usable ? content.replace("\\", "").replace("\"", "'") : "") + "\"");
        if (field.fact("feldart").equals("hidden")) {
            keys.put("sichtbar", new Bare("nein"));
        }
        note(
                "feld-berechnet",
                "Das Feld wird nicht gefragt (Feldart " + field.fact("feldart") + ").",
                "Bei ausdruck angeben, woher der Wert kommt.");
    }

    private void input() {
        switch (field.fact("datentyp")) {
            case "text", "text_latin" -> text();
            case "date" -> date();
            case "bool" -> yesOrNo();
            case "num_int" -> number(0);
            case "num" -> number(2);
            case "num_currency" -> {
                type("betrag");
                bound("min", "minValue");
                bound("max", "maxValue");
            }
            case "file" -> file();
            case "time" -> {
                type("text");
                keys.put("max", 5);
                keys.put("muster", "([01][0-9]|2[0-3]):[0-5][0-9]");
            }
            default -> other();
        }
    }

    private void other() {
        if (field.fact("datentyp").equals("datetime")) {
            type("text");
            note("datentyp", "Das Feld ist Tag und Uhrzeit zusammen.", "Zwei Felder daraus machen.");
            return;
        }
        type("information");
        keys.put("text", "Unbestätigt: Hier fehlt eine Frage, die von Hand anzulegen ist.");
        note(
                "datentyp",
                "Den Datentyp „" + Texts.shown(field.fact("datentyp")) + "“ gibt es in Rathaus nicht.",
                "Durch einen Typ aus docs/leistungspaket.md ersetzen oder weglassen.");
    }

    private void text() {
        Optional<String> hint = field.keyword(Hints.TYPE);
        Optional<String> block = BuildingBlock.of(field).map(BuildingBlock::word);
        String word = hint.or(() -> block).orElse("text");
        switch (word) {
            case "email", "telefon", "iban", "kennzeichen" -> type(word);
            case "name" -> {
                type(word);
                length("max", "maxLength", 1, 200);
            }
            default -> line(word);
        }
    }

    private void line(String word) {
        boolean multiple = word.equals("langtext") || length("maxLength") > MOST_IN_LINE;
        type(multiple ? "langtext" : "text");
        int most = multiple ? MOST_TEXT : MOST_IN_LINE;
        length("min", "minLength", 0, most);
        length("max", "maxLength", 1, most);
        if (keys.get("min") instanceof Integer least && least == 1) {
            keys.remove("min");
        }
        if (!multiple) {
            pattern();
            if (word.equals("plz")) {
                keys.put("eingabe", "ziffern");
            }
            field.keyword(Hints.KEYBOARD).ifPresent(keyboard -> keys.put("eingabe", keyboard));
        } else if (!field.fact("pattern").isEmpty()) {
            note("muster", "Ein langer Text kann kein Muster haben.", "Muster verwerfen oder die Länge begrenzen.");
        }
    }

    private int length(String fact) {
        String length = field.fact(fact);
        return length.isEmpty() ? 0 : Integer.parseInt(length);
    }

    private void length(String key, String fact, int least, int most) {
        if (!field.fact(fact).isEmpty()) {
            int bound = Math.clamp(length(fact), least, most);
            if (bound != length(fact)) {
                note("laenge", "Die Länge " + length(fact) + " ist hier nicht möglich.", "Es gilt " + bound + ".");
            }
            keys.put(key, bound);
        }
    }

    private void pattern() {
        String pattern = field.fact("pattern");
        if (pattern.isEmpty()) {
            return;
        }
        try {
            if (pattern.length() <= 200) {
                com.google.re2j.Pattern.compile(pattern);
                keys.put("muster", pattern);
                return;
            }
        } catch (PatternSyntaxException e) {
            // reported below, like a pattern that is too long
        }
        note("muster", "Das Muster ist zu lang oder keine RE2-Schreibweise.", "Anders ausdrücken, sonst gilt keines.");
    }

    private void date() {
        type("datum");
        day("min", "minValue", Hints.FIRST);
        day("max", "maxValue", Hints.LAST);
    }

    private void day(String key, String fact, String hint) {
        Optional<String> day = field.keyword(hint).or(() -> Optional.of(field.fact(fact)));
        String text = day.get();
        if (text.matches("heute([+-]\\d{1,5})?") || isDay(text)) {
            keys.put(key, text);
        } else if (!text.isEmpty()) {
            note("datum", "„" + Texts.shown(text) + "“ ist kein Tag.", "Grenze des Datums von Hand setzen.");
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void yesOrNo() {
        if (field.keyword(Hints.TYPE).equals(Optional.of("erklaerung"))) {
            type("erklaerung");
            keys.put("text", field.fact("inhalt").isEmpty() ? field.label() : field.fact("inhalt"));
        } else {
            type("janein");
        }
    }

    private void number(int scale) {
        type("zahl");
        bound("min", "minValue");
        bound("max", "maxValue");
        String hint =
                field.keyword(Hints.SCALE).filter(text -> text.matches("[0-4]")).orElse(String.valueOf(scale));
        if (!hint.equals("0")) {
            keys.put("stellen", Integer.valueOf(hint));
        }
        field.keyword(Hints.UNIT).ifPresent(unit -> keys.put("einheit", unit));
    }

    private void bound(String key, String fact) {
        String number = field.fact(fact).replace(',', '.');
        if (number.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            keys.put(key, new Bare(number));
        } else if (!number.isEmpty()) {
            note("zahl", "„" + Texts.shown(number) + "“ ist keine Zahl.", "Grenze von Hand setzen.");
        }
    }

    private void file() {
        type("datei");
        int most = Math.min(MOST_FILES, occurrence.most().orElse(MOST_FILES));
        if (most > 1) {
            keys.put("anzahl", most);
        }
        if (occurrence.most().filter(count -> count > MOST_FILES).isPresent()) {
            note("anzahl", "Mehr als zehn Dateien sind nicht möglich.", "Es gilt zehn.");
        }
        field.keyword(Hints.MAY_FOLLOW).ifPresent(word -> keys.put("nachreichen", new Bare("ja")));
        if (field.mediaTypes().stream().anyMatch(type -> !type.matches("application/pdf|image/(jpe?g|png)"))) {
            note(
                    "dateityp",
                    "Andere Dateien als PDF, JPG und PNG nimmt Rathaus nicht an.",
                    "Im Hilfetext sagen, was geht.");
        }
    }

    private void type(String word) {
        keys.put("typ", word);
    }

    private void note(String rule, String reason, String mend) {
        notes.add(new Note(rule, reason, mend));
    }
}
