package rathaus.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionKind;
import rathaus.identity.SigningFunction;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Money;

/** Random acts on a draft: no signature is lost or counted twice, and nothing is decided before the last one. */
class SigningPathTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int ACTS = 60;
    private static final List<UUID> PERSONS =
            IntStream.range(1, 6).mapToObj(number -> new UUID(0, number)).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void keepsEverySignatureOnceAndDecidesWithTheLastOne(long seed) {
        Random random = new Random(seed);
        Bearbeitung state = new Bearbeitung.Unclaimed(facts(), 1).claim(PERSONS.getFirst());
        List<UUID> signed = new ArrayList<>();
        List<SignatureStep> path = List.of();
        for (int act = 0; act < ACTS; act++) {
            long before = state.version();
            switch (state) {
                case Bearbeitung.Claimed claimed -> {
                    path = path(random.nextInt(4));
                    signed.clear();
                    state = claimed.propose(proposal(path, random.nextBoolean()));
                }
                case Bearbeitung.Signing signing -> state = act(signing, signed, random);
                case Bearbeitung.Decided decided -> {
                    assertThat(by(decided.decision().signatures()))
                            .isEqualTo(signed)
                            .doesNotHaveDuplicates();
                    assertThat(steps(decided.decision().signatures())).isEqualTo(path);
                    return;
                }
                default -> throw new AssertionError(state);
            }
            assertThat(state.version()).isIn(before, before + 1);
            if (state instanceof Bearbeitung.Signing signing) {
                assertThat(by(signing.proposal().given())).isEqualTo(signed).doesNotHaveDuplicates();
                List<SignatureStep> all =
                        new ArrayList<>(steps(signing.proposal().given()));
                all.addAll(signing.proposal().outstanding());
                assertThat(all).isEqualTo(path);
            }
        }
    }

    private static Bearbeitung act(Bearbeitung.Signing signing, List<UUID> signed, Random random) {
        UUID person = PERSONS.get(random.nextInt(PERSONS.size()));
        if (random.nextInt(12) == 0) {
            return signing.giveBack();
        }
        Proposal proposal = signing.proposal();
        boolean proposer = person.equals(proposal.proposedBy());
        boolean expected = signed.contains(person)
                || proposer && (proposal.fourEyes() || proposal.next().coSigns());
        assertThat(proposal.bars(person)).isEqualTo(expected);
        if (expected) {
            assertThatThrownBy(() -> signing.sign(person, SigningFunction.IM_AUFTRAG, NOW))
                    .isInstanceOf(IllegalArgumentException.class);
            return signing;
        }
        signed.add(person);
        Bearbeitung next = signing.sign(person, SigningFunction.IM_AUFTRAG, NOW);
        assertThat(next instanceof Bearbeitung.Decided)
                .isEqualTo(proposal.outstanding().size() == 1);
        return next;
    }

    private static List<UUID> by(List<Signature> signatures) {
        return signatures.stream().map(Signature::by).toList();
    }

    private static List<SignatureStep> steps(List<Signature> signatures) {
        return signatures.stream().map(Signature::step).toList();
    }

    private static List<SignatureStep> path(int coSigners) {
        List<SignatureStep> steps = new ArrayList<>();
        for (int number = 0; number < coSigners; number++) {
            steps.add(new SignatureStep(SignatureStep.Purpose.CO_SIGNATURE, "stelle" + number));
        }
        steps.add(new SignatureStep(SignatureStep.Purpose.FINAL, "strassenverkehr"));
        return steps;
    }

    private static Proposal proposal(List<SignatureStep> path, boolean fourEyes) {
        return new Proposal(
                DecisionDraft.of(DecisionKind.GRANT, ""),
                List.of(),
                PERSONS.getFirst(),
                NOW,
                Money.ZERO,
                fourEyes,
                false,
                List.of(),
                path);
    }

    private static Bearbeitung.Facts facts() {
        LocalDate day = LocalDate.of(2026, 3, 20);
        return new Bearbeitung.Facts(
                new UUID(1, 1),
                new UUID(1, 2),
                "K7QM-2XWV-9D3T",
                "12-54-30/2026-000007",
                new LeistungId("bewohnerparkausweis"),
                "Bewohnerparkausweis",
                ContentHash.of(new byte[] {1}),
                "Mia Muster",
                true,
                "strassenverkehr",
                NOW,
                new Bearbeitung.Deadlines(Optional.empty(), day));
    }
}
