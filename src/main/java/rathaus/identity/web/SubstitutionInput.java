package rathaus.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.identity.Substitutions;
import rathaus.kernel.TypedDay;

/** What was typed: who is away, who stands in, from when to when, a note. */
record SubstitutionInput(String abwesend, String vertretung, String von, String bis, String hinweis) {

    SubstitutionInput(
            @Nullable String abwesend,
            @Nullable String vertretung,
            @Nullable String von,
            @Nullable String bis,
            @Nullable String hinweis) {
        this.abwesend = Objects.requireNonNullElse(abwesend, "");
        this.vertretung = Objects.requireNonNullElse(vertretung, "");
        this.von = Objects.requireNonNullElse(von, "").strip();
        this.bis = Objects.requireNonNullElse(bis, "").strip();
        this.hinweis = Objects.requireNonNullElse(hinweis, "").strip();
    }

    boolean isEmpty() {
        return (abwesend + vertretung + von + bis + hinweis).isEmpty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Message keys by the id of the field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (id(abwesend).isEmpty()) {
            problems.put("abwesend", "identity.substitution.problem.person");
        }
        if (id(vertretung).isEmpty()) {
            problems.put("vertretung", "identity.substitution.problem.person");
        }
        if (TypedDay.parse(von).isEmpty()) {
            problems.put("von", "identity.substitution.problem.day");
        }
        if (TypedDay.parse(bis).isEmpty()) {
            problems.put("bis", "identity.substitution.problem.day");
        }
        if (hinweis.chars().anyMatch(Character::isISOControl)) {
            problems.put("hinweis", "identity.substitution.refused.note");
        }
        return problems;
    }

    /** Only without problems. */
    Substitutions.Arrangement arrangement() {
        return new Substitutions.Arrangement(
                id(abwesend).orElseThrow(),
                id(vertretung).orElseThrow(),
                TypedDay.parse(von).orElseThrow(),
                TypedDay.parse(bis).orElseThrow(),
                hinweis);
    }

    @Override
    public String toString() {
        return "SubstitutionInput";
    }
}
