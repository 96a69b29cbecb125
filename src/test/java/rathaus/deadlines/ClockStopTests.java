package rathaus.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClockStopTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final FristRule THREE_WEEKS =
            FristRule.processing("bearbeitung", "Dienstanweisung (Beispiel)", Period.ofDays(21));

    private final Deadlines deadlines = Deadlines.hessen();

    @Test
    void prolongsByTheDaysWithTheCitizen() {
        Frist frist = deadlines.frist(THREE_WEEKS, RECEIVED, List.of(stop("2026-11-04", "2026-11-11")));
        assertThat(FristTests.lastDay(frist)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(frist.calculation().daysWithCitizen()).isEqualTo(7);
    }

    @Test
    void countsOverlappingQuestionsOnce() {
        Frist frist = deadlines.frist(
                THREE_WEEKS, RECEIVED, List.of(stop("2026-11-06", "2026-11-09"), stop("2026-11-04", "2026-11-11")));
        assertThat(frist.calculation().daysWithCitizen()).isEqualTo(7);
    }

    @Test
    void standsStillWhileAnAnswerIsAwaited() {
        Frist frist = deadlines.frist(THREE_WEEKS, RECEIVED, List.of(new ClockStop(LocalDate.of(2026, 11, 10), null)));
        assertThat(frist).isInstanceOfSatisfying(Frist.Suspended.class, suspended -> {
            assertThat(suspended.since()).isEqualTo(LocalDate.of(2026, 11, 10));
            assertThat(suspended.daysLeft()).isEqualTo(13);
        });
    }

    @Test
    void ignoresAQuestionAskedAfterTheEnd() {
        Frist frist = deadlines.frist(THREE_WEEKS, RECEIVED, List.of(stop("2026-11-24", "2026-12-24")));
        assertThat(FristTests.lastDay(frist)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(frist.calculation().daysWithCitizen()).isZero();
    }

    @Test
    void countsAQuestionOnTheMondayThatReplacesASunday() {
        FristRule rule = FristRule.processing("bearbeitung", "Beispiel", Period.ofDays(20));
        Frist frist = deadlines.frist(rule, RECEIVED, List.of(stop("2026-11-23", "2026-11-25")));
        assertThat(FristTests.lastDay(frist)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(frist.calculation().daysWithCitizen()).isEqualTo(2);
    }

    @Test
    void refusesToStopARemedy() {
        FristRule widerspruch = deadlines.fristRule("widerspruch");
        assertThatThrownBy(() -> deadlines.frist(widerspruch, RECEIVED, List.of(stop("2026-11-04", "2026-11-05"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void prolongsExactlyByTheDistinctDaysInsideTheTerm() {
        Random random = new Random(31);
        FristRule rule = new FristRule("bearbeitung", "Beispiel", Period.ofDays(60), false, true, "");
        for (int run = 0; run < 2_000; run++) {
            LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7_300));
            List<ClockStop> stops = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                LocalDate asked = start.plusDays(random.nextInt(50));
                stops.add(new ClockStop(asked, asked.plusDays(random.nextInt(30))));
            }
            LocalDate last = FristTests.lastDay(deadlines.frist(rule, start, stops));
            assertThat(ChronoUnit.DAYS.between(start, last) - 60).isEqualTo(distinctDays(start, stops));
        }
    }

    private static long distinctDays(LocalDate start, List<ClockStop> stops) {
        return start.datesUntil(start.plusDays(120))
                .filter(day ->
                        stops.stream().anyMatch(stop -> day.isAfter(stop.asked()) && !day.isAfter(stop.answered())))
                .count();
    }

    private static ClockStop stop(String asked, String answered) {
        return new ClockStop(LocalDate.parse(asked), LocalDate.parse(answered));
    }
}
