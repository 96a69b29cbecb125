package rathaus.forms.xdatenfelder;

import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.PatternSize;
import rathaus.forms.xdatenfelder.FieldMapping.Note;

/** A Datenfeld of text: a building block of its own type, a line or several, with bounds and pattern. */
final class TextMapping {

    private static final int MOST_IN_LINE = 500;
    private static final int MOST_TEXT = 10_000;

    private final SchemaElement field;
    private final Map<String, Object> keys;
    private final List<Note> notes;

    TextMapping(SchemaElement field, Map<String, Object> keys, List<Note> notes) {
        this.field = field;
        this.keys = keys;
        this.notes = notes;
    }

    void map() {
        Optional<String> hint = field.keyword(Hints.TYPE);
        Optional<String> block = BuildingBlock.of(field).map(BuildingBlock::word);
        String word = hint.or(() -> block).orElse("text");
        switch (word) {
            case "email", "telefon", "iban", "kennzeichen", "kartenpunkt" -> type(word);
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
            if (pattern.length() <= 200 && PatternSize.of(pattern) <= PatternSize.MOST) {
                com.google.re2j.Pattern.compile(pattern);
                keys.put("muster", pattern);
                return;
            }
        } catch (PatternSyntaxException e) {
            // reported below, like a pattern that is too long
        }
        note("muster", "Das Muster ist zu lang oder keine RE2-Schreibweise.", "Anders ausdrücken, sonst gilt keines.");
    }

    private void type(String word) {
        keys.put("typ", word);
    }

    private void note(String rule, String reason, String mend) {
        notes.add(new Note(rule, reason, mend));
    }
}
