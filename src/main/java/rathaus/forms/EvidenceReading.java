package rathaus.forms;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rathaus.decisions.Expression;
import rathaus.registers.Register;
import rathaus.servicepackage.Section;

/** Reads {@code register}: who can answer a question in place of an upload or of typing. */
final class EvidenceReading {

    private static final String KEY = "register";

    private EvidenceReading() {}

    /** @param known ids of the questions up to this one */
    static Optional<Field.Evidence> evidence(Section field, FieldType type, Set<String> known) {
        return field.section(KEY).map(section -> {
            Register register = section.oneOf("name", Register.values());
            if (!canAnswer(register, type)) {
                field.error(
                        KEY,
                        "register-antworten",
                        "Dieses Register kann diese Frage nicht beantworten. Dateien müssen auch nachgereicht werden dürfen: Abrufen, "
                                + "hochladen und nachreichen stehen immer nebeneinander.",
                        "typ: datei mit nachreichen: ja, oder beim Melderegister typ: anschrift.");
            }
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

    private static boolean canAnswer(Register register, FieldType type) {
        return switch (type) {
            case FieldType.Upload upload -> upload.mayFollow();
            case FieldType.PostalAddress ignored -> register == Register.MELDEREGISTER;
            default -> false;
        };
    }

    private static void unknown(Section section, String id) {
        section.error(
                "angaben",
                "register-angaben",
                "Vor dieser Frage gibt es keine Frage „" + (id.length() > 40 ? id.substring(0, 40) + "…" : id) + "“.",
                "Die Id einer früheren Frage nennen.");
    }
}
