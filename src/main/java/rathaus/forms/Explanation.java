package rathaus.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.decisions.Expression;
import rathaus.design.Frame;
import rathaus.kernel.Language;

/**
 * Why a question is asked: its purpose and paragraph, and the earlier answers on which it depends.
 *
 * @param purpose what the answer is needed for
 * @param because earlier questions and their answers that made this one appear
 * @param dependsOnOrtsrecht whether the law of the Kommune plays a part
 */
public record Explanation(Optional<Field.Purpose> purpose, List<Because> because, boolean dependsOnOrtsrecht) {

    /** An earlier question and its answer in words. */
    public record Because(String label, String answer) {}

    /**
     * The explanation of a field that is shown.
     *
     * @param place of the field: earlier answers of the same entry count before those of the form
     */
    public static Explanation of(VisibleForm form, Field field, String place, Language language, Frame.Texts texts) {
        FormDefinition definition = form.definition();
        Set<String> names = conditions(definition, field)
                .flatMap(condition -> condition.names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        AnswerText words = new AnswerText(definition, language, texts);
        List<Because> because = new ArrayList<>();
        for (String name : names) {
            definition
                    .field(name)
                    .ifPresent(other -> answer(form.answers(), place, name)
                            .ifPresent(
                                    answer -> because.add(new Because(words.label(other), words.of(other, answer)))));
        }
        return new Explanation(field.purpose(), List.copyOf(because), names.contains("ortsrecht"));
    }

    /** The conditions of the page, of the groups around the field, and its own. */
    private static Stream<Expression> conditions(FormDefinition definition, Field field) {
        Stream<Optional<Expression>> around = definition.pageOf(field.id()).stream()
                .flatMap(page -> Stream.concat(
                        Stream.of(page.condition()), page.groups().stream().flatMap(group -> around(group, field))));
        return Stream.concat(around, Stream.of(field.condition())).flatMap(Optional::stream);
    }

    private static Stream<Optional<Expression>> around(FieldGroup group, Field field) {
        return group.allFields().anyMatch(field::equals)
                ? Stream.concat(
                        Stream.of(group.condition()), group.nested().stream().flatMap(inner -> around(inner, field)))
                : Stream.empty();
    }

    /** The answer nearest to a place: in the same entry, in the one around it, in the form. */
    private static Optional<Answer> answer(Answers answers, String place, String name) {
        for (int dot = place.lastIndexOf('.'); dot > 0; dot = place.lastIndexOf('.', dot - 1)) {
            Optional<Answer> near = answers.at(place.substring(0, dot + 1) + name);
            if (near.isPresent()) {
                return near;
            }
        }
        return answers.get(name);
    }
}
