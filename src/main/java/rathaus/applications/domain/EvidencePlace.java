package rathaus.applications.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.Field;
import rathaus.forms.VisibleForm;

/** A question of a form that a register can answer, with the answers that the register has to be told. */
public record EvidencePlace(Field field, Field.Evidence evidence) {

    /** The question, if it is asked and names a register. */
    public static Optional<EvidencePlace> of(VisibleForm form, String field) {
        return form.definition()
                .field(field)
                .filter(found -> form.shows(found.id()))
                .flatMap(found -> found.evidence()
                        .filter(evidence -> evidence.applies(form.values()))
                        .map(evidence -> new EvidencePlace(found, evidence)));
    }

    /** Whether nothing stands there that would be lost: no file, nothing fetched. */
    public boolean isFree(Answers answers) {
        return switch (answers.get(field.fetchedPlace()).orElse(null)) {
            case Answer.Files files -> files.files().isEmpty();
            case Answer.Fetched ignored -> false;
            case null, default -> true;
        };
    }

    /** What the register has to be told, by id of the question; empty if something of it is not answered. */
    public Optional<Map<String, String>> asked(VisibleForm form) {
        Map<String, String> asked = new TreeMap<>();
        for (String id : evidence.inputs().values()) {
            if (form.answers().get(id).orElse(null) instanceof Answer.Text text) {
                asked.put(id, text.value());
            }
        }
        return asked.size() == evidence.inputs().size() ? Optional.of(asked) : Optional.empty();
    }

    /** The same by the words of the register. */
    public Map<String, String> inputs(Map<String, String> asked) {
        Map<String, String> inputs = new TreeMap<>();
        evidence.inputs().forEach((word, id) -> inputs.put(word, asked.getOrDefault(id, "")));
        return inputs;
    }
}
