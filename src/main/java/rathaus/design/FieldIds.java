package rathaus.design;

import org.jspecify.annotations.Nullable;

/** Which texts describe a control, for {@code aria-describedby}. */
final class FieldIds {

    private FieldIds() {}

    /** Ids of hint and error that exist; null if neither does, so that the attribute vanishes. */
    static @Nullable String describing(String name, @Nullable String hint, @Nullable String error) {
        String hintId = hint == null || hint.isBlank() ? "" : name + "-hint";
        String errorId = error == null ? "" : name + "-error";
        String both = (hintId + " " + errorId).strip();
        return both.isEmpty() ? null : both;
    }

    /** The first choice carries the name of its group, so that links of the error summary find it. */
    static String choice(String name, int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }
}
