package rathaus.casework.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On or off ({@code an}), from which day ({@code ab}), why ({@code grund}). */
record AutomationInput(String an, String ab, String grund) {

    static final AutomationInput NOTHING = new AutomationInput("", "", "");

    private static final int LONGEST = 500;

    AutomationInput(@Nullable String an, @Nullable String ab, @Nullable String grund) {
        this.an = Objects.requireNonNullElse(an, "");
        this.ab = Objects.requireNonNullElse(ab, "").strip();
        this.grund = Objects.requireNonNullElse(grund, "").strip();
    }

    boolean enabled() {
        return an.equals("ja");
    }

    Optional<LocalDate> day() {
        return new PostedInput(ab).day();
    }

    /** Message keys by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!enabled() && !an.equals("nein")) {
            problems.put("an", "casework.automation.choose");
        }
        if (day().isEmpty()) {
            problems.put("ab", "casework.problem.day");
        }
        if (grund.isEmpty() || grund.length() > LONGEST || grund.indexOf('\0') >= 0) {
            problems.put("grund", "casework.automation.reason-missing");
        }
        return problems;
    }

    @Override
    public String toString() {
        return "AutomationInput";
    }
}
