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
        return "#pruefung";
    }

    boolean ticked() {
        return erledigt.equals("true");
    }
}
