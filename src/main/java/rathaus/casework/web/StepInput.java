package rathaus.casework.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.casework.Forwarding;
import rathaus.casework.Splitting;
import rathaus.casework.Withdrawal;
import rathaus.kernel.TypedDay;

/**
 * What is typed for a step: {@code anlass} in each; for a withdrawal {@code am} and {@code wie}, for a forwarding
 * {@code behoerde} and {@code text}, otherwise the unit, case, reference or subject in {@code ziel}; {@code anlagen} of what is
 * separated.
 */
record StepInput(String anlass, String am, String wie, String behoerde, String text, String ziel, List<String> anlagen)
        implements TypedInput {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final String TOO_LONG = "casework.problem.text-long";

    StepInput(
            @Nullable String anlass,
            @Nullable String am,
            @Nullable String wie,
            @Nullable String behoerde,
            @Nullable String text,
            @Nullable String ziel,
            @Nullable List<String> anlagen) {
        this.anlass = RemarkInput.lines(anlass);
        this.am = Objects.requireNonNullElse(am, "").strip();
        this.wie = Objects.requireNonNullElse(wie, "");
        this.behoerde = Objects.requireNonNullElse(behoerde, "").strip();
        this.text = RemarkInput.lines(text);
        this.anlagen = anlagen == null ? List.of() : List.copyOf(anlagen);
        this.ziel = Objects.requireNonNullElse(ziel, "").strip();
    }

    static StepInput on(String day) {
        return new StepInput("", day, "", "", "", "", List.of());
    }

    Optional<LocalDate> day() {
        return TypedDay.parse(am);
    }

    Optional<Withdrawal.Way> way() {
        for (Withdrawal.Way way : Withdrawal.Way.values()) {
            if (way.name().equals(wie)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    Withdrawal withdrawal() {
        return new Withdrawal(way().orElseThrow(), day().orElseThrow(), anlass);
    }

    Splitting splitting() {
        return new Splitting(
                ziel,
                anlass,
                anlagen.stream().flatMap(id -> BulkInput.id(id).stream()).toList());
    }

    Forwarding forwarding() {
        return new Forwarding(behoerde, anlass, text);
    }

    /** Message keys by the id of the field; nobody has to say why an Antrag is taken back. */
    Map<String, String> problems(CaseStep step) {
        Map<String, String> problems = new LinkedHashMap<>();
        switch (step) {
            case WITHDRAW -> withdrawalProblems(problems);
            case FORWARD -> forwardingProblems(problems);
            case MOVE -> chosen(problems, "casework.problem.no-unit");
            case MERGE -> chosen(problems, "casework.problem.no-twin");
            case SPLIT -> splittingProblems(problems);
            case LINK -> chosen(problems, "casework.problem.no-other-case");
            case REOPEN -> {}
        }
        if (anlass.isBlank() && step != CaseStep.WITHDRAW) {
            problems.put("anlass", "casework.problem.step-reason");
        } else if (anlass.length() > LONGEST_REASON || anlass.indexOf('\0') >= 0) {
            problems.put("anlass", "casework.problem.reason-long");
        }
        return problems;
    }

    private void withdrawalProblems(Map<String, String> problems) {
        if (way().isEmpty()) {
            problems.put("wie", "casework.problem.no-way");
        }
        if (day().isEmpty()) {
            problems.put("am", "casework.problem.day");
        }
    }

    private void forwardingProblems(Map<String, String> problems) {
        if (behoerde.isBlank()) {
            problems.put("behoerde", "casework.problem.letter-body");
        } else if (behoerde.length() > LONGEST_BODY || behoerde.indexOf('\0') >= 0) {
            problems.put("behoerde", "casework.problem.body-long");
        }
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            problems.put("text", TOO_LONG);
        }
    }

    private void splittingProblems(Map<String, String> problems) {
        if (ziel.isBlank() || ziel.length() > Splitting.LONGEST_SUBJECT || ziel.indexOf('\0') >= 0) {
            problems.put("ziel", "casework.problem.subject");
        }
        if (anlagen.stream().anyMatch(id -> BulkInput.id(id).isEmpty())) {
            problems.put("anlagen", "casework.refused.letter-enclosure");
        }
    }

    private void chosen(Map<String, String> problems, String messageKey) {
        if (ziel.isBlank()) {
            problems.put("ziel", messageKey);
        }
    }

    @Override
    public Map<String, String> problems() {
        return Map.of();
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("anlass", anlass, "behoerde", behoerde, "text", text, "ziel", ziel);
    }

    @Override
    public String toString() {
        return "StepInput";
    }
}
