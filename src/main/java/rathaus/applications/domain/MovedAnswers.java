package rathaus.applications.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;

/**
 * Answers to one version of a form, moved to another: whatever still fits its question is kept, hidden answers too; what does
 * not is left over and never dropped unseen. Whether a kept answer is also a valid one is judged on its page, as always.
 *
 * @param kept answers for the newer version
 * @param left answers that no longer fit, by the ids of the older version
 */
public record MovedAnswers(Answers kept, Answers left) {

    /** Moves answers. */
    public static MovedAnswers between(FormDefinition before, FormDefinition after, Answers answers) {
        Split split = new Split();
        answers.all().forEach((id, answer) -> {
            Optional<String> beside = Field.besideOf(id);
            if (beside.isPresent()) {
                beside.flatMap(after::field)
                        .filter(field -> field.evidence().isPresent())
                        .ifPresent(field -> split.kept.put(id, answer));
            } else if (answer instanceof Answer.Entries entries) {
                group(split, before.repeatedGroup(id), after.repeatedGroup(id), id, entries);
            } else {
                split.take(id, answer, single(before, id), single(after, id));
            }
        });
        return split.moved();
    }

    /** Whether every answer fits. */
    public boolean isComplete() {
        return left.isEmpty();
    }

    private static Optional<Field> single(FormDefinition form, String id) {
        boolean repeated = form.pages().stream()
                .flatMap(page -> page.groups().stream())
                .filter(group -> group.repetition().isPresent())
                .anyMatch(
                        group -> group.allFields().anyMatch(field -> field.id().equals(id)));
        return repeated ? Optional.empty() : form.field(id);
    }

    private static void group(
            Split split, Optional<FieldGroup> before, Optional<FieldGroup> after, String id, Answer.Entries entries) {
        List<MovedAnswers> parts = entries.entries().stream()
                .map(entry -> entry(before, after, entry))
                .toList();
        split.put(split.kept, id, parts, MovedAnswers::kept);
        split.put(split.left, id, parts, MovedAnswers::left);
    }

    private static MovedAnswers entry(Optional<FieldGroup> before, Optional<FieldGroup> after, Answers entry) {
        Split split = new Split();
        entry.all().forEach((id, answer) -> {
            if (answer instanceof Answer.Entries inner) {
                group(split, nested(before, id), nested(after, id), id, inner);
            } else {
                split.take(id, answer, in(before, id), in(after, id));
            }
        });
        return split.moved();
    }

    private static Optional<Field> in(Optional<FieldGroup> group, String id) {
        return group.flatMap(found ->
                found.fields().stream().filter(field -> field.id().equals(id)).findFirst());
    }

    private static Optional<FieldGroup> nested(Optional<FieldGroup> group, String id) {
        return group.flatMap(found ->
                found.nested().stream().filter(inner -> inner.id().equals(id)).findFirst());
    }

    /** Two heaps. */
    private static final class Split {

        private final Map<String, Answer> kept = new HashMap<>();
        private final Map<String, Answer> left = new HashMap<>();

        void take(String id, Answer answer, Optional<Field> before, Optional<Field> after) {
            Optional<Answer> fitting = after.flatMap(field -> fitting(before, field, answer));
            fitting.ifPresent(fits -> kept.put(id, fits));
            if (!fitting.equals(Optional.of(answer))) {
                left.put(id, answer);
            }
        }

        private static Optional<Answer> fitting(Optional<Field> before, Field after, Answer answer) {
            return switch (after.type()) {
                case FieldType.ChoiceOfOne one -> one(one.choices(), answer);
                case FieldType.ListedChoice listed ->
                    Optional.of(answer)
                            .filter(given -> given instanceof Answer.One code
                                    && listed.list().entry(code.code()).isPresent());
                case FieldType.ChoiceOfMany many -> many(many.choices(), answer);
                case FieldType.TextLine ignored -> Optional.of(answer).filter(Answer.Text.class::isInstance);
                case FieldType.LongText ignored -> Optional.of(answer).filter(Answer.Text.class::isInstance);
                default ->
                    before.filter(field ->
                                    field.type().getClass() == after.type().getClass())
                            .map(field -> answer);
            };
        }

        private static Optional<Answer> one(List<FieldType.Choice> choices, Answer answer) {
            return Optional.of(answer)
                    .filter(given -> given instanceof Answer.One code && offers(choices, code.code()));
        }

        private static Optional<Answer> many(List<FieldType.Choice> choices, Answer answer) {
            List<String> codes = answer instanceof Answer.Many many
                    ? many.codes().stream()
                            .filter(code -> offers(choices, code))
                            .toList()
                    : List.of();
            return codes.isEmpty() ? Optional.empty() : Optional.of(new Answer.Many(codes));
        }

        private static boolean offers(List<FieldType.Choice> choices, String code) {
            return choices.stream().anyMatch(choice -> choice.code().equals(code));
        }

        /** Entries keep their places on both heaps; a heap without any answer of the group has no group. */
        void put(Map<String, Answer> heap, String id, List<MovedAnswers> parts, Function<MovedAnswers, Answers> part) {
            List<Answers> entries = new ArrayList<>();
            parts.forEach(moved -> entries.add(part.apply(moved)));
            if (entries.stream().anyMatch(entry -> !entry.isEmpty())) {
                heap.put(id, new Answer.Entries(entries));
            }
        }

        MovedAnswers moved() {
            return new MovedAnswers(Answers.of(kept), Answers.of(left));
        }
    }

    @Override
    public String toString() {
        return "MovedAnswers[" + kept.all().size() + " kept, " + left.all().size() + " left]";
    }
}
