package rathaus.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of the office: approval fiction, inaction, data protection, trade. */
class ExtendedFristTests {

    private static final LocalDate COMPLETE = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 1);

    private final Deadlines deadlines = Deadlines.hessen();

    @Test
    void givesTheApprovalAfterThreeMonthsFromTheCompleteDocuments() {
        assertThat(last(deadlines.genehmigungsfiktion(COMPLETE, List.of()))).isEqualTo(LAST);
    }

    @Test
    void stopsTheApprovalWhileAnAnswerIsAwaited() {
        ClockStop stop = new ClockStop(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 11));
        assertThat(last(deadlines.genehmigungsfiktion(COMPLETE, List.of(stop)))).isEqualTo(LAST.plusDays(10));
        ClockStop open = new ClockStop(LocalDate.of(2026, 11, 1), null);
        assertThat(deadlines.genehmigungsfiktion(COMPLETE, List.of(stop, open))).isInstanceOf(Frist.Suspended.class);
    }

    @Test
    void extendsOnceForAReasonThatIsToldInTime() {
        ExtendedFrist extended = with(new Extension(Period.ofMonths(1), LAST, true));
        assertThat(extended.verdict()).isEqualTo(ExtendedFrist.Verdict.EFFECTIVE);
        assertThat(last(extended.frist())).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(last(extended.unextended())).isEqualTo(LAST);
    }

    @Test
    void ignoresAnExtensionThatIsLateOrWithoutReason() {
        ExtendedFrist late = with(new Extension(Period.ofMonths(1), LAST.plusDays(1), true));
        assertThat(late.verdict()).isEqualTo(ExtendedFrist.Verdict.TOO_LATE);
        assertThat(late.frist()).isEqualTo(late.unextended());
        ExtendedFrist bare = with(new Extension(Period.ofMonths(1), LAST, false));
        assertThat(bare.verdict()).isEqualTo(ExtendedFrist.Verdict.WITHOUT_REASON);
        assertThat(last(bare.frist())).isEqualTo(LAST);
        assertThatThrownBy(() -> new Extension(Period.ZERO, LAST, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsNoExtensionOfARemedy() {
        ExtendedFrist extended = deadlines.extended(
                deadlines.fristRule("widerspruch"),
                COMPLETE,
                List.of(),
                new Extension(Period.ofDays(1), COMPLETE, true));
        assertThat(extended.verdict()).isEqualTo(ExtendedFrist.Verdict.NOT_ALLOWED);
    }

    @Test
    void aQuestionAfterTheOldEndStopsTheExtension() {
        ClockStop stop = new ClockStop(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 15));
        ExtendedFrist extended =
                deadlines.genehmigungsfiktion(COMPLETE, List.of(stop), new Extension(Period.ofMonths(1), LAST, true));
        assertThat(last(extended.frist())).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(extended.frist().calculation().daysWithCitizen()).isEqualTo(5);
    }

    @Test
    void anExtensionOfAStandingTermIsAddedToTheDaysLeft() {
        List<ClockStop> open = List.of(new ClockStop(LocalDate.of(2026, 11, 21), null));
        ExtendedFrist extended =
                deadlines.genehmigungsfiktion(COMPLETE, open, new Extension(Period.ofDays(14), LAST, true));
        assertThat(extended.frist())
                .isInstanceOfSatisfying(
                        Frist.Suspended.class,
                        suspended -> assertThat(suspended.daysLeft()).isEqualTo(24));
    }

    @Test
    void aSwitchMovesTheEndOfTheApproval() {
        FristRule rule = deadlines.fristRule("genehmigungsfiktion");
        LocalDate complete = LocalDate.of(2026, 9, 5);
        assertThat(last(deadlines.frist(rule, complete))).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(last(deadlines.frist(rule.moving(true), complete))).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-02-16, 2026-04-15",
        "2026-01-31, 2026-03-02, 2026-04-30",
        "2026-11-30, 2026-12-30, 2027-03-01"
    })
    void answersUnderTheGdprWithinAMonthOrThreeInAll(LocalDate received, LocalDate month, LocalDate three) {
        FristRule rule = deadlines.fristRule("dsgvo-auskunft");
        assertThat(last(deadlines.frist(rule, received))).isEqualTo(month);
        Extension extension = new Extension(Period.ofMonths(2), month, true);
        assertThat(last(deadlines.extended(rule, received, List.of(), extension).frist()))
                .isEqualTo(three);
        Extension longer = new Extension(Period.ofMonths(3), month, true);
        assertThat(deadlines.extended(rule, received, List.of(), longer).verdict())
                .isEqualTo(ExtendedFrist.Verdict.TOO_LONG);
    }

    @Test
    void certifiesATradeNoticeWithinThreeDays() {
        FristRule rule = deadlines.fristRule("gewerbe-empfang");
        assertThat(last(deadlines.frist(rule, LocalDate.of(2026, 11, 24)))).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(last(deadlines.frist(rule, LocalDate.of(2026, 11, 25)))).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void writesOnTheLastWorkingDayBeforeSomebodyMaySue() {
        LocalDate received = LocalDate.of(2026, 9, 26);
        assertThat(last(deadlines.untaetigkeit(received))).isEqualTo(LocalDate.of(2026, 12, 26));
        Frist notice = deadlines.zwischennachricht(received);
        assertThat(last(notice)).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(notice.calculation().skipped())
                .extracting(DayOff::name)
                .containsExactly("2. Weihnachtstag", "1. Weihnachtstag");
    }

    @Test
    void hearsForFourteenDaysUnlessToldOtherwise() {
        LocalDate notified = LocalDate.of(2026, 11, 23);
        assertThat(last(deadlines.anhoerung(notified))).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(last(deadlines.anhoerung(notified, Period.ofDays(19)))).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void knowsSinceWhenARuleHolds() {
        assertThat(deadlines.fristRule("dsgvo-auskunft", LocalDate.of(2018, 5, 24)))
                .isEmpty();
        assertThat(deadlines.fristRule("dsgvo-auskunft", LocalDate.of(2018, 5, 25)))
                .isPresent();
        FristRule rule = deadlines.fristRule("widerspruch");
        assertThatThrownBy(() -> new FristRules(List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("widerspruch");
    }

    @Test
    void anExtensionNeverShortensAndAYearIsNeverShorterThanAMonth() {
        Random random = new Random(42);
        for (int run = 0; run < 3_000; run++) {
            LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(366 * 20));
            Extension extension = new Extension(Period.ofDays(1 + random.nextInt(90)), day, true);
            ExtendedFrist extended = deadlines.genehmigungsfiktion(day, List.of(), extension);
            assertThat(last(extended.frist())).isAfter(last(extended.unextended()));
            for (Rechtsbehelf remedy : List.of(Rechtsbehelf.WIDERSPRUCH, Rechtsbehelf.KLAGE, Rechtsbehelf.EINSPRUCH)) {
                assertThat(last(deadlines.rechtsbehelf(remedy, false, day)))
                        .isAfter(last(deadlines.rechtsbehelf(remedy, true, day)));
            }
            assertThat(last(deadlines.zwischennachricht(day)))
                    .isBeforeOrEqualTo(last(deadlines.untaetigkeit(day)))
                    .matches(deadlines.workingDays()::isWorkingDay);
        }
    }

    private ExtendedFrist with(Extension extension) {
        return deadlines.genehmigungsfiktion(COMPLETE, List.of(), extension);
    }

    private static LocalDate last(Frist frist) {
        return FristTests.lastDay(frist);
    }
}
