package rathaus.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rathaus.deadlines.BekanntgabeRule.Switches;

class BekanntgabeTests {

    /** A Tuesday; the fourth day after it is a Saturday. */
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Deadlines deadlines = Deadlines.hessen();

    @ParameterizedTest
    @EnumSource(names = {"POST", "EMAIL", "MAILBOX", "REGISTERED", "ACKNOWLEDGED"})
    void notifiesOnTheFourthDayEvenIfThatIsASaturday(DeliveryChannel channel) {
        assertThat(day(ProcedureLaw.VWVFG, channel, Delivery.on(TUESDAY))).isEqualTo(SATURDAY);
    }

    @ParameterizedTest
    @EnumSource
    void movesTheFictionDayInTaxMatters(DeliveryChannel channel) {
        Bekanntgabe bekanntgabe = deadlines.bekanntgabe(ProcedureLaw.AO, channel, Delivery.on(TUESDAY), TUESDAY);
        assertThat(day(bekanntgabe)).isEqualTo(MONDAY);
        assertThat(bekanntgabe.calculation().computed()).isEqualTo(SATURDAY);
        assertThat(bekanntgabe.calculation().skipped()).hasSize(2);
    }

    @Test
    void lettersOf2024WereNotifiedOnTheThirdDay() {
        Delivery delivery = Delivery.on(LocalDate.of(2024, 12, 31));
        assertThat(day(ProcedureLaw.VWVFG, DeliveryChannel.POST, delivery)).isEqualTo(LocalDate.of(2025, 1, 3));
        assertThat(day(ProcedureLaw.AO, DeliveryChannel.POST, delivery)).isEqualTo(LocalDate.of(2025, 1, 3));
    }

    @Test
    void aSwitchTurnsTheMoveAround() {
        BekanntgabeRule moving = deadlines
                .bekanntgabeRules()
                .rule(ProcedureLaw.VWVFG, DeliveryChannel.POST, TUESDAY)
                .with(new Switches(true, false, false));
        assertThat(day(deadlines.bekanntgabe(moving, Delivery.on(TUESDAY), TUESDAY)))
                .isEqualTo(MONDAY);
        BekanntgabeRule staying = deadlines
                .bekanntgabeRules()
                .rule(ProcedureLaw.AO, DeliveryChannel.POST, TUESDAY)
                .with(new Switches(false, false, false));
        assertThat(day(deadlines.bekanntgabe(staying, Delivery.on(TUESDAY), TUESDAY)))
                .isEqualTo(SATURDAY);
    }

    @Test
    void aLaterProvenArrivalDecidesAndAnEarlierDoesNot() {
        Delivery late = Delivery.on(TUESDAY).received(LocalDate.of(2026, 11, 26));
        assertThat(day(ProcedureLaw.VWVFG, DeliveryChannel.POST, late)).isEqualTo(LocalDate.of(2026, 11, 26));
        Delivery early = Delivery.on(TUESDAY).received(LocalDate.of(2026, 11, 18));
        assertThat(day(ProcedureLaw.VWVFG, DeliveryChannel.POST, early)).isEqualTo(SATURDAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTERED", "ACKNOWLEDGED"})
    void aProofOfFormalServiceDecidesEarlierOrLater(DeliveryChannel channel) {
        for (LocalDate proven : List.of(TUESDAY.plusDays(1), TUESDAY.plusDays(9))) {
            Bekanntgabe bekanntgabe = deadlines.bekanntgabe(
                    ProcedureLaw.VWVFG, channel, Delivery.on(TUESDAY).received(proven), TUESDAY);
            assertThat(day(bekanntgabe)).isEqualTo(proven);
            assertThat(bekanntgabe.calculation().paragraph()).contains("VwZG");
        }
    }

    @Test
    void whatNeverArrivedIsNotNotified() {
        Bekanntgabe bekanntgabe = deadlines.bekanntgabe(
                ProcedureLaw.VWVFG, DeliveryChannel.POST, Delivery.on(TUESDAY).neverArrived(), MONDAY);
        assertThat(bekanntgabe).isInstanceOf(Bekanntgabe.NotNotified.class);
    }

    @Nested
    class InTheMailbox {

        private final Delivery retrievedNextDay = Delivery.on(TUESDAY).retrieved(TUESDAY.plusDays(1));

        @Test
        void retrievalDoesNotShortenTheFiction() {
            assertThat(day(ProcedureLaw.VWVFG, DeliveryChannel.MAILBOX, retrievedNextDay))
                    .isEqualTo(SATURDAY);
        }

        @Test
        void retrievalBeforeARenewedNotificationDecides() {
            Delivery renewed = retrievedNextDay.renewed(TUESDAY.plusDays(10));
            Bekanntgabe bekanntgabe =
                    deadlines.bekanntgabe(ProcedureLaw.VWVFG, DeliveryChannel.MAILBOX, renewed, MONDAY);
            assertThat(day(bekanntgabe)).isEqualTo(TUESDAY.plusDays(1));
            assertThat(bekanntgabe.calculation().basis()).isEqualTo(Calculation.Basis.RETRIEVAL);
        }

        @Test
        void firstRetrievalAfterTheFictionDecidesToo() {
            Delivery renewed =
                    Delivery.on(TUESDAY).retrieved(TUESDAY.plusDays(8)).renewed(TUESDAY.plusDays(10));
            assertThat(day(ProcedureLaw.VWVFG, DeliveryChannel.MAILBOX, renewed))
                    .isEqualTo(TUESDAY.plusDays(8));
        }

        @Test
        void retrievalAfterTheRenewedNotificationLeavesTheFiction() {
            Delivery renewed = Delivery.on(TUESDAY).renewed(TUESDAY.plusDays(2)).retrieved(TUESDAY.plusDays(3));
            assertThat(day(ProcedureLaw.VWVFG, DeliveryChannel.MAILBOX, renewed))
                    .isEqualTo(SATURDAY);
        }

        @Test
        void aSwitchLetsAnEarlyRetrievalDecide() {
            BekanntgabeRule rule = deadlines
                    .bekanntgabeRules()
                    .rule(ProcedureLaw.VWVFG, DeliveryChannel.MAILBOX, TUESDAY)
                    .with(new Switches(false, true, false));
            assertThat(day(deadlines.bekanntgabe(rule, retrievedNextDay, MONDAY)))
                    .isEqualTo(TUESDAY.plusDays(1));
            Delivery late = Delivery.on(TUESDAY).retrieved(SATURDAY.plusDays(1));
            assertThat(day(deadlines.bekanntgabe(rule, late, MONDAY))).isEqualTo(SATURDAY);
        }
    }

    @Nested
    class ByRetrieval {

        /** The tenth day after it is a Saturday. */
        private final LocalDate notice = LocalDate.of(2026, 11, 11);

        @Test
        void notifiesOnTheDayAfterRetrieval() {
            assertThat(day(
                            ProcedureLaw.VWVFG,
                            DeliveryChannel.RETRIEVAL,
                            Delivery.on(notice).retrieved(SATURDAY)))
                    .isEqualTo(SATURDAY.plusDays(1));
        }

        @Test
        void awaitsRetrievalForTenDays() {
            assertThat(seenFrom(SATURDAY, Delivery.on(notice)))
                    .isInstanceOfSatisfying(
                            Bekanntgabe.AwaitingRetrieval.class,
                            awaiting -> assertThat(awaiting.until()).isEqualTo(SATURDAY));
        }

        @Test
        void isNotNotifiedAfterTenDays() {
            assertThat(seenFrom(SATURDAY.plusDays(1), Delivery.on(notice))).isInstanceOf(Bekanntgabe.NotNotified.class);
            assertThat(seenFrom(MONDAY, Delivery.on(notice).retrieved(MONDAY)))
                    .isInstanceOf(Bekanntgabe.NotNotified.class);
        }

        @Test
        void aSwitchMovesTheLastDayToRetrieve() {
            BekanntgabeRule rule = deadlines
                    .bekanntgabeRules()
                    .rule(ProcedureLaw.VWVFG, DeliveryChannel.RETRIEVAL, notice)
                    .with(new Switches(false, false, true));
            assertThat(day(deadlines.bekanntgabe(rule, Delivery.on(notice).retrieved(MONDAY), MONDAY)))
                    .isEqualTo(MONDAY.plusDays(1));
        }

        private Bekanntgabe seenFrom(LocalDate today, Delivery delivery) {
            return deadlines.bekanntgabe(ProcedureLaw.VWVFG, DeliveryChannel.RETRIEVAL, delivery, today);
        }
    }

    @Test
    void hasOneRuleForEveryLawAndChannelToday() {
        for (ProcedureLaw law : ProcedureLaw.values()) {
            for (DeliveryChannel channel : DeliveryChannel.values()) {
                assertThat(deadlines
                                .bekanntgabeRules()
                                .rule(law, channel, TUESDAY)
                                .paragraph())
                        .startsWith("§");
            }
        }
    }

    @Test
    void refusesADayBeforeItsDataAndOverlappingRules() {
        assertThatThrownBy(() -> deadlines
                        .bekanntgabeRules()
                        .rule(ProcedureLaw.VWVFG, DeliveryChannel.POST, LocalDate.of(2016, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        BekanntgabeRule rule = deadlines.bekanntgabeRules().all().getFirst();
        assertThatThrownBy(() -> new BekanntgabeRules(List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule.id());
    }

    private LocalDate day(ProcedureLaw law, DeliveryChannel channel, Delivery delivery) {
        return day(deadlines.bekanntgabe(law, channel, delivery, delivery.on()));
    }

    private static LocalDate day(Bekanntgabe bekanntgabe) {
        return switch (bekanntgabe) {
            case Bekanntgabe.Notified notified -> notified.day();
            case Bekanntgabe.AwaitingRetrieval awaiting ->
                throw new AssertionError("awaited until " + awaiting.until());
            case Bekanntgabe.NotNotified none ->
                throw new AssertionError(none.calculation().basis());
        };
    }
}
