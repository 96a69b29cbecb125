package rathaus.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristTests {

    private final Deadlines deadlines = Deadlines.hessen();

    @ParameterizedTest
    @CsvSource({
        // notified, last day: the day of the event is not counted, the end of a shorter month counts
        "2026-01-15, 2026-02-16", // 15 February is a Sunday
        "2026-01-29, 2026-03-02", // 28 February is a Saturday
        "2024-01-31, 2024-02-29",
        "2026-02-27, 2026-03-27",
        "2023-02-28, 2023-03-28",
        "2026-03-03, 2026-04-07", // 3 April is Good Friday, then Easter
        "2026-11-25, 2026-12-28", // Christmas, then Sunday
        "2026-12-31, 2027-02-01", // 31 January is a Sunday
    })
    void endsAnObjectionAfterOneMonth(LocalDate notified, LocalDate lastDay) {
        assertThat(lastDay(deadlines.rechtsbehelf(Rechtsbehelf.WIDERSPRUCH, true, notified)))
                .isEqualTo(lastDay);
        assertThat(lastDay(deadlines.rechtsbehelf(Rechtsbehelf.EINSPRUCH, true, notified)))
                .isEqualTo(lastDay);
    }

    @Test
    void givesAYearWhereTheInstructionIsMissing() {
        Frist frist = deadlines.rechtsbehelf(Rechtsbehelf.WIDERSPRUCH, false, LocalDate.of(2024, 2, 29));
        assertThat(lastDay(frist)).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(frist.calculation().paragraph()).contains("§ 58 Abs. 2 VwGO");
    }

    @Test
    void knowsNoTermBeforeTheCourtInMattersOfCivilStatus() {
        Frist frist = deadlines.rechtsbehelf(Rechtsbehelf.PERSONENSTANDSGERICHT, true, LocalDate.of(2026, 1, 2));
        assertThat(frist).isInstanceOf(Frist.Unlimited.class);
        assertThat(frist.calculation().paragraph()).isEqualTo("§ 49 PStG");
    }

    @Test
    void tellsWhichDaysItSkippedAndWhy() {
        Calculation trace = deadlines
                .rechtsbehelf(Rechtsbehelf.WIDERSPRUCH, true, LocalDate.of(2026, 3, 3))
                .calculation();
        assertThat(trace.rule()).isEqualTo("widerspruch");
        assertThat(trace.start()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(trace.computed()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(trace.skipped()).extracting(DayOff::name).containsExactly("Karfreitag", "", "", "Ostermontag");
        assertThat(trace.details()).containsEntry("computed", "2026-04-03").containsKey("skipped");
    }

    @Test
    void asksForAnswersWithinFourteenDaysUnlessToldOtherwise() {
        LocalDate notified = LocalDate.of(2026, 11, 23);
        assertThat(lastDay(deadlines.nachforderung(notified))).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(lastDay(deadlines.nachforderung(notified, Period.ofDays(5)))).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void keepsADayToldAsFixedAndMovesAnyOther() {
        LocalDate start = LocalDate.of(2026, 11, 2);
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        assertThat(lastDay(deadlines.fixedDay(start, saturday, true))).isEqualTo(saturday);
        assertThat(lastDay(deadlines.fixedDay(start, saturday, false))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, P1Y, 2026-12-31",
        "2026-03-01, P1M, 2026-03-31",
        "2026-01-31, P1M, 2026-02-28",
        "2026-02-02, P14D, 2026-02-15",
        "2026-01-30, P1M, 2026-02-28",
    })
    void countsTheFirstDayWhereATermBeginsWithIt(LocalDate first, Period length, LocalDate last) {
        FristRule rule = new FristRule("beispiel", "§ 187 Abs. 2 BGB", length, false, false, "");
        assertThat(lastDay(deadlines.fristFrom(rule, first))).isEqualTo(last);
    }

    @Test
    void neverEndsOnADayOffAndNeverRunsBackwards() {
        Random random = new Random(187);
        for (int run = 0; run < 400; run++) {
            Period length = randomLength(random);
            FristRule rule = new FristRule("beispiel", "Beispiel", length, true, false, "");
            LocalDate before = LocalDate.MIN;
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(366 * 20));
            for (int i = 0; i < 60; i++, day = day.plusDays(1)) {
                Frist.Ending frist = (Frist.Ending) deadlines.frist(rule, day);
                assertThat(frist.lastDay()).isAfter(day).isAfterOrEqualTo(before);
                assertThat(deadlines.workingDays().isWorkingDay(frist.lastDay()))
                        .isTrue();
                assertThat(frist.lastDay()).isBeforeOrEqualTo(day.plus(length).plusDays(5));
                before = frist.lastDay();
            }
        }
    }

    @Test
    void endsMonthsOnTheSameNumberOrAtTheEndOfTheMonth() {
        FristRule rule = new FristRule("monat", "§ 188 Abs. 2, 3 BGB", Period.ofMonths(1), false, false, "");
        LocalDate end = LocalDate.of(2036, 1, 1);
        for (LocalDate day = LocalDate.of(2016, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            LocalDate last = lastDay(deadlines.frist(rule, day));
            assertThat(last.getMonthValue()).isEqualTo(day.getMonthValue() % 12 + 1);
            assertThat(last.getDayOfMonth()).isEqualTo(Math.min(day.getDayOfMonth(), last.lengthOfMonth()));
        }
    }

    @Test
    void refusesTermsOfMixedOrNoUnits() {
        assertThatThrownBy(() -> new FristRule("x", "Beispiel", Period.of(0, 1, 3), true, false, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FristRule("x", "Beispiel", Period.ZERO, true, false, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static LocalDate lastDay(Frist frist) {
        return switch (frist) {
            case Frist.Ending ending -> ending.lastDay();
            case Frist.Suspended suspended -> throw new AssertionError("stands still since " + suspended.since());
            case Frist.Unlimited unlimited ->
                throw new AssertionError("no term by " + unlimited.calculation().rule());
        };
    }

    private static Period randomLength(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Period.ofDays(1 + random.nextInt(60));
            case 1 -> Period.ofWeeks(1 + random.nextInt(12));
            case 2 -> Period.ofMonths(1 + random.nextInt(18));
            default -> Period.ofYears(1 + random.nextInt(3));
        };
    }
}
