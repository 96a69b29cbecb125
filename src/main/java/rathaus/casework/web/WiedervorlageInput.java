package rathaus.casework.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.TypedDay;

/** When and why to see a case again: {@code am}, {@code grund}, {@code monate}. */
record WiedervorlageInput(String am, String grund, String monate) implements TypedInput {

    private static final int LONGEST = 500;

    WiedervorlageInput(@Nullable String am, @Nullable String grund, @Nullable String monate) {
        this.am = Objects.requireNonNullElse(am, "").strip();
        this.grund = RemarkInput.lines(grund);
        this.monate = Objects.requireNonNullElse(monate, "0").strip();
    }

    Optional<LocalDate> day() {
        return TypedDay.parse(am);
    }

    int everyMonths() {
        return monate.matches("[0-9]{1,2}") ? Integer.parseInt(monate) : -1;
    }

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (day().isEmpty()) {
            problems.put("am", "casework.problem.day");
        }
        if (grund.isBlank()) {
            problems.put("grund", "casework.problem.text-missing");
        } else if (grund.length() > LONGEST || grund.indexOf('\0') >= 0) {
            problems.put("grund", "casework.problem.text-long-500");
        }
        if (everyMonths() < 0) {
            problems.put("monate", "casework.problem.months");
        }
        return problems;
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("am", am, "grund", grund, "monate", monate);
    }

    @Override
    public String place() {
        return "#wiedervorlagen";
    }

    @Override
    public String toString() {
        return "WiedervorlageInput";
    }
}
