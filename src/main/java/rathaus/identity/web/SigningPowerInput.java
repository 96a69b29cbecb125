package rathaus.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.identity.SigningFunction;
import rathaus.identity.SigningKind;
import rathaus.identity.SigningPower;
import rathaus.kernel.Money;
import rathaus.kernel.TimeOrderedId;
import rathaus.kernel.TypedDay;
import rathaus.tenancy.Organisationseinheit;

/**
 * What is typed to give powers ({@code art}, {@code stelle}, {@code betrag}, {@code funktion}, {@code von}, {@code bis},
 * {@code grund}) or to end one ({@code befugnis}, {@code endetag}, {@code endegrund}).
 */
record SigningPowerInput(
        List<String> art,
        String stelle,
        String betrag,
        String funktion,
        String von,
        String bis,
        String grund,
        String befugnis,
        String endetag,
        String endegrund) {

    static final SigningPowerInput EMPTY = new SigningPowerInput(List.of(), "", "", "", "", "", "", "", "", "");

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 500;

    /** What was not sent is missing, whatever the types say. */
    SigningPowerInput {
        art = art == null ? List.of() : List.copyOf(art);
        stelle = typed(stelle);
        betrag = typed(betrag);
        funktion = typed(funktion);
        von = typed(von);
        bis = typed(bis);
        grund = typed(grund);
        befugnis = typed(befugnis);
        endetag = typed(endetag);
        endegrund = typed(endegrund);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Message keys by field. */
    Map<String, String> problems(List<Organisationseinheit> units) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (kinds().isEmpty() || kinds().size() != art.size()) {
            problems.put("art", "identity.signing.kind-missing");
        }
        if (!stelle.isEmpty() && units.stream().noneMatch(unit -> unit.key().equals(stelle))) {
            problems.put("stelle", "identity.signing.unit-unknown");
        }
        if (!betrag.isEmpty() && limit().isEmpty()) {
            problems.put("betrag", "identity.signing.amount-wrong");
        }
        if (function().isEmpty()) {
            problems.put("funktion", "identity.signing.function-missing");
        }
        if (day(von).isEmpty()) {
            problems.put("von", "identity.signing.day");
        }
        if (!bis.isEmpty() && day(bis).isEmpty()) {
            problems.put("bis", "identity.signing.day");
        }
        reason(problems, "grund", grund);
        return problems;
    }

    Map<String, String> endProblems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (power().isEmpty()) {
            problems.put("befugnis", "identity.signing.power-missing");
        }
        if (endDay().isEmpty()) {
            problems.put("endetag", "identity.signing.day");
        }
        reason(problems, "endegrund", endegrund);
        return problems;
    }

    private static void reason(Map<String, String> problems, String field, String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            problems.put(field, "identity.signing.reason-missing");
        }
    }

    private List<SigningKind> kinds() {
        return List.of(SigningKind.values()).stream()
                .filter(kind -> art.contains(kind.name()))
                .toList();
    }

    private Optional<SigningFunction> function() {
        return List.of(SigningFunction.values()).stream()
                .filter(function -> function.name().equals(funktion))
                .findFirst();
    }

    private Optional<Money> limit() {
        return Money.typed(betrag);
    }

    private static Optional<LocalDate> day(String text) {
        return TypedDay.parse(text);
    }

    Optional<UUID> power() {
        try {
            return Optional.of(UUID.fromString(befugnis));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> endDay() {
        return day(endetag);
    }

    /** One power for each kind; only if there are no problems. */
    List<SigningPower> powers(Clock clock) {
        return kinds().stream()
                .map(kind -> new SigningPower(
                        TimeOrderedId.next(clock),
                        kind,
                        Optional.of(stelle).filter(unit -> !unit.isEmpty()),
                        limit(),
                        function().orElseThrow(),
                        day(von).orElseThrow(),
                        day(bis)))
                .toList();
    }

    @Override
    public String toString() {
        return "SigningPowerInput";
    }
}
