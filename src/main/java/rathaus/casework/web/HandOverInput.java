package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a case goes, and why: {@code an}, {@code anlass}. */
record HandOverInput(String an, String anlass) implements TypedInput {

    HandOverInput(@Nullable String an, @Nullable String anlass) {
        this.an = Objects.requireNonNullElse(an, "");
        this.anlass = RemarkInput.lines(anlass);
    }

    Optional<UUID> to() {
        return BulkInput.id(an);
    }

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (to().isEmpty()) {
            problems.put("an", "casework.problem.no-recipient");
        }
        if (anlass.isBlank()) {
            problems.put("anlass", "casework.problem.hand-over-reason");
        } else if (anlass.length() > 1_000 || anlass.indexOf('\0') >= 0) {
            problems.put("anlass", "casework.problem.text-long");
        }
        return problems;
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("an", an, "anlass", anlass);
    }

    @Override
    public String toString() {
        return "HandOverInput";
    }
}
