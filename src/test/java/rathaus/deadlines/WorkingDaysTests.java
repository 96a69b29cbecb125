package rathaus.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private final WorkingDays calendar = Deadlines.hessen().workingDays();

    @Test
    void agreesWithAForeignCalendarOnTheHolidaysOfHessen() {
        HolidayManager oracle = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
        for (int year = 2005; year <= 2045; year++) {
            Set<LocalDate> expected = oracle.getHolidays(Year.of(year), "he").stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());
            assertThat(calendar.holidays(year))
                    .as("holidays of %s", year)
                    .extracting(DayOff::day)
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource({"1999,1999-04-04", "2000,2000-04-23", "2008,2008-03-23", "2024,2024-03-31", "2038,2038-04-25"})
    void knowsEaster(int year, LocalDate sunday) {
        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    @Test
    void easterIsASundayBetween22MarchAnd25April() {
        for (int year = 1900; year <= 2300; year++) {
            LocalDate sunday = Easter.sunday(year);
            assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(sunday).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-04", "2026-12-25", "2026-05-14", "2026-04-03", "2017-10-31"})
    void namesAHolidayAndItsParagraph(LocalDate day) {
        assertThat(calendar.dayOff(day)).hasValueSatisfying(off -> {
            assertThat(off.kind()).isEqualTo(DayOff.Kind.HOLIDAY);
            assertThat(off.name()).isNotBlank();
            assertThat(off.paragraph()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-30", "2026-11-18", "2026-12-24", "2026-12-31", "2026-08-14", "2018-10-31"})
    void worksOnDaysThatAreOffOnlyElsewhere(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void movesOverChristmasIntoTheNextWeek() {
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(calendar.daysOffFrom(LocalDate.of(2026, 12, 25)))
                .extracting(DayOff::kind)
                .containsExactly(DayOff.Kind.HOLIDAY, DayOff.Kind.HOLIDAY, DayOff.Kind.SUNDAY);
    }

    @Test
    void countsWorkingDaysOverEaster() {
        assertThat(calendar.plus(LocalDate.of(2026, 4, 2), 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(calendar.plus(LocalDate.of(2026, 4, 2), 0)).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void refusesYearsItDoesNotKnow() {
        assertThatThrownBy(() -> calendar.dayOff(LocalDate.of(1990, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1991");
    }
}
