package rathaus.forms;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rathaus.decisions.Expression;
import rathaus.registers.Register;
import rathaus.servicepackage.Section;

/** Reads {@code register}: who can answer a question for files in place of an upload. */
final class EvidenceReading {

    private static final String KEY = "register";

    private EvidenceReading() {}

    /** @param known ids of the questions up to this one */
    static Optional<Field.Evidence> evidence(Section field, FieldType type, Set<String> known) {
        return field.section(KEY).map(section -> {
            if (!(type instanceof FieldType.Upload upload && upload.mayFollow())) {
                field.error(
                        KEY,
                        "register-antworten",
                        "Ein Register kann nur eine Frage nach Dateien beantworten, die auch nachgereicht werden darf: Abrufen, "
                                + "hochladen und nachreichen stehen immer nebeneinander.",
                        "typ: datei und nachreichen: ja angeben.");
            }
            Register register = section.oneOf("name", Register.values());
            String legalBasis = section.text("grundlage");
            Map<String, String> inputs =
                    section.section("angaben").map(Section::allTexts).orElse(Map.of());
            if (!inputs.keySet().equals(Set.copyOf(register.inputs()))) {
                section.error(
                        "angaben",
                        "register-angaben",
                        "Dieses Register braucht andere Angaben.",
                        register.inputs().isEmpty()
                                ? "angaben weglassen."
                                : "Nötig: " + String.join(", ", register.inputs()) + ".");
            }
            inputs.values().stream().filter(id -> !known.contains(id)).forEach(id -> unknown(section, id));
            Optional<Expression> condition = FormularReading.expression(section, "bedingung", known);
            section.done();
            return new Field.Evidence(register, legalBasis, new TreeMap<>(inputs), condition);
        });
    }

    private static void unknown(Section section, String id) {
        section.error(
                "angaben",
                "register-angaben",
                "Vor dieser Frage gibt es keine Frage „" + (id.length() > 40 ? id.substring(0, 40) + "…" : id) + "“.",
                "Die Id einer früheren Frage nennen.");
    }
}
