package rathaus.lostproperty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.lostproperty.LostPropertyFixtures.aStatement;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rathaus.lostproperty.Ending;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheOutcome;
import rathaus.lostproperty.Handing;

/** Who gets a found item and when (§§ 966, 973, 976, 978 BGB). */
class HandingRuleTests {

    private static final LocalDate LAST = LocalDate.of(2027, 5, 20);
    private static final LocalDate AFTER = LAST.plusDays(1);

    private static String refusal(FinderWish wish, Optional<LocalDate> lastDay, Handing handing) {
        return new HandingRule(aStatement(wish), lastDay)
                .refusal(handing, AFTER)
                .map(FundsacheOutcome.Refused::messageKey)
                .orElse("");
    }

    private static Handing handing(Ending ending, LocalDate on, String reason, boolean nobodyClaims) {
        return new Handing(ending, on, reason, Optional.empty(), nobodyClaims);
    }

    @Test
    void givesItToTheOwnerAtAnyTime() {
        Handing handing = handing(Ending.EIGENTUEMER, LAST.minusMonths(3), "", false);
        assertThat(refusal(FinderWish.BEIDES, Optional.of(LAST), handing)).isEmpty();
        assertThat(refusal(FinderWish.KEINE, Optional.empty(), handing)).isEmpty();
    }

    @Test
    void givesItToTheFinderOnlyAfterSixMonthsWithoutAClaim() {
        assertThat(refusal(FinderWish.BEIDES, Optional.of(LAST), handing(Ending.FINDER, LAST, "", true)))
                .isEqualTo("lostproperty.refused.term-runs");
        assertThat(refusal(FinderWish.BEIDES, Optional.of(LAST), handing(Ending.FINDER, AFTER, "", false)))
                .isEqualTo("lostproperty.refused.right-claimed");
        assertThat(refusal(FinderWish.BEIDES, Optional.of(LAST), handing(Ending.FINDER, AFTER, "", true)))
                .isEmpty();
    }

    @Test
    void givesNothingToAFinderWhoWaivedOrFoundItInAnOffice() {
        Handing handing = handing(Ending.FINDER, AFTER, "", true);
        assertThat(refusal(FinderWish.FINDERLOHN, Optional.of(LAST), handing))
                .isEqualTo("lostproperty.refused.finder-waived");
        assertThat(refusal(FinderWish.BEIDES, Optional.empty(), handing))
                .isEqualTo("lostproperty.refused.no-ownership");
    }

    @Test
    void sellsWithoutReasonsOnlyWhatBelongsToTheTown() {
        for (Ending ending : new Ending[] {Ending.VERSTEIGERT, Ending.VERWERTET}) {
            assertThat(refusal(FinderWish.VERZICHT, Optional.of(LAST), handing(ending, AFTER, "", false)))
                    .isEmpty();
            assertThat(refusal(FinderWish.VERZICHT, Optional.of(LAST), handing(ending, LAST, "", false)))
                    .isEqualTo("lostproperty.refused.reason-missing");
            assertThat(refusal(FinderWish.BEIDES, Optional.of(LAST), handing(ending, AFTER, " ", false)))
                    .isEqualTo("lostproperty.refused.reason-missing");
            assertThat(refusal(FinderWish.BEIDES, Optional.of(LAST), handing(ending, LAST, "Verdirbt", false)))
                    .isEmpty();
        }
    }

    @Test
    void knowsNoDayBeforeTheNoticeOrAfterToday() {
        assertThat(refusal(
                        FinderWish.KEINE, Optional.of(LAST), handing(Ending.EIGENTUEMER, AFTER.plusDays(1), "", false)))
                .isEqualTo("lostproperty.refused.future");
        assertThat(refusal(
                        FinderWish.KEINE,
                        Optional.of(LAST),
                        handing(Ending.EIGENTUEMER, LocalDate.of(2026, 11, 19), "", false)))
                .isEqualTo("lostproperty.refused.before-intake");
    }
}
