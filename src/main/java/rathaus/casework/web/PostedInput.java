package rathaus.casework.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.TypedDay;

/** The day on which a letter was given to the post, as people write it. */
record PostedInput(String versandt) implements TypedInput {

    PostedInput(@Nullable String versandt) {
        this.versandt = Objects.requireNonNullElse(versandt, "").strip();
    }

    Optional<LocalDate> day() {
        return TypedDay.parse(versandt);
    }

    @Override
    public Map<String, String> problems() {
        return day().isPresent() ? Map.of() : Map.of("versandt", "casework.problem.day");
    }

    @Override
    public String place() {
        return "#ergebnis";
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("versandt", versandt);
    }
}
