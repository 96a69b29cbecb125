package rathaus.lostproperty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.lostproperty.LostPropertyFixtures.aStatement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;
import rathaus.lostproperty.ClaimMatching.Candidate;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheStatement;

/** What may be the lost thing, and why it is said. */
class ClaimTests {

    private static final LocalDate LOST = LocalDate.of(2026, 11, 18);

    private static Fundsache item(int number, String description, LocalDate foundOn) {
        FundsacheStatement known = aStatement(FinderWish.KEINE);
        FundsacheStatement statement = new FundsacheStatement(
                known.kind(),
                description,
                known.marks(),
                known.area(),
                known.place(),
                known.site(),
                foundOn,
                known.notifiedOn(),
                known.value(),
                known.wish(),
                known.storage(),
                Optional.empty(),
                true);
        return new Fundsache.Kept(UUID.randomUUID(), new Fundnummer(2026, number), statement, 1);
    }

    @Test
    void putsTheNamedNumberFirstThenCommonWordsThenNearness() {
        Claim claim = new Claim(
                FundsacheKind.GELDBOERSE,
                LOST,
                Optional.of(new Fundnummer(2026, 4)),
                "Geldbörse aus schwarzem Leder, innen ein Monogramm");
        List<Integer> order = Stream.of(
                        item(1, "Geldbörse, rot", LOST.plusDays(9)),
                        item(2, "Geldbörse, rot", LOST),
                        item(3, "Leder und schwarzem Rand", LOST.plusDays(9)),
                        item(4, "Rot", LOST.plusDays(30)))
                .map(claim::compared)
                .sorted(Claim.likeliest())
                .map(candidate -> candidate.nummer().number())
                .toList();
        assertThat(order).containsExactly(4, 3, 2, 1);
    }

    @Test
    void saysWhyInWordsThatBothHave() {
        Claim claim = new Claim(FundsacheKind.GELDBOERSE, LOST, Optional.empty(), "Börse aus LEDER, Monogramm, ein Ei");
        Candidate candidate = claim.compared(item(1, "Schwarzes Leder, ein Ei", LOST.plusDays(2)));
        assertThat(candidate.commonWords()).containsExactly("leder", "monogramm");
        assertThat(candidate.daysAfterLoss()).isEqualTo(2);
        assertThat(candidate.sameKind()).isTrue();
        assertThat(candidate.named()).isFalse();
    }
}
