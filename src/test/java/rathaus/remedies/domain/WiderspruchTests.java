package rathaus.remedies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Rechtsbehelf;
import rathaus.remedies.Lodging;
import rathaus.remedies.LodgingForm;
import rathaus.remedies.Suspension;
import rathaus.remedies.TermTrace;
import rathaus.remedies.WiderspruchAct;
import rathaus.remedies.WiderspruchStep;

/** Whether an objection keeps its term, and what the law lets follow from it. */
class WiderspruchTests {

    private static final Deadlines DEADLINES = Deadlines.hessen();
    private static final WiderspruchTerms TERMS = new WiderspruchTerms(DEADLINES);

    /** The month ends on a working day: that day keeps the term, the next one does not, whatever lies between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 70, 1949, 20_261_126})
    void keepsTheTermUntilTheLastDayAndNotADayLonger(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate notified = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(20 * 365));
            TermTrace trace = TERMS.trace(Rechtsbehelf.WIDERSPRUCH, true, Optional.of(notified));
            LocalDate last = trace.lastDay().orElseThrow();

            assertThat(last).as("%s", notified).isEqualTo(monthLater(notified));
            assertThat(trace.skipped())
                    .hasSize((int) (last.toEpochDay() - notified.plusMonths(1).toEpochDay()));
            assertThat(received(last, last).isAdmissible()).isTrue();
            assertThat(received(last, last.plusDays(1)).isAdmissible()).isFalse();
            assertThat(received(last, last.plusDays(1)).steps())
                    .contains(WiderspruchStep.WIEDEREINSETZUNG, WiderspruchStep.VERWERFUNG)
                    .doesNotContain(WiderspruchStep.STATTGABE, WiderspruchStep.ABHILFE);
        }
    }

    private static LocalDate monthLater(LocalDate notified) {
        LocalDate end = notified.plusMonths(1);
        while (!DEADLINES.workingDays().isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }

    @Test
    void movesTheEndOverChristmasAndTheWeekend() {
        TermTrace trace = TERMS.trace(Rechtsbehelf.WIDERSPRUCH, true, Optional.of(LocalDate.of(2026, 11, 25)));
        assertThat(trace.lastDay()).contains(LocalDate.of(2026, 12, 28));
        assertThat(trace.skipped())
                .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), LocalDate.of(2026, 12, 27));
        assertThat(trace.paragraph()).contains("§ 70");
    }

    @Test
    void takesTheLastDayOfAShortMonth() {
        assertThat(TERMS.trace(Rechtsbehelf.WIDERSPRUCH, true, Optional.of(LocalDate.of(2025, 1, 31)))
                        .lastDay())
                .contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    void givesAYearWhereTheInstructionWasMissing() {
        assertThat(TERMS.trace(Rechtsbehelf.WIDERSPRUCH, false, Optional.of(LocalDate.of(2025, 6, 3)))
                        .lastDay())
                .contains(LocalDate.of(2026, 6, 3));
    }

    @Test
    void knowsNoTermBeforeAnybodyWasNotified() {
        TermTrace trace = TERMS.trace(Rechtsbehelf.WIDERSPRUCH, true, Optional.empty());
        assertThat(trace.lastDay()).isEmpty();
        assertThat(trace.isKeptBy(LocalDate.of(2099, 1, 1))).isTrue();
    }

    /** A year after the missed term only force majeure helps, whatever day that is (§ 60 Abs. 3 VwGO, § 110 Abs. 3 AO). */
    @ParameterizedTest
    @ValueSource(longs = {3, 60, 110})
    void knowsTheYearAfterTheMissedTerm(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate missed = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(20 * 365));
            LocalDate last = missed.plusYears(1);
            while (!DEADLINES.workingDays().isWorkingDay(last)) {
                last = last.plusDays(1);
            }
            LocalDate asked = last.plusDays(random.nextInt(21) - 10L);
            assertThat(TERMS.isWithinAYearOfMissing(missed, asked))
                    .as("%s, %s", missed, asked)
                    .isEqualTo(!asked.isAfter(last));
        }
    }

    @Test
    void reinstatesOnlyWithinTwoWeeks() {
        LocalDate obstacleEnded = LocalDate.of(2026, 3, 2);
        assertThat(TERMS.isReinstatable(false, obstacleEnded, LocalDate.of(2026, 3, 16)))
                .isTrue();
        assertThat(TERMS.isReinstatable(false, obstacleEnded, LocalDate.of(2026, 3, 17)))
                .isFalse();
        assertThat(TERMS.isReinstatable(true, obstacleEnded, LocalDate.of(2026, 4, 2)))
                .as("a month in tax matters")
                .isTrue();
    }

    @Test
    void isAdmissibleOnceReinstated() {
        LocalDate last = LocalDate.of(2026, 3, 2);
        Widerspruch late = received(last, last.plusDays(3));
        Widerspruch reinstated = late.take(act(WiderspruchStep.WIEDEREINSETZUNG, "Im Krankenhaus."), last.plusDays(3));
        assertThat(reinstated.isAdmissible()).isTrue();
        assertThat(reinstated.steps())
                .contains(WiderspruchStep.ABHILFE)
                .doesNotContain(WiderspruchStep.WIEDEREINSETZUNG);
        assertThat(reinstated.version()).isEqualTo(late.version() + 1);
    }

    @Test
    void isDecidedByTheOtherAuthorityOnceHandedOn() {
        LocalDate last = LocalDate.of(2026, 3, 2);
        Widerspruch sent = received(last, last).take(act(WiderspruchStep.VORLAGE, ""), last.plusDays(10));
        assertThat(sent.steps()).doesNotContain(WiderspruchStep.ABHILFE, WiderspruchStep.VORLAGE);
        Widerspruch ended = sent.take(act(WiderspruchStep.ZURUECKWEISUNG, "Unbegründet."), last.plusDays(90));
        assertThat(ended.steps()).isEmpty();
        assertThatThrownBy(() -> ended.take(act(WiderspruchStep.STATTGABE, "Doch."), last.plusDays(91)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(WiderspruchStep.class)
    void takesNoStepThatTheLawDoesNotKnow(WiderspruchStep step) {
        LocalDate last = LocalDate.of(2026, 3, 2);
        Widerspruch late = received(last, last.plusDays(1));
        if (!late.steps().contains(step)) {
            assertThatThrownBy(() -> late.take(act(step, "x"), last)).isInstanceOf(IllegalStateException.class);
        } else {
            assertThat(late.take(act(step, "x"), last).version()).isEqualTo(2);
        }
    }

    private static WiderspruchAct act(WiderspruchStep step, String reasons) {
        return new WiderspruchAct(
                step,
                Optional.empty(),
                "Kreisausschuss (Beispiel)",
                "Tenor",
                reasons,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Widerspruch.Received received(LocalDate lastDay, LocalDate on) {
        Lodging lodging = new Lodging(
                on, LodgingForm.SCHRIFTLICH, "Erika Beispiel", "", true, Suspension.AUFSCHIEBEND, List.of());
        return Widerspruch.Received.of(new Widerspruch.Facts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                lodging,
                true,
                Optional.of(lastDay),
                UUID.randomUUID(),
                "Vorgang 2",
                UUID.randomUUID(),
                Instant.EPOCH));
    }
}
