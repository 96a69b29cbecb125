package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Bare;

/** From one Datenfeld to {@code typ} of {@code formular.yaml} and the keys that belong to it. */
final class FieldMapping {

    static final int MOST_IN_LIST = 50;

    private final Occurrence occurrence;
    private final SchemaElement field;
    private final FimLists codeLists;
    private final Map<String, Object> keys = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private FieldMapping(Occurrence occurrence, FimLists codeLists) {
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

    static Mapped map(Occurrence occurrence, FimLists codeLists) {
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
            case "text", "text_latin" -> new TextMapping(field, keys, notes).map();
            case "date" -> range().date();
            case "bool" -> yesOrNo();
            case "num_int" -> range().number(0);
            case "num" -> range().number(2);
            case "num_currency" -> range().euro();
            case "file" -> UploadMapping.map(occurrence, keys, notes);
            case "time" -> range().time();
            default -> other();
        }
    }

    private RangeMapping range() {
        return new RangeMapping(field, keys, notes);
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

    private void yesOrNo() {
        String hint = field.keyword(Hints.TYPE).orElse("");
        if (hint.matches("erklaerung|unterschrift")) {
            type(hint);
            keys.put("text", field.fact("inhalt").isEmpty() ? field.label() : field.fact("inhalt"));
        } else {
            type("janein");
        }
    }

    private void type(String word) {
        keys.put("typ", word);
    }

    private void note(String rule, String reason, String mend) {
        notes.add(new Note(rule, reason, mend));
    }
}
