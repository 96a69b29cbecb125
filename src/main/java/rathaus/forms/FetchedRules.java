package rathaus.forms;

import java.util.Optional;
import rathaus.decisions.Values;

/**
 * When something fetched counts as an answer: while the question still names this register, after the person has seen it and
 * decided to use it (§ 5 EGovG), and only for what the register was asked.
 */
final class FetchedRules {

    private FetchedRules() {}

    static Optional<FieldError> check(Field field, String place, Answer.Fetched fetched, Values values) {
        boolean same = field.evidence()
                .filter(evidence -> evidence.register() == fetched.source().register() && evidence.applies(values))
                .isPresent();
        if (!same || !isCurrent(fetched, values)) {
            return Optional.of(FieldError.keyed(place, "abruf", "forms.fetched.outdated"));
        }
        return fetched.usedSince().isEmpty()
                ? Optional.of(FieldError.keyed(place, "abruf", "forms.fetched.undecided"))
                : Optional.empty();
    }

    /** Whether the questions of which the register was told the answers are answered the same today. */
    static boolean isCurrent(Answer.Fetched fetched, Values values) {
        return fetched.asked().entrySet().stream()
                .allMatch(asked -> asked.getValue().equals(String.valueOf(values.get(asked.getKey()))));
    }
}
