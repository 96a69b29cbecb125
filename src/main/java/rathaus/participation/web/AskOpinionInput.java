package rathaus.participation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rathaus.participation.OpinionQuestion;
import rathaus.participation.Opinions;

/** A question to other units, as typed. */
record AskOpinionInput(
        @Nullable String wunsch,
        @Nullable List<String> stellen,
        @Nullable String frage,
        @Nullable String arbeitstage,
        @Nullable List<String> angaben,
        @Nullable List<String> unterlagen)
        implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (all(stellen).isEmpty()) {
            problems.put("stellen", "participation.problem.units");
        }
        Typed.need(problems, "frage", Typed.text(frage), OpinionQuestion.LONGEST);
        int days = Typed.number(arbeitstage);
        if (days < 1 || days > Opinions.LONGEST_TERM) {
            problems.put("arbeitstage", "participation.problem.term");
        }
        if (Typed.id(wunsch).isEmpty()) {
            problems.put("stellen", "participation.problem.form");
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException if there are problems */
    UUID wish() {
        return Typed.id(wunsch).orElseThrow();
    }

    /**
     * As the use case takes it.
     *
     * @throws IllegalArgumentException if there are problems
     */
    Opinions.Asking asking() {
        return new Opinions.Asking(
                all(stellen),
                Typed.text(frage),
                Typed.number(arbeitstage),
                all(angaben),
                all(unterlagen).stream()
                        .flatMap(file -> Typed.id(file).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> all(@Nullable List<String> sent) {
        return Set.copyOf(Objects.requireNonNullElse(sent, List.<String>of()));
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("wunsch", Typed.text(wunsch), "frage", Typed.text(frage), "arbeitstage", Typed.text(arbeitstage));
    }

    @Override
    public boolean chose(String value) {
        return all(stellen).contains(value)
                || all(angaben).contains(value)
                || all(unterlagen).contains(value);
    }

    @Override
    public String toString() {
        return "AskOpinionInput";
    }
}
