package rathaus.applications.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A message to the office. */
record StatusInput(String text) {

    private static final int LONGEST = 4_000;

    StatusInput(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    /** Key of what is wrong; empty if nothing. */
    String problem() {
        if (text.isBlank()) {
            return "applications.status.message-empty";
        }
        return text.length() > LONGEST || text.indexOf('\0') >= 0 ? "applications.status.message-long" : "";
    }

    @Override
    public String toString() {
        return "StatusInput";
    }
}
