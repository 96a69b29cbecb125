package rathaus.forms.xdatenfelder;

import java.util.LinkedHashMap;
import java.util.Map;
import rathaus.forms.xdatenfelder.Draft.Group;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Bare;
import rathaus.forms.xdatenfelder.YamlText.Line;

/** How often a group of a form can be given. */
final class Repetitions {

    private static final int MOST_ENTRIES = 20;

    private Repetitions() {}

    /** How many entries a form takes at most. */
    static int most(Occurrence occurrence) {
        return Math.clamp(occurrence.most().orElse(MOST_ENTRIES), 1, MOST_ENTRIES);
    }

    static void add(Group group, Occurrence occurrence, Findings findings) {
        SchemaElement element = occurrence.element();
        int most = most(occurrence);
        if (occurrence.most().filter(count -> count > MOST_ENTRIES).isPresent() || occurrence.least() > MOST_ENTRIES) {
            findings.warning(
                    element.line(),
                    "anzahl",
                    element.id() + " darf öfter vorkommen, als ein Formular wiederholen kann.",
                    "Es gelten höchstens " + MOST_ENTRIES + " Einträge.");
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("min", new Bare(String.valueOf(Math.min(occurrence.least(), most))));
        keys.put("max", new Bare(String.valueOf(most)));
        keys.put("eintrag", Texts.oneLine(element.label()));
        group.keys.put("wiederholung", new Line(keys));
    }
}
