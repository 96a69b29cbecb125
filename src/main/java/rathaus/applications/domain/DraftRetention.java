package rathaus.applications.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;

/** How long drafts lie, by dated rules (§ 8a OZG): all days are legal days. */
public final class DraftRetention {

    private final List<Rule> rules;

    /** @param rules at least one */
    public DraftRetention(List<Rule> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("Drafts need a rule");
        }
        this.rules =
                rules.stream().sorted(Comparator.comparing(Rule::validFrom)).toList();
    }

    /**
     * A rule.
     *
     * @param keep how long after the day of the last edit
     * @param ahead how long before its deletion a draft is announced
     */
    public record Rule(LocalDate validFrom, Period keep, Period ahead, String paragraph) {}

    /** The rule of a day; before the first one that one. */
    public Rule on(LocalDate day) {
        return rules.reversed().stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .findFirst()
                .orElse(rules.getFirst());
    }

    /** The last day of a draft that was last edited on this day (§ 187 Abs. 1, § 188 Abs. 1 BGB). */
    public LocalDate keptUntil(LocalDate edited) {
        return edited.plus(on(edited).keep());
    }

    /** Drafts last edited before this day have to go. */
    public LocalDate goneIfEditedBefore(LocalDate today) {
        return today.minus(on(today).keep());
    }

    /** The deletion of drafts last edited before this day has to be announced. */
    public LocalDate announcedIfEditedBefore(LocalDate today) {
        return goneIfEditedBefore(today).plus(on(today).ahead()).plusDays(1);
    }
}
