package rathaus.deadlines.usecases;

import java.util.List;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Field.Kind;

/** The kinds of values that questions take. */
final class Fields {

    static final String START = "beginn";
    static final String YES = "ja";
    static final String NO = "nein";
    static final String MOVES = "ende-verschieben";

    private Fields() {}

    static Field day(String name) {
        return new Field(name, Kind.DAY, false, List.of(), null);
    }

    static Field requiredDay(String name) {
        return new Field(name, Kind.DAY, true, List.of(), null);
    }

    static Field number(String name, boolean required, String preset) {
        return new Field(name, Kind.NUMBER, required, List.of(), preset.isEmpty() ? null : preset);
    }

    static Field choice(String name, boolean required, String preset, List<String> values) {
        return new Field(name, Kind.CHOICE, required, values, preset.isEmpty() ? null : preset);
    }

    /** Yes or no; without a preset the rule decides. */
    static Field flag(String name, String preset) {
        return choice(name, false, preset, List.of(YES, NO));
    }
}
