package rathaus.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.Calculation.Basis;

/** Counts one term that an event starts. */
record FristCount(WorkingDays calendar, FristRule rule, LocalDate event) {

    /** Where it ends, prolonged by the days on which the ball was with the citizen. */
    Frist with(List<ClockStop> stops) {
        Period length = rule.length();
        if (length == null) {
            return new Frist.Unlimited(new Calculation(
                    rule.id(), rule.paragraph(), event, null, 0, List.of(), Basis.NO_TERM, rule.note()));
        }
        return frist(stopped(length, stops));
    }

    /** The same with the one extension that the law allows, or why it has no effect. */
    ExtendedFrist extended(List<ClockStop> stops, Extension extension) {
        Frist unextended = with(stops);
        FristLaw.Extending allowed = rule.law().extension();
        Period length = rule.length();
        if (allowed == null || length == null) {
            return new ExtendedFrist(unextended, unextended, ExtendedFrist.Verdict.NOT_ALLOWED);
        }
        ExtendedFrist.Verdict verdict = verdict(extension, allowed, unextended);
        return new ExtendedFrist(
                verdict == ExtendedFrist.Verdict.EFFECTIVE
                        ? frist(longer(stopped(length, stops), stops, extension, allowed))
                        : unextended,
                unextended,
                verdict);
    }

    /** A term whose end is known without counting. */
    Frist ending(LocalDate plain, Basis basis) {
        List<DayOff> skipped = skipped(plain);
        return new Frist.Ending(moved(plain, skipped), calculation(plain, 0, skipped, basis));
    }

    private ExtendedFrist.Verdict verdict(Extension extension, FristLaw.Extending allowed, Frist unextended) {
        if (!extension.reasoned()) {
            return ExtendedFrist.Verdict.WITHOUT_REASON;
        }
        Period longest = allowed.longest();
        if (longest != null && event.plus(extension.by()).isAfter(event.plus(longest))) {
            return ExtendedFrist.Verdict.TOO_LONG;
        }
        boolean late = unextended instanceof Frist.Ending ending && ending.isOver(extension.toldOn());
        return late ? ExtendedFrist.Verdict.TOO_LATE : ExtendedFrist.Verdict.EFFECTIVE;
    }

    /** Counted from the end of the term before (§ 190 BGB), or from the event where the law tells the whole length. */
    private ClockStops longer(
            ClockStops before, List<ClockStop> stops, Extension extension, FristLaw.Extending allowed) {
        LocalDate last = moved(before.end());
        LocalDate end = allowed.longest() == null
                ? last.plus(extension.by())
                : before.end().plusDays(ChronoUnit.DAYS.between(plainEnd(), plainEnd(extension.by())));
        LocalDate since = before.suspendedSince();
        if (since != null) {
            return new ClockStops(end, before.days(), since);
        }
        List<ClockStop> later =
                stops.stream().filter(stop -> stop.asked().isAfter(last)).toList();
        ClockStops after = ClockStops.apply(last, end, this::moved, later);
        return new ClockStops(after.end(), before.days() + after.days(), after.suspendedSince());
    }

    private LocalDate plainEnd() {
        Period length = rule.length();
        return length == null ? event : Counting.endAfterEvent(event, length);
    }

    private LocalDate plainEnd(Period more) {
        Period length = rule.length();
        return Counting.endAfterEvent(event, length == null ? more : length.plus(more));
    }

    private ClockStops stopped(Period length, List<ClockStop> stops) {
        return ClockStops.apply(event, Counting.endAfterEvent(event, length), this::moved, stops);
    }

    private Frist frist(ClockStops stops) {
        LocalDate since = stops.suspendedSince();
        if (since != null) {
            return new Frist.Suspended(
                    since, stops.daysLeft(), calculation(stops.end(), stops.days(), List.of(), Basis.COUNTED));
        }
        List<DayOff> skipped = skipped(stops.end());
        return new Frist.Ending(
                moved(stops.end(), skipped), calculation(stops.end(), stops.days(), skipped, Basis.COUNTED));
    }

    private LocalDate moved(LocalDate end) {
        return moved(end, skipped(end));
    }

    private LocalDate moved(LocalDate end, List<DayOff> skipped) {
        return rule.end() == FristRule.End.LAST_WORKING_DAY
                ? end.minusDays(skipped.size())
                : end.plusDays(skipped.size());
    }

    private List<DayOff> skipped(LocalDate end) {
        return switch (rule.end()) {
            case AS_COUNTED -> List.of();
            case NEXT_WORKING_DAY -> calendar.daysOffFrom(end);
            case LAST_WORKING_DAY -> calendar.daysOffUntil(end);
        };
    }

    private Calculation calculation(@Nullable LocalDate plain, int daysWithCitizen, List<DayOff> skipped, Basis basis) {
        return new Calculation(rule.id(), rule.paragraph(), event, plain, daysWithCitizen, skipped, basis, rule.note());
    }
}
