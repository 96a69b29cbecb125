package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rathaus.decisions.Values;
import rathaus.forms.FormReading.Filled;
import rathaus.kernel.Language;

/** What holds for every kind of question, tried with the form that has one of each and seeded random answers. */
class EveryTypeTests {

    private static final int SEEDS = 60;

    private final FormDefinition form = FormsFixtures.everyType();

    @Test
    void standsInTheForm() {
        List<Class<?>> kinds = new ArrayList<>(List.of(FieldType.class.getPermittedSubclasses()));
        form.fields().forEach(field -> kinds.remove(field.type().getClass()));
        assertThat(kinds).as("kinds of questions that the form does not have").isEmpty();
    }

    @Test
    void makesTheRoundTripAsJson() {
        answers().forEach(answers -> {
            byte[] bytes = AnswersJson.write(answers);
            assertThat(AnswersJson.read(bytes)).isEqualTo(answers);
            assertThat(AnswersJson.write(AnswersJson.read(bytes))).isEqualTo(bytes);
        });
    }

    @Test
    void makesTheRoundTripThroughTheControls() {
        answers().forEach(answers -> {
            Filled filled = FormReading.all(form, TypedForm.whole(form, answers), answers);
            assertThat(filled.malformed()).isEmpty();
            assertThat(new String(AnswersJson.write(filled.answers())))
                    .isEqualTo(new String(AnswersJson.write(answers)));
        });
    }

    @Test
    void acceptsSoundAnswers() {
        answers().forEach(answers -> {
            VisibleForm visible = VisibleForm.of(form, answers, FormsFixtures.badVilbel());
            assertThat(FormValidation.whole(visible, answers, Map.of())).isEmpty();
        });
    }

    @Test
    void refusesAnswersOfAnotherKind() {
        Answers sound = new SoundAnswers(1).of(form);
        for (Field field : form.fields()) {
            for (Answer other : sound.all().values()) {
                boolean same = sound.get(field.id())
                        .filter(own -> own.getClass().equals(other.getClass())
                                || (own instanceof Answer.Postal && other instanceof Answer.Postal))
                        .isPresent();
                if (sound.get(field.id()).isPresent() && !same) {
                    Answers wrong = sound.with(field.id(), other);
                    VisibleForm visible = VisibleForm.of(form, wrong, FormsFixtures.badVilbel());
                    assertThat(FormValidation.whole(visible, wrong, Map.of()))
                            .as("%s answered with %s", field.id(), other)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void canBeSaidInWordsAndUsedByExpressions() {
        AnswerText words = AnswerText.german(form);
        answers()
                .forEach(answers -> form.fields()
                        .forEach(field -> answers.get(field.id()).ifPresent(answer -> {
                            assertThat(words.of(field, answer)).as(field.id()).isNotBlank();
                            Values.empty().put("wert", FeelValue.of(answer));
                            assertThat(answer.toString()).doesNotContain(words.of(field, answer) + "x");
                        })));
    }

    @Test
    void appearsInTheSummary() {
        VisibleForm visible = VisibleForm.of(form, new SoundAnswers(2).of(form), FormsFixtures.badVilbel());
        List<String> rows = FormSummary.of(visible, Language.DE, GermanMessages::get).pages().stream()
                .flatMap(page -> page.rows().stream())
                .map(FormSummary.Row::field)
                .toList();
        assertThat(rows)
                .containsAll(visible.answers().all().keySet().stream()
                        .filter(id -> form.repeatedGroup(id).isEmpty())
                        .toList());
    }

    @Test
    void showsTheWordsThatWereDeclared() {
        VisibleForm visible = VisibleForm.of(form, new SoundAnswers(2).of(form), FormsFixtures.badVilbel());
        List<String> said = form.fields().stream()
                .flatMap(field -> field.type() instanceof FieldType.Declaration declaration
                        ? Stream.of(declaration.text())
                        : Stream.empty())
                .toList();
        assertThat(said).isNotEmpty();
        assertThat(FormSummary.of(visible, Language.DE, GermanMessages::get).pages().stream()
                        .flatMap(page -> page.rows().stream())
                        .map(FormSummary.Row::answer))
                .anyMatch(answer -> said.stream().anyMatch(answer::endsWith));
    }

    private List<Answers> answers() {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> new SoundAnswers(seed).of(form))
                .toList();
    }
}
