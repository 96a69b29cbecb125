package rathaus.casework.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A point of the checklist, and whether it is done. */
record TickInput(String punkt, String erledigt) implements TypedInput {

    TickInput(@Nullable String punkt, @Nullable String erledigt) {
        this.punkt = Objects.requireNonNullElse(punkt, "");
        this.erledigt = Objects.requireNonNullElse(erledigt, "");
    }

    @Override
    public Map<String, String> problems() {
        return Map.of();
    }

    @Override
    public String place() {
        return punkt.matches("[a-z0-9_]{1,80}") ? placeOf(punkt) : "#pruefung";
    }

    /** Where the page shows a point. */
    static String placeOf(String point) {
        return "#punkt-" + point;
    }

    boolean ticked() {
        return erledigt.equals("true");
    }
}
