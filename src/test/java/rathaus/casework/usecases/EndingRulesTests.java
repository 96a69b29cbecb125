package rathaus.casework.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rathaus.applications.AntragEnding;
import rathaus.casework.DecisionChange;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.ChangedDecisions;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;

class EndingRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final UUID CLERK = new UUID(1, 1);
    private static final Bearbeitung.Unclaimed UNCLAIMED = new Bearbeitung.Unclaimed(facts(), 1);
    private static final Bearbeitung.Decided DECIDED = UNCLAIMED
            .claim(CLERK)
            .decide(new Bearbeitung.Decision(
                    DecisionKind.GRANT, "", List.of(), List.of(), List.of(), Instant.EPOCH, Optional.empty()));

    @ParameterizedTest
    @EnumSource(AntragEnding.class)
    void endWhatIsNotDecidedInEveryWay(AntragEnding kind) {
        for (Bearbeitung open : List.of(
                UNCLAIMED, UNCLAIMED.claim(CLERK), UNCLAIMED.claim(CLERK).ask(DAY, DAY.plusDays(14)))) {
            assertThat(EndingRules.refusal(open, kind, false)).isEmpty();
            Bearbeitung.Ended ended = EndingRules.ended(open, ending(kind)).orElseThrow();
            assertThat(ended.version()).isEqualTo(open.version() + 1);
            assertThat(EndingRules.refusal(ended, kind, false)).contains("casework.refused.ended");
            assertThat(EndingRules.refusal(ended.close(DAY, DAY.plusYears(10)), kind, false))
                    .contains("casework.refused.closed");
        }
    }

    @Test
    void endADecisionOnlyWithTheAntragAndOnlyWhileNobodyKnowsOfIt() {
        assertThat(EndingRules.refusal(DECIDED, AntragEnding.WITHDRAWN, true)).isEmpty();
        assertThat(EndingRules.refusal(DECIDED, AntragEnding.WITHDRAWN, false))
                .contains("casework.refused.bescheid-issued");
        assertThat(EndingRules.refusal(DECIDED, AntragEnding.DUPLICATE, true)).contains("casework.refused.decided");
        Bearbeitung.Dispatch sent = new Bearbeitung.Dispatch(
                new UUID(2, 2), Bearbeitung.Channel.MAILBOX, Optional.of(DAY), Optional.empty(), Optional.empty());
        assertThat(EndingRules.refusal(DECIDED.dispatched(sent), AntragEnding.WITHDRAWN, true))
                .contains("casework.refused.bescheid-issued");
    }

    @Test
    void takeUpAgainWhatWasThereBefore() {
        Bearbeitung.Closed decided = DECIDED.close(DAY, DAY.plusYears(10));
        assertThat(decided.reopen(CLERK))
                .isInstanceOfSatisfying(
                        Bearbeitung.Decided.class,
                        again -> assertThat(again.decision()).isEqualTo(DECIDED.decision()));
        Bearbeitung.Closed ended = UNCLAIMED.end(ending(AntragEnding.WITHDRAWN)).close(DAY, DAY.plusYears(10));
        assertThat(ended.clerk()).isEmpty();
        assertThat(ended.reopen(CLERK))
                .isInstanceOfSatisfying(
                        Bearbeitung.Claimed.class,
                        again -> assertThat(again.clerk()).isEqualTo(CLERK));
    }

    @Test
    void runsTheClockAgainInTheOtherUnit() {
        Bearbeitung.Waiting waiting = UNCLAIMED.claim(CLERK).ask(DAY, DAY.plusDays(14));
        Bearbeitung.Unclaimed moved = waiting.moveTo("steueramt", DAY.plusDays(3));
        assertThat(moved.facts().unit()).isEqualTo("steueramt");
        assertThat(moved.facts().deadlines().target()).isEqualTo(DAY.plusDays(3));
    }

    @Test
    void holdsWhatTheLastChangeSaysFromItsDayOn() {
        ChangedDecisions.Kept revoked = kept(Optional.empty(), Optional.of(DAY));
        assertThat(ChangingDecisions.holding(DECIDED, List.of(), DAY)).contains(DecisionKind.GRANT);
        assertThat(ChangingDecisions.holding(DECIDED, List.of(revoked), DAY.minusDays(1)))
                .contains(DecisionKind.GRANT);
        assertThat(ChangingDecisions.holding(DECIDED, List.of(revoked), DAY)).isEmpty();
        ChangedDecisions.Kept granted = kept(Optional.of(DecisionKind.PARTIAL_GRANT), Optional.empty());
        assertThat(ChangingDecisions.holding(DECIDED, List.of(revoked, granted), DAY))
                .contains(DecisionKind.PARTIAL_GRANT);
    }

    private static ChangedDecisions.Kept kept(Optional<DecisionKind> now, Optional<LocalDate> from) {
        return new ChangedDecisions.Kept(
                new DecisionChange(UUID.randomUUID(), now, "§ 49 VwVfG", from, "Tenor"), CLERK, Instant.EPOCH);
    }

    private static Bearbeitung.Ending ending(AntragEnding kind) {
        return new Bearbeitung.Ending(kind, "", "TELEPHONE", DAY);
    }

    private static Bearbeitung.Facts facts() {
        return new Bearbeitung.Facts(
                new UUID(7, 7),
                new UUID(8, 8),
                "K7QM-2XWV-9D3T",
                "12-54-30/2026-000007",
                new LeistungId("bewohnerparkausweis"),
                "Bewohnerparkausweis",
                ContentHash.of(new byte[0]),
                "Mia Muster",
                true,
                "strassenverkehr",
                Instant.EPOCH,
                new Bearbeitung.Deadlines(Optional.empty(), DAY));
    }
}
