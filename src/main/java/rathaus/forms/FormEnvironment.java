package rathaus.forms;

import java.time.LocalDate;
import java.util.Map;
import rathaus.decisions.Values;

/**
 * What a form knows beside the answers: the Ortsrecht of the Kommune on the day, the Kommune, the day. Build it once per
 * Kommune, Leistung and day and keep it: it is immutable.
 */
public final class FormEnvironment {

    private final LocalDate today;
    private final Values values;

    private FormEnvironment(LocalDate today, Values values) {
        this.today = today;
        this.values = values;
    }

    /**
     * The environment of a day.
     *
     * @param today the legal day (Europe/Berlin) on which the form is filled in
     * @param ortsrecht plain values by name, fall-backs of the package included
     */
    public static FormEnvironment of(LocalDate today, Map<String, Object> ortsrecht, String kommune, String ags) {
        Values values = Values.empty()
                .put("ortsrecht", ortsrecht)
                .put("kommune", Map.of("name", kommune, "ags", ags))
                .put("heute", today);
        return new FormEnvironment(today, values);
    }

    /** The day. */
    public LocalDate today() {
        return today;
    }

    Values values() {
        return Values.empty().putAllOf(values);
    }
}
