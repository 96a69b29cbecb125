package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.forms.xdatenfelder.Draft.Question;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Bare;

/** From several Datenfelder to the one question that they are. */
final class CombinedMapping {

    private final QuestionMapping questions;
    private final Slug ids;
    private final Map<Occurrence, String> places;

    CombinedMapping(QuestionMapping questions, Slug ids, Map<Occurrence, String> places) {
        this.questions = questions;
        this.ids = ids;
        this.places = places;
    }

    /** An address or a date in parts. */
    Question map(Item.Combined combined, SchemaElement parent, boolean alone, Optional<String> condition) {
        boolean address = combined.type().equals("anschrift");
        Optional<SchemaElement> own = combined.group()
                .filter(group -> !address
                        || group.element().children().size() == combined.parts().size())
                .map(Occurrence::element)
                .or(() -> Optional.of(parent).filter(group -> alone));
        String name = address ? "Anschrift" : own.orElse(parent).fact("name");
        String id = ids.take(own.flatMap(element -> element.keyword(Hints.ID)), name, parent.fact("name"));
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("typ", combined.type());
        keys.put("label", Texts.oneLine(own.map(SchemaElement::label).orElse("Anschrift")));
        if (!combined.isRequired()) {
            keys.put("pflicht", new Bare("nein"));
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        combined.parts().forEach((part, field) -> {
            places.put(field, id + "." + part);
            parts.put(part, field.element().id());
        });
        if (address) {
            keys.put("fim_teile", parts);
        } else {
            own.ifPresent(group -> keys.put("fim", group.id()));
        }
        if (combined.type().equals(Hints.PERIOD) && isOptional(combined.parts().get("bis"))) {
            keys.put("offen", new Bare("ja"));
        }
        condition.ifPresent(value -> keys.put("bedingung", value));
        SchemaElement context = address ? parent : own.orElse(parent);
        PurposeKeys.add(combined.type(), combined.parts().values().stream(), context, keys);
        return new Question(keys, remarks(combined));
    }

    private static boolean isOptional(@Nullable Occurrence part) {
        return part != null && part.least() == 0;
    }

    private List<String> remarks(Item.Combined combined) {
        List<String> remarks = new ArrayList<>();
        combined.groups().forEach(group -> remarks.addAll(questions.rules(group.element())));
        combined.parts().values().forEach(part -> remarks.addAll(questions.rules(part.element())));
        combined.parts().forEach((part, field) -> {
            if (combined.type().equals("anschrift") && field.least() > 0 == part.equals("zusatz")) {
                remarks.add(questions.note(
                        field.element(),
                        new FieldMapping.Note(
                                "anschrift",
                                "„" + field.element().label() + "“ ist in FIM "
                                        + (field.least() > 0 ? "Pflicht" : "freiwillig")
                                        + ", im Typ anschrift nicht.",
                                "Prüfen, ob das geht; sonst einzelne Felder anlegen.")));
            }
        });
        return remarks;
    }
}
