package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.domain.Antraege;
import rathaus.casework.UntakenMessages.Cause;
import rathaus.casework.UntakenMessages.Untaken;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** Messages of the portal that the office cannot take: here answers to an Antrag that nobody has. */
@RathausTest
class UntakenMessagesTests {

    private static final KommuneId RODENBACH = new KommuneId(3);
    private static final UUID UNKNOWN = new UUID(250, 250);
    private static final LeistungId URKUNDE = new LeistungId("geburtsurkunde");

    private static final Duration THIRD_REST = Duration.ofSeconds(20);

    @Autowired
    ApplicationContext context;

    @Autowired
    UntakenMessages messages;

    @Autowired
    Antraege antraege;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void takeThemAway() {
        here(() -> jdbc.sql("DELETE FROM applications.office_message WHERE antrag = ?")
                .param(UNKNOWN)
                .update());
        here(() -> jdbc.sql("DELETE FROM casework.failed_message WHERE antrag = ?")
                .param(UNKNOWN)
                .update());
    }

    @Test
    void holdUpNobodyHoweverManyWait() {
        tellNonsense(250);
        CaseworkFixtures office = CaseworkFixtures.in(context, RODENBACH, URKUNDE);
        office.granted(office.submitted(URKUNDE, office.answers(URKUNDE)));

        List<Untaken> untaken =
                CaseworkFixtures.eventually(() -> Optional.of(untaken(0)).filter(all -> all.size() == 250));
        assertThat(untaken).allSatisfy(one -> {
            assertThat(one.cause()).isEqualTo(new Cause.Fault("IllegalStateException"));
            assertThat(one.next()).isAfter(one.firstFailed());
        });
        long place = untaken.get(199).number();
        assertThat(untaken(place))
                .first()
                .satisfies(one -> assertThat(one.number()).isGreaterThan(place));
    }

    @Test
    void areTriedAtOnceWhenSomebodyAsksForIt() {
        tellNonsense(1);
        Untaken resting = CaseworkFixtures.eventually(
                () -> untaken(0).stream().filter(one -> one.attempts() == 2).findFirst());
        assertThat(KommuneScope.call(RODENBACH, () -> messages.tryAgain(resting.number())))
                .isTrue();
        Untaken again = CaseworkFixtures.eventually(
                () -> untaken(0).stream().filter(one -> one.attempts() == 3).findFirst());
        assertThat(again.firstFailed()).isEqualTo(resting.firstFailed());
        assertThat(again.next().minus(THIRD_REST)).as("before its time").isBefore(resting.next());
        assertThat(KommuneScope.call(RODENBACH, () -> messages.tryAgain(Long.MAX_VALUE)))
                .isFalse();
    }

    private void tellNonsense(int times) {
        here(() -> {
            for (int i = 0; i < times; i++) {
                antraege.tellOffice("SUPPLEMENT", UNKNOWN, UUID.randomUUID(), Instant.now());
            }
            return times;
        });
    }

    private List<Untaken> untaken(long after) {
        return KommuneScope.call(RODENBACH, () -> messages.after(after, 1_000));
    }

    private void here(Supplier<Integer> work) {
        KommuneScope.call(RODENBACH, () -> transaction.execute(status -> work.get()));
    }
}
