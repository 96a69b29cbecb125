package rathaus.forms;

import java.util.stream.Collectors;
import rathaus.design.Frame;

/**
 * What somebody decides who lets evidence be fetched, in words: who asks whom, which data go there, and by which law. The same
 * words stand beside the button and are kept with what was fetched (§ 5 EGovG; that the wording is to be kept is unbestätigt).
 */
public final class FetchWording {

    private final Frame frame;
    private final FormDefinition definition;
    private final Field field;
    private final Field.Evidence evidence;

    /** @param field a question that names a register */
    public FetchWording(Frame frame, FormDefinition definition, Field field) {
        this.frame = frame;
        this.definition = definition;
        this.field = field;
        this.evidence = field.evidence().orElseThrow();
    }

    /** The decision. */
    public String decision(boolean simulated) {
        AnswerText words = new AnswerText(definition, frame.language(), frame.texts());
        String inputs = evidence.inputs().values().stream()
                .flatMap(id -> definition.field(id).stream())
                .map(words::label)
                .collect(Collectors.joining(", "));
        String key = inputs.isEmpty() ? "forms.fetch.decision" : "forms.fetch.decision-with";
        return frame.text(
                key,
                frame.kommune().officialName(),
                words.label(field),
                register(simulated),
                evidence.legalBasis(),
                inputs);
    }

    /** The name of the register. */
    String register(boolean simulated) {
        return FetchedText.register(frame.texts(), evidence.register(), simulated);
    }
}
