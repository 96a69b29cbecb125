package rathaus.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calendar of working days in Hessen: every day but Saturdays, Sundays and the public holidays of § 1 HFeiertagsG. Days
 * before 1991 are refused, because the data do not reach further.
 */
public final class WorkingDays {

    private static final int FIRST_YEAR = 1991;

    private final List<FeiertagRule> rules;
    private final Map<Integer, Map<LocalDate, DayOff>> holidaysByYear = new ConcurrentHashMap<>();

    WorkingDays(List<FeiertagRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The public holidays of a year, in order of the calendar. */
    public List<DayOff> holidays(int year) {
        return List.copyOf(holidaysOf(year).values());
    }

    /** Why this day is no working day; empty if it is one. */
    public Optional<DayOff> dayOff(LocalDate day) {
        DayOff holiday = holidaysOf(day.getYear()).get(day);
        if (holiday != null) {
            return Optional.of(holiday);
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(new DayOff(day, DayOff.Kind.SATURDAY, "", "§ 193 BGB"));
            case SUNDAY -> Optional.of(new DayOff(day, DayOff.Kind.SUNDAY, "", "§ 1 Abs. 1 HFeiertagsG"));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
        };
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** The day itself if it is a working day, else the next one (§ 193 BGB). */
    public LocalDate onOrAfter(LocalDate day) {
        return day.plusDays(daysOffFrom(day).size());
    }

    /** The n-th working day after this one, for terms told in working days. */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward");
        }
        LocalDate result = day;
        for (int i = 0; i < workingDays; i++) {
            result = onOrAfter(result.plusDays(1));
        }
        return result;
    }

    /** All days off after one day and before another. */
    public List<DayOff> daysOffBetween(LocalDate after, LocalDate before) {
        return after.plusDays(1)
                .datesUntil(before)
                .flatMap(day -> dayOff(day).stream())
                .toList();
    }

    /** The days off from this day on, without a gap; empty if the day is a working day. */
    List<DayOff> daysOffFrom(LocalDate day) {
        List<DayOff> off = new ArrayList<>();
        for (Optional<DayOff> next = dayOff(day); next.isPresent(); next = dayOff(day.plusDays(off.size()))) {
            off.add(next.get());
        }
        return off;
    }

    /** The days off before and on this day, backward and without a gap; empty if the day is a working day. */
    List<DayOff> daysOffUntil(LocalDate day) {
        List<DayOff> off = new ArrayList<>();
        for (Optional<DayOff> next = dayOff(day); next.isPresent(); next = dayOff(day.minusDays(off.size()))) {
            off.add(next.get());
        }
        return off;
    }

    private Map<LocalDate, DayOff> holidaysOf(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("The holidays before " + FIRST_YEAR + " are not known");
        }
        return holidaysByYear.computeIfAbsent(year, this::compute);
    }

    private Map<LocalDate, DayOff> compute(int year) {
        Map<LocalDate, DayOff> holidays = new TreeMap<>();
        for (FeiertagRule rule : rules) {
            rule.in(year).ifPresent(holiday -> holidays.put(holiday.day(), holiday));
        }
        return holidays;
    }
}
