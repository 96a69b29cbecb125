package rathaus.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** The explanation of a field that is shown. */
    public static Explanation of(VisibleForm form, Field field, Language language, Frame.Texts texts) {
        FormDefinition definition = form.definition();
        Set<String> names = new TreeSet<>();
        definition.pageOf(field.id()).ifPresent(page -> {
            page.condition().map(Expression::names).ifPresent(names::addAll);
            page.groups().stream()
                    .filter(group -> group.allFields().anyMatch(field::equals))
                    .forEach(group -> group.condition().map(Expression::names).ifPresent(names::addAll));
        });
        field.condition().map(Expression::names).ifPresent(names::addAll);
        AnswerText words = new AnswerText(definition, language, texts);
        List<Because> because = new ArrayList<>();
        for (String name : names) {
            definition
                    .field(name)
                    .ifPresent(other -> form.answers()
                            .get(name)
                            .ifPresent(
                                    answer -> because.add(new Because(words.label(other), words.of(other, answer)))));
        }
        return new Explanation(field.purpose(), List.copyOf(because), names.contains("ortsrecht"));
    }
}
