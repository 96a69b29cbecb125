package rathaus.deadlines;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The trace of a legal day: enough to explain it to a citizen and to repeat it by hand.
 *
 * @param rule id of the rule
 * @param paragraph where the rule stands
 * @param start the event; its day is not counted (§ 187 (1) BGB)
 * @param computed the day by the plain count, before any move; null where the rule has no term
 * @param daysWithCitizen by how many days clock stops prolonged the term; contained in {@code computed}
 * @param skipped Saturdays, Sundays and holidays over which the end moved, in order
 * @param basis what decided
 * @param note of the rule, in German; may be empty
 */
public record Calculation(
        String rule,
        String paragraph,
        LocalDate start,
        @Nullable LocalDate computed,
        int daysWithCitizen,
        List<DayOff> skipped,
        Basis basis,
        String note) {

    public Calculation {
        skipped = List.copyOf(skipped);
    }

    /** What decided the day. */
    public enum Basis {
        /** Counting by §§ 187, 188 BGB. */
        COUNTED,
        /** A fiction of notification. */
        FICTION,
        /** The day of retrieval, or the day after it. */
        RETRIEVAL,
        /** The day on which it really arrived. */
        RECEIPT,
        /** The time to retrieve ran out. */
        LAPSE,
        /** It never arrived. */
        LOSS,
        /** A day told as such. */
        FIXED_DAY,
        /** The law sets no term. */
        NO_TERM
    }

    /** For the history of acts: days as ISO 8601, no personal data. */
    public Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("rule", rule);
        details.put("paragraph", paragraph);
        details.put("start", start.toString());
        details.put("basis", basis.name());
        if (computed != null) {
            details.put("computed", computed.toString());
        }
        if (daysWithCitizen > 0) {
            details.put("daysWithCitizen", daysWithCitizen);
        }
        if (!skipped.isEmpty()) {
            details.put(
                    "skipped", skipped.stream().map(Calculation::skippedText).toList());
        }
        return details;
    }

    private static String skippedText(DayOff off) {
        return off.day() + " " + (off.name().isEmpty() ? off.kind().name() : off.name());
    }
}
