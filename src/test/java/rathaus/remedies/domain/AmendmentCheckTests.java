package rathaus.remedies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rathaus.deadlines.Deadlines;
import rathaus.remedies.Amendment;
import rathaus.remedies.AmendmentEffect;
import rathaus.remedies.AmendmentGround;

/** What each paragraph asks for before a decision is corrected, taken back or revoked. */
class AmendmentCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final AmendmentCheck CHECK = new AmendmentCheck(new WiderspruchTerms(Deadlines.hessen()));

    @ParameterizedTest
    @EnumSource(AmendmentGround.class)
    void letsACompleteOnePass(AmendmentGround ground) {
        assertThat(CHECK.problem(complete(ground), ground.rules().takesAway(), true, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AmendmentGround.class)
    void takesNothingAwayFromAnybodyUnheard(AmendmentGround ground) {
        Optional<String> problem =
                CHECK.problem(complete(ground), ground.rules().takesAway(), false, TODAY);
        assertThat(problem.isPresent()).isEqualTo(ground.rules().takesAway());
    }

    @Test
    void revokesALawfulDecisionForTheFutureOnly() {
        assertThat(problem(AmendmentGround.WIDERRUF_VORBEHALT, AmendmentEffect.EX_TUNC, TODAY.minusDays(3)))
                .contains("remedies.refused.past");
        assertThat(problem(AmendmentGround.WIDERRUF_ZWECK, AmendmentEffect.EX_TUNC, TODAY.minusDays(3)))
                .isEmpty();
    }

    @Test
    void countsAYearSinceTheFactsWereKnown() {
        AmendmentGround ground = AmendmentGround.RUECKNAHME_FALSCHE_ANGABEN;
        assertThat(problem(ground, AmendmentEffect.EX_TUNC, TODAY.minusYears(1)))
                .isEmpty();
        assertThat(problem(ground, AmendmentEffect.EX_TUNC, TODAY.minusYears(1).minusDays(1)))
                .contains("remedies.refused.year");
        assertThat(problem(AmendmentGround.RUECKNAHME_TAEUSCHUNG, AmendmentEffect.EX_TUNC, TODAY.minusYears(9)))
                .as("no year for deceit, § 48 Abs. 4 Satz 2 VwVfG")
                .isEmpty();
    }

    @Test
    void weighsTrustWhereTheParagraphAsksForIt() {
        Amendment without = new Amendment(
                AmendmentGround.RUECKNAHME_GELDLEISTUNG,
                Optional.of(AmendmentEffect.EX_NUNC),
                "Zurückgenommen.",
                "Der Betrag war falsch.",
                "",
                Optional.of(TODAY));
        assertThat(CHECK.problem(without, true, true, TODAY)).contains("remedies.refused.trust");
    }

    @Test
    void fitsTheKindOfTheDecision() {
        assertThat(CHECK.problem(complete(AmendmentGround.RUECKNAHME_SONSTIGE), false, true, TODAY))
                .contains("remedies.refused.ground");
        assertThat(CHECK.problem(complete(AmendmentGround.BERICHTIGUNG), false, false, TODAY))
                .isEmpty();
        assertThat(CHECK.problem(complete(AmendmentGround.BERICHTIGUNG), true, false, TODAY))
                .isEmpty();
    }

    private static Optional<String> problem(AmendmentGround ground, AmendmentEffect effect, LocalDate known) {
        return CHECK.problem(
                new Amendment(ground, Optional.of(effect), "Neu.", "Darum.", "Abgewogen.", Optional.of(known)),
                true,
                true,
                TODAY);
    }

    private static Amendment complete(AmendmentGround ground) {
        Optional<AmendmentEffect> effect =
                ground.rules().effect() ? Optional.of(AmendmentEffect.EX_NUNC) : Optional.empty();
        return new Amendment(ground, effect, "Neu.", "Darum.", "Abgewogen.", Optional.of(TODAY.minusDays(1)));
    }
}
