package rathaus.participation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a question is taken back, as typed; for a reminder nothing but which one. */
record RecallInput(
        @Nullable String stellungnahme,
        @Nullable String stand,
        @Nullable String warum) implements TypedForm {

    private static final int LONGEST = 500;

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Typed.need(problems, field(), reason(), LONGEST);
        return problems;
    }

    /** Each question has its own field. */
    String field() {
        return "warum-" + id();
    }

    UUID id() {
        return Typed.id(stellungnahme).orElseThrow(PartKey::notFound);
    }

    long version() {
        return Typed.version(stand);
    }

    String reason() {
        return Typed.text(warum);
    }

    @Override
    public Map<String, String> typed() {
        return Map.of(field(), reason());
    }

    @Override
    public String toString() {
        return "RecallInput";
    }
}
