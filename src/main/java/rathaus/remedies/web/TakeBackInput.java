package rathaus.remedies.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.remedies.Amendment;

/** Why what waits for signatures is taken back ({@code holgrund}); which one, {@code entwurf} says. */
record TakeBackInput(@Nullable String entwurf, @Nullable String holgrund) implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Typed.need(problems, "holgrund", reason(), Amendment.LONGEST);
        return problems;
    }

    UUID id() {
        return Typed.id(entwurf).orElseThrow(ReviewKey::notFound);
    }

    String reason() {
        return Typed.text(holgrund);
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("holgrund", reason());
    }

    @Override
    public String toString() {
        return "TakeBackInput";
    }
}
