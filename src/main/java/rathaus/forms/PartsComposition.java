package rathaus.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.forms.QuestionView.Ask;
import rathaus.forms.QuestionView.Part;
import rathaus.forms.QuestionView.PartShape;

/** From a field of several controls and its answer to the record of its component. */
final class PartsComposition {

    private static final PartShape DAY = new PartShape("10", null, 20);
    private static final PartShape COORDINATE = new PartShape("10", "decimal", 20);
    private static final PartShape DESCRIPTION = new PartShape(null, null, 500);
    private static final PartShape NAME = new PartShape(null, null, 120);

    private final Frame frame;
    private final LocalTexts texts;
    private final Optional<FormInput> typed;
    private final Map<String, String> errors;

    PartsComposition(Frame frame, LocalTexts texts, Optional<FormInput> typed, Map<String, String> errors) {
        this.frame = frame;
        this.texts = texts;
        this.typed = typed;
        this.errors = errors;
    }

    QuestionView period(FieldType.Period period, Ask ask, Optional<Answer> answer) {
        Map<String, String> values = values(ask, period, answer);
        boolean required = ask.required();
        return new QuestionView.Parts(
                hinted(ask, frame.text("forms.hint.date")),
                List.of(
                        part(ask, "von", "forms.period.from", values, required, DAY),
                        part(ask, "bis", "forms.period.to", values, required && !period.openEnd(), DAY)));
    }

    QuestionView point(FieldType.MapPoint point, Ask ask, Optional<Answer> answer) {
        Map<String, String> values = values(ask, point, answer);
        return new QuestionView.Parts(
                hinted(ask, frame.text("forms.hint.place")),
                List.of(
                        part(ask, "beschreibung", "forms.place.description", values, ask.required(), DESCRIPTION),
                        part(ask, "breite", "forms.place.latitude", values, false, COORDINATE),
                        part(ask, "laenge", "forms.place.longitude", values, false, COORDINATE)));
    }

    QuestionView address(FieldType.PostalAddress type, Ask ask, Optional<Answer> answer) {
        Map<String, String> wrong = new HashMap<>();
        for (String part : type.parts()) {
            String error = errors.get(ask.name() + "." + part);
            if (error != null) {
                wrong.put(part, error);
            }
        }
        return new QuestionView.AddressOf(ask, values(ask, type, answer), Map.copyOf(wrong), type.foreign());
    }

    QuestionView signing(Field field, FieldType.Signature type, Ask ask, Optional<Answer> answer) {
        Map<String, String> values = values(ask, type, answer);
        return new QuestionView.Signing(
                ask,
                texts.inForm("feld." + field.id() + ".text", type.text()),
                type.norm(),
                part(ask, "name", "forms.signature.name", values, ask.required(), NAME),
                !values.getOrDefault("bestaetigt", "").isEmpty(),
                errors.get(ask.name() + ".bestaetigt"));
    }

    /** With a format behind the help of the author. */
    static Ask hinted(Ask ask, String format) {
        String hint = ask.hint() == null ? format : ask.hint() + " " + format;
        return new Ask(ask.name(), ask.label(), hint, ask.error(), ask.required(), ask.why(), ask.fetch());
    }

    private Part part(
            Ask ask, String part, String labelKey, Map<String, String> values, boolean required, PartShape shape) {
        String name = ask.name() + "." + part;
        String value = values.getOrDefault(part, "");
        return new Part(name, frame.text(labelKey), value, errors.get(name), required, shape);
    }

    /** What was typed into each control, or what was saved. */
    private Map<String, String> values(Ask ask, FieldType type, Optional<Answer> answer) {
        Map<String, String> values = new HashMap<>(TypedBack.parts(answer));
        typed.ifPresent(input -> type.parts()
                .forEach(part ->
                        values.put(part, input.value(ask.name() + "." + part).orElse(""))));
        return Map.copyOf(values);
    }
}
