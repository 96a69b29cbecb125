package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rathaus.forms.xdatenfelder.Draft.Question;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Bare;

/** Questions that an import adds, because a form has neither optional groups nor choices between groups. */
final class Gates {

    private final Slug ids;

    Gates(Slug ids) {
        this.ids = ids;
    }

    /** Whether a question has to be asked before the group. */
    static boolean needsGate(Occurrence group) {
        return group.least() == 0
                && !group.isRepeated()
                && group.element().children().stream().anyMatch(child -> child.least() > 0);
    }

    /** Whether the group applies. */
    Question gate(SchemaElement group) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", ids.take("mit " + group.fact("name"), ""));
        keys.put("typ", "janein");
        keys.put("label", "Möchten Sie diesen Teil ausfüllen: " + Texts.oneLine(group.label()) + "?");
        return new Question(
                keys,
                List.of("Vom Import ergänzt, weil " + group.id()
                        + " freiwillig ist. Besser: unten bei bedingung sagen, wann"
                        + " die Gruppe gilt, und diese Frage löschen."));
    }

    /** Whether exactly one part of the group is to be given (Auswahlgruppe of version 3.0.0). */
    static boolean isChoice(Occurrence group) {
        return group.element().fact("art").equals("X")
                && !group.isRepeated()
                && group.element().children().size() > 1;
    }

    /** Which part of the group applies. */
    Question choice(Occurrence occurrence) {
        SchemaElement group = occurrence.element();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", ids.take("auswahl " + group.fact("name"), ""));
        keys.put("typ", "auswahl");
        keys.put("label", Texts.oneLine(group.label()));
        if (occurrence.least() == 0) {
            keys.put("pflicht", new Bare("nein"));
        }
        List<Object> options = new ArrayList<>();
        for (Occurrence child : group.children()) {
            Map<String, Object> option = new LinkedHashMap<>();
            option.put("code", child.element().id());
            option.put("label", Texts.oneLine(child.element().label()));
            options.add(new YamlText.Line(option));
        }
        keys.put("optionen", options);
        return new Question(
                keys, List.of("Vom Import ergänzt: " + group.id() + " ist in FIM eine Auswahl, genau eines gilt."));
    }

    /** The condition under which one part of a choice applies. */
    static String chosen(Question choice, Occurrence child) {
        return choice.keys().get("id") + " = \"" + child.element().id() + "\"";
    }
}
