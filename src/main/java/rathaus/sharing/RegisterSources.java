package rathaus.sharing;

import java.util.Locale;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.registers.Register;

/** Registers that a form lets be asked: told to people as a source of their data, and asked where one answer is expected. */
final class RegisterSources implements LintRule {

    static final String UNTOLD = "register-quelle";
    static final String REPEATED = "register-wiederholung";

    @Override
    public void check(LintTarget target, LintReport report) {
        target.verfahren().form().pages().stream()
                .flatMap(page -> page.groups().stream())
                .forEach(group -> group.allFields()
                        .filter(field -> field.evidence().isPresent())
                        .forEach(field -> check(group, field, target, report)));
    }

    private static void check(FieldGroup group, Field field, LintTarget target, LintReport report) {
        if (group.repetition().isPresent()) {
            report.error(
                    REPEATED,
                    target.inForm("felder", field.id(), "register"),
                    "Die Gruppe wiederholt sich; ein Register wird aber nur einmal gefragt.",
                    "Die Frage aus der wiederholten Gruppe nehmen oder register weglassen.");
        }
        Register register = field.evidence().orElseThrow().register();
        if (target.verfahren().datenschutz().sources().stream()
                .noneMatch(source -> source.toLowerCase(Locale.GERMAN).contains(register.word()))) {
            report.warning(
                    UNTOLD,
                    target.inForm("felder", field.id(), "register"),
                    "datenschutz.yaml nennt dieses Register nicht als Quelle (Art. 14 Abs. 2 Buchst. f DSGVO).",
                    "Unter quellen einen Eintrag mit dem Namen des Registers ergänzen.");
        }
    }
}
