package rathaus.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rathaus.deadlines.Calculation.Basis;

/**
 * Calculates legal days: when a Bescheid counts as notified, when a term ends. Pure and thread-safe; every result carries the
 * trace of its calculation. Days are legal days in Europe/Berlin, found by the caller from its clock.
 */
public final class Deadlines {

    private static final String NACHFORDERUNG = "nachforderung";

    private final WorkingDays workingDays;
    private final BekanntgabeRules bekanntgabeRules;
    private final Map<String, FristRule> fristRules;

    Deadlines(WorkingDays workingDays, BekanntgabeRules bekanntgabeRules, List<FristRule> fristRules) {
        this.workingDays = workingDays;
        this.bekanntgabeRules = bekanntgabeRules;
        this.fristRules = fristRules.stream().collect(Collectors.toUnmodifiableMap(FristRule::id, Function.identity()));
    }

    /** The law as it is applied in Hessen, from the data that ship with the program. */
    public static Deadlines hessen() {
        return new Deadlines(
                new WorkingDays(RuleFiles.feiertage()),
                new BekanntgabeRules(RuleFiles.bekanntgabe()),
                RuleFiles.fristen());
    }

    /** The calendar. */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /** The rules of Bekanntgabe. */
    public BekanntgabeRules bekanntgabeRules() {
        return bekanntgabeRules;
    }

    /**
     * A rule of the data, by its id.
     *
     * @throws IllegalArgumentException if there is none: ids come from our own code or from checked packages
     */
    public FristRule fristRule(String id) {
        FristRule rule = fristRules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("No rule of this id: " + id);
        }
        return rule;
    }

    /** Whether and when a delivery notified its addressee, seen from this day, by the rule in force on the day of delivery. */
    public Bekanntgabe bekanntgabe(ProcedureLaw law, DeliveryChannel channel, Delivery delivery, LocalDate today) {
        return bekanntgabe(bekanntgabeRules.rule(law, channel, delivery.on()), delivery, today);
    }

    /** The same by a chosen rule, for a Kommune that answers an open question differently. */
    public Bekanntgabe bekanntgabe(BekanntgabeRule rule, Delivery delivery, LocalDate today) {
        return new BekanntgabeCount(workingDays, rule, delivery).asOf(today);
    }

    /** Until when a remedy may be lodged; one year where the instruction was missing or wrong (§ 58 (2) VwGO, § 356 (2) AO). */
    public Frist rechtsbehelf(Rechtsbehelf remedy, boolean instructed, LocalDate notifiedOn) {
        return frist(fristRule(remedy.rule(instructed)), notifiedOn, List.of());
    }

    /** The usual term to answer a Nachforderung, from the day on which the request was notified. */
    public Frist nachforderung(LocalDate notifiedOn) {
        return frist(fristRule(NACHFORDERUNG), notifiedOn);
    }

    /** A term of another length to answer a Nachforderung. */
    public Frist nachforderung(LocalDate notifiedOn, Period length) {
        return frist(fristRule(NACHFORDERUNG).lasting(length), notifiedOn);
    }

    /** A term that an event starts; its day is not counted (§ 187 (1) BGB). */
    public Frist frist(FristRule rule, LocalDate event) {
        return frist(rule, event, List.of());
    }

    /**
     * The same, prolonged by the days on which the ball was with the citizen.
     *
     * @throws IllegalArgumentException if there are stops and the rule knows none: remedies never stand still
     */
    public Frist frist(FristRule rule, LocalDate event, List<ClockStop> stops) {
        if (!stops.isEmpty() && !rule.stoppable()) {
            throw new IllegalArgumentException("This term does not stand still: " + rule.id());
        }
        Period length = rule.length();
        if (length == null) {
            return new Frist.Unlimited(new Calculation(
                    rule.id(), rule.paragraph(), event, null, 0, List.of(), Basis.NO_TERM, rule.note()));
        }
        LocalDate plainEnd = Counting.endAfterEvent(event, length);
        return stopped(
                rule,
                event,
                ClockStops.apply(
                        event, plainEnd, end -> end.plusDays(skipped(rule, end).size()), stops));
    }

    /** A term that begins with the beginning of a day, which is counted (§ 187 (2) BGB): "from 1 January". */
    public Frist fristFrom(FristRule rule, LocalDate firstDay) {
        Period length = rule.length();
        if (length == null) {
            return frist(rule, firstDay);
        }
        return ending(rule, firstDay, Counting.endFromDay(firstDay, length), 0);
    }

    /**
     * A day that the authority told as the end of a term. It stays where it is only if the addressee was pointed to § 31 (3) sentence
     * 2 VwVfG, else it moves to the next working day.
     */
    public Frist fixedDay(LocalDate start, LocalDate day, boolean toldAsFixed) {
        List<DayOff> skipped = toldAsFixed ? List.of() : workingDays.daysOffFrom(day);
        String paragraph = toldAsFixed ? "§ 31 Abs. 3 Satz 2 VwVfG" : "§ 31 Abs. 3 Satz 1 VwVfG";
        return new Frist.Ending(
                day.plusDays(skipped.size()),
                new Calculation("bestimmter-tag", paragraph, start, day, 0, skipped, Basis.FIXED_DAY, ""));
    }

    private Frist stopped(FristRule rule, LocalDate event, ClockStops stops) {
        LocalDate since = stops.suspendedSince();
        if (since == null) {
            return ending(rule, event, stops.end(), stops.days());
        }
        return new Frist.Suspended(
                since, stops.daysLeft(), calculation(rule, event, stops.end(), stops.days(), List.of()));
    }

    private Frist ending(FristRule rule, LocalDate event, LocalDate plain, int daysWithCitizen) {
        List<DayOff> skipped = skipped(rule, plain);
        return new Frist.Ending(
                plain.plusDays(skipped.size()), calculation(rule, event, plain, daysWithCitizen, skipped));
    }

    private List<DayOff> skipped(FristRule rule, LocalDate end) {
        return rule.endsOnWorkingDay() ? workingDays.daysOffFrom(end) : List.of();
    }

    private static Calculation calculation(
            FristRule rule, LocalDate event, LocalDate plain, int daysWithCitizen, List<DayOff> skipped) {
        return new Calculation(
                rule.id(), rule.paragraph(), event, plain, daysWithCitizen, skipped, Basis.COUNTED, rule.note());
    }
}
