package rathaus.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Entries of repeated groups that were offered and not used. */
final class BlankEntries {

    private BlankEntries() {}

    /** An entry at the end in which nobody wrote or ticked anything was not meant. */
    static boolean isBlank(FieldGroup group, Answers entry, Set<String> malformed, String place) {
        boolean said = group.fields().stream().anyMatch(field -> isSaid(field, entry.get(field.id())));
        boolean saidInside = group.nested().stream().anyMatch(inner -> {
            List<Answers> all = entry.entries(inner.id());
            return IntStream.range(0, all.size())
                    .anyMatch(i -> !isBlank(inner, all.get(i), malformed, place + "." + inner.id() + "." + i));
        });
        return !said && !saidInside && malformed.stream().noneMatch(at -> at.startsWith(place + "."));
    }

    private static boolean isSaid(Field field, Optional<Answer> answer) {
        boolean unticked =
                field.type() instanceof FieldType.Declaration && answer.equals(Optional.of(new Answer.YesNo(false)));
        return answer.isPresent() && !unticked;
    }
}
