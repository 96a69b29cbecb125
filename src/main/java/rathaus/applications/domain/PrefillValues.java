package rathaus.applications.domain;

import java.util.List;
import java.util.Optional;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.Field;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormPage;

/**
 * Which earlier answers fit the questions of a page: those to the same question of the same Leistung, and those to questions
 * that name the same attribute ({@code vorbefuellung: konto.familienname}) in whatever Leistung. Files and declarations are
 * given anew each time.
 */
public final class PrefillValues {

    private static final String EMAIL = "konto.email";

    private PrefillValues() {}

    /** The answers of an earlier Antrag that fit questions of the page without an answer. */
    public static Answers ofEarlier(
            FormPage page, Answers given, FormDefinition earlier, Answers answers, boolean same) {
        Answers found = Answers.none();
        for (Field field : open(page, given)) {
            Optional<Answer> answer = source(field, earlier, same).flatMap(old -> answers.get(old.id()));
            found = answer.isPresent() ? found.with(field.id(), answer.get()) : found;
        }
        return found;
    }

    /** The confirmed address of an account for the question that asks for it. */
    public static Answers ofAccount(FormPage page, Answers given, String email) {
        Answers found = Answers.none();
        for (Field field : open(page, given)) {
            if (field.prefill().equals(Optional.of(EMAIL)) && field.type() instanceof FieldType.Email) {
                found = found.with(field.id(), new Answer.Text(email));
            }
        }
        return found;
    }

    /** Questions of the page, outside of repeated groups, that can be prefilled and have no answer. */
    public static List<Field> open(FormPage page, Answers given) {
        return page.groups().stream()
                .filter(group -> group.repetition().isEmpty())
                .flatMap(group -> group.fields().stream())
                .filter(PrefillValues::mayCome)
                .filter(field -> given.get(field.id()).isEmpty())
                .toList();
    }

    private static boolean mayCome(Field field) {
        boolean anew = field.type() instanceof FieldType.Upload || field.type() instanceof FieldType.Declaration;
        return field.type().isAsked() && !anew;
    }

    private static Optional<Field> source(Field field, FormDefinition earlier, boolean same) {
        Optional<Field> sameQuestion = same ? earlier.field(field.id()) : Optional.empty();
        return sameQuestion
                .or(() -> field.prefill()
                        .flatMap(attribute -> earlier.fields().stream()
                                .filter(old -> old.prefill().equals(Optional.of(attribute)))
                                .findFirst()))
                .filter(old -> old.type().getClass() == field.type().getClass());
    }
}
