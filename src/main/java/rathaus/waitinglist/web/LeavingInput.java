package rathaus.waitinglist.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rathaus.waitinglist.Leaving;
import rathaus.waitinglist.LeavingReason;

/** Why an entry leaves, as typed. */
record LeavingInput(
        @Nullable String stand,
        @Nullable String grund,
        @Nullable String worte) {

    static final LeavingInput NOTHING = new LeavingInput(null, null, null);

    String reason() {
        return stripped(grund);
    }

    String words() {
        return stripped(worte);
    }

    long version() {
        return stripped(stand).matches("[0-9]{1,18}") ? Long.parseLong(stripped(stand)) : -1;
    }

    /** Message keys by field; empty if all is well. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (LeavingReason.of(reason()).isEmpty()) {
            problems.put("grund", "waitinglist.problem.reason");
        }
        if (words().length() > Leaving.LONGEST) {
            problems.put("worte", "waitinglist.problem.long");
        } else if (words().isEmpty() && reason().equals(LeavingReason.ANDERES.code())) {
            problems.put("worte", "waitinglist.problem.words");
        }
        return problems;
    }

    /**
     * As the use case takes it.
     *
     * @throws java.util.NoSuchElementException if there are problems
     */
    Leaving leaving() {
        return new Leaving(LeavingReason.of(reason()).orElseThrow(), words());
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    @Override
    public String toString() {
        return "LeavingInput";
    }
}
