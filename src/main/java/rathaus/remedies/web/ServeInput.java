package rathaus.remedies.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.remedies.Served;
import rathaus.remedies.ServiceWay;

/** How and when a decision reached whoever objected, as typed. */
record ServeInput(
        @Nullable String widerspruch,
        @Nullable String stand,
        @Nullable String zustellart,
        @Nullable String zugestellt) implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (ServiceWay.of(Typed.text(zustellart)).isEmpty()) {
            problems.put("zustellart", "remedies.problem.choice");
        }
        if (Typed.day(zugestellt).isEmpty()) {
            problems.put("zugestellt", "remedies.problem.day");
        }
        return problems;
    }

    UUID id() {
        return Typed.id(widerspruch).orElseThrow(ReviewKey::notFound);
    }

    long version() {
        return Typed.version(stand);
    }

    /**
     * As the use case takes it.
     *
     * @throws java.util.NoSuchElementException if there are problems
     */
    Served served() {
        return new Served(
                ServiceWay.of(Typed.text(zustellart)).orElseThrow(),
                Typed.day(zugestellt).orElseThrow());
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("zustellart", Typed.text(zustellart), "zugestellt", Typed.text(zugestellt));
    }

    @Override
    public String toString() {
        return "ServeInput";
    }
}
