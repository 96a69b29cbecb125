package rathaus.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import rathaus.deadlines.Calculation.Basis;

/**
 * Calculates legal days: when a Bescheid counts as notified, when a term ends. Pure and thread-safe; every result carries the
 * trace of its calculation. Days are legal days in Europe/Berlin, found by the caller from its clock.
 */
public final class Deadlines {

    private static final String NACHFORDERUNG = "nachforderung";
    private static final String ANHOERUNG = "anhoerung";
    private static final String GENEHMIGUNGSFIKTION = "genehmigungsfiktion";

    private final WorkingDays workingDays;
    private final BekanntgabeRules bekanntgabeRules;
    private final FristRules fristRules;

    Deadlines(WorkingDays workingDays, BekanntgabeRules bekanntgabeRules, FristRules fristRules) {
        this.workingDays = workingDays;
        this.bekanntgabeRules = bekanntgabeRules;
        this.fristRules = fristRules;
    }

    /** The law as it is applied in Hessen, from the data that ship with the program. */
    public static Deadlines hessen() {
        return new Deadlines(
                new WorkingDays(RuleFiles.feiertage()),
                new BekanntgabeRules(RuleFiles.bekanntgabe()),
                new FristRules(RuleFiles.fristen()));
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
     * The rule of the data that is in force, by its id.
     *
     * @throws IllegalArgumentException if there is none: ids come from our own code or from checked packages
     */
    public FristRule fristRule(String id) {
        return fristRules.inForce(id);
    }

    /** The rule of this id for an event of this day; empty if the data do not reach back so far. */
    public Optional<FristRule> fristRule(String id, LocalDate event) {
        return fristRules.on(id, event);
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

    /** The usual term to be heard before a burdening decision (§ 28 VwVfG), from the day on which the letter was notified. */
    public Frist anhoerung(LocalDate notifiedOn) {
        return frist(fristRule(ANHOERUNG), notifiedOn);
    }

    /** A term of another length to be heard. */
    public Frist anhoerung(LocalDate notifiedOn, Period length) {
        return frist(fristRule(ANHOERUNG).lasting(length), notifiedOn);
    }

    /**
     * When an approval counts as given where a law orders that (§ 42a VwVfG).
     *
     * @param completeOn day on which the documents were complete; before that nothing runs
     */
    public Frist genehmigungsfiktion(LocalDate completeOn, List<ClockStop> stops) {
        return frist(fristRule(GENEHMIGUNGSFIKTION), completeOn, stops);
    }

    /** The same with its one extension. */
    public ExtendedFrist genehmigungsfiktion(LocalDate completeOn, List<ClockStop> stops, Extension extension) {
        return extended(fristRule(GENEHMIGUNGSFIKTION), completeOn, stops, extension);
    }

    /** The last day before which nobody may sue for inaction (§ 75 VwGO), from the receipt of the application. */
    public Frist untaetigkeit(LocalDate receivedOn) {
        return frist(fristRule("untaetigkeitsklage"), receivedOn);
    }

    /** The last working day to tell the applicant why a decision takes longer than the three months of § 75 VwGO. */
    public Frist zwischennachricht(LocalDate receivedOn) {
        return frist(fristRule("zwischennachricht"), receivedOn);
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
        return count(rule, event, stops).with(stops);
    }

    /** The same, extended once by the office; an extension against the law changes nothing. */
    public ExtendedFrist extended(FristRule rule, LocalDate event, List<ClockStop> stops, Extension extension) {
        return count(rule, event, stops).extended(stops, extension);
    }

    /** A term that begins with the beginning of a day, which is counted (§ 187 (2) BGB): "from 1 January". */
    public Frist fristFrom(FristRule rule, LocalDate firstDay) {
        Period length = rule.length();
        return length == null
                ? frist(rule, firstDay)
                : count(rule, firstDay, List.of()).ending(Counting.endFromDay(firstDay, length), Basis.COUNTED);
    }

    /**
     * A day that the authority told as the end of a term. It stays where it is only if the addressee was pointed to § 31 (3) sentence
     * 2 VwVfG, else it moves to the next working day.
     */
    public Frist fixedDay(LocalDate start, LocalDate day, boolean toldAsFixed) {
        FristRule rule = fristRule(toldAsFixed ? "bestimmter-tag-fest" : "bestimmter-tag");
        return count(rule, start, List.of()).ending(day, Basis.FIXED_DAY);
    }

    private FristCount count(FristRule rule, LocalDate event, List<ClockStop> stops) {
        if (!stops.isEmpty() && !rule.stoppable()) {
            throw new IllegalArgumentException("This term does not stand still: " + rule.id());
        }
        return new FristCount(workingDays, rule, event);
    }
}
