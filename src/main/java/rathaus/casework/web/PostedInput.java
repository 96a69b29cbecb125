package rathaus.casework.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day on which a letter was given to the post, as people write it. */
record PostedInput(String versandt) implements TypedInput {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    PostedInput(@Nullable String versandt) {
        this.versandt = Objects.requireNonNullElse(versandt, "").strip();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(versandt, GERMAN));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
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
