package rathaus.casework.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A note for the file or a message to the citizen: {@code notiz} or {@code nachricht}, whichever form was sent. */
record RemarkInput(String notiz, String nachricht) {

    private static final int LONGEST = 4_000;

    RemarkInput(@Nullable String notiz, @Nullable String nachricht) {
        this.notiz = lines(notiz);
        this.nachricht = lines(nachricht);
    }

    /** The same with a text behind whatever was typed. */
    RemarkInput with(String text) {
        return new RemarkInput(
                InsertTextBlockController.behind(notiz, text), InsertTextBlockController.behind(nachricht, text));
    }

    TypedInput asNote() {
        return new Typed("notiz", notiz, "#notizen");
    }

    TypedInput asMessage() {
        return new Typed("nachricht", nachricht, "#nachrichten");
    }

    /** Browsers send lines with CR LF. */
    static String lines(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }

    /** Message key of what is wrong with a text; empty if nothing. */
    static String problem(String text) {
        if (text.isBlank()) {
            return "casework.problem.text-missing";
        }
        return text.length() > LONGEST || text.indexOf('\0') >= 0 ? "casework.problem.text-long" : "";
    }

    @Override
    public String toString() {
        return "RemarkInput";
    }

    private record Typed(String field, String text, String place) implements TypedInput {

        @Override
        public Map<String, String> problems() {
            String problem = problem(text);
            return problem.isEmpty() ? Map.of() : Map.of(field, problem);
        }

        @Override
        public Map<String, String> typed() {
            return Map.of(field, text);
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }
}
