package rathaus.forms.xdatenfelder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.xdatenfelder.FieldMapping.Note;
import rathaus.forms.xdatenfelder.YamlText.Bare;

/** A Datenfeld that is a day, a number or an amount, with its bounds. */
final class RangeMapping {

    private final SchemaElement field;
    private final Map<String, Object> keys;
    private final List<Note> notes;

    RangeMapping(SchemaElement field, Map<String, Object> keys, List<Note> notes) {
        this.field = field;
        this.keys = keys;
        this.notes = notes;
    }

    void date() {
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

    void time() {
        type("uhrzeit");
        time("min", "minValue");
        time("max", "maxValue");
    }

    private void time(String key, String fact) {
        String time = field.fact(fact);
        if (time.matches("([01]\\d|2[0-3]):[0-5]\\d(:00.*)?")) {
            keys.put(key, time.substring(0, 5));
        } else if (!time.isEmpty()) {
            note("uhrzeit", "„" + Texts.shown(time) + "“ ist keine Uhrzeit.", "Grenze von Hand setzen.");
        }
    }

    void euro() {
        type("betrag");
        bound("min", "minValue");
        bound("max", "maxValue");
    }

    void number(int scale) {
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

    private void type(String word) {
        keys.put("typ", word);
    }

    private void note(String rule, String reason, String mend) {
        notes.add(new Note(rule, reason, mend));
    }
}
