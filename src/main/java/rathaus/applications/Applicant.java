package rathaus.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.Field;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;

/**
 * Who applies, as far as a form asks for it: the first fields that a form marks as given and family name, the first e-mail
 * address, the first address that is one of a person and not of a thing ({@code personenbezug: nein}).
 *
 * @param name given and family name; empty if the form asks for neither
 * @param born day of birth, if the form asks the applicant for it ({@code autocomplete: bday})
 */
public record Applicant(
        String name, Optional<String> email, Optional<Answer.Postal> address, Optional<LocalDate> born) {

    /** Finds the applicant among the answers. */
    public static Applicant of(FormDefinition form, Answers answers) {
        List<String> names = new ArrayList<>();
        named(form, answers, "given-name").ifPresent(names::add);
        named(form, answers, "family-name").ifPresent(names::add);
        return new Applicant(
                String.join(" ", names),
                form.fields().stream()
                        .filter(field -> field.type() instanceof FieldType.Email)
                        .flatMap(field -> text(answers, field).stream())
                        .findFirst(),
                form.fields().stream()
                        .filter(field -> field.type() instanceof FieldType.PostalAddress
                                && field.purpose().isPresent())
                        .flatMap(field -> address(answers, field).stream())
                        .findFirst(),
                form.fields().stream()
                        .filter(field -> field.type() instanceof FieldType.Date date
                                && date.autocomplete().filter("bday"::equals).isPresent())
                        .flatMap(field -> answers.get(field.id()).stream())
                        .flatMap(answer -> answer instanceof Answer.Day day ? Stream.of(day.value()) : Stream.empty())
                        .findFirst());
    }

    private static Optional<String> named(FormDefinition form, Answers answers, String purpose) {
        return form.fields().stream()
                .filter(field -> field.type() instanceof FieldType.PersonName name
                        && name.autocomplete().filter(purpose::equals).isPresent())
                .flatMap(field -> text(answers, field).stream())
                .findFirst();
    }

    private static Optional<String> text(Answers answers, Field field) {
        return answers.get(field.id())
                .flatMap(answer -> answer instanceof Answer.Text text ? Optional.of(text.value()) : Optional.empty());
    }

    private static Optional<Answer.Postal> address(Answers answers, Field field) {
        return answers.get(field.id())
                .flatMap(answer -> answer instanceof Answer.Postal address ? Optional.of(address) : Optional.empty());
    }

    @Override
    public String toString() {
        return "Applicant";
    }
}
