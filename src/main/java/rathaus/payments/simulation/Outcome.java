package rathaus.payments.simulation;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a tester lets happen. */
enum Outcome {
    SETTLED("bezahlen"),
    DECLINED("ablehnen"),
    EXPIRED("verfallen");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** Value of the button. */
    String word() {
        return word;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Outcome> ofColumn(@Nullable String column) {
        return column == null ? Optional.empty() : Optional.of(valueOf(column.toUpperCase(Locale.ROOT)));
    }

    static Optional<Outcome> ofWord(String word) {
        for (Outcome outcome : values()) {
            if (outcome.word.equals(word)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
