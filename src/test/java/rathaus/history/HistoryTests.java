package rathaus.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.TestDatabase;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.server.DatabaseAccess;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.TenancyFixtures;

class HistoryTests {

    private static final KommuneId SCHOENECK = new KommuneId(2);
    private static final KommuneId RODENBACH = new KommuneId(3);

    private static final DatabaseAccess DATABASE = TestDatabase.fresh();
    private static final DataSource POOL = TestDatabase.asApplication(DATABASE);

    private final JdbcClient jdbc = JdbcClient.create(POOL);
    private final TransactionTemplate transaction = new TransactionTemplate(TenancyFixtures.transactions(POOL));
    private final History history = new JdbcHistory(jdbc, Clock.systemUTC(), List.of());
    private final Sealing sealing = new Sealing(jdbc, Clock.systemUTC());
    private final ChainProof proof = new WalkedChain(jdbc);
    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void emptyTheChains() throws SQLException {
        asOwner("TRUNCATE history.event, history.payload, history.unsealed, history.seal");
    }

    @Test
    void keepsWhatHappenedInOrder() {
        record(SCHOENECK, "casework.vorgang-claimed", Map.of());
        record(SCHOENECK, "casework.bescheid-issued", Map.of("old", "offen", "new", List.of("erteilt", 3)));
        List<RecordedAct> acts = acts(SCHOENECK);
        assertThat(acts)
                .extracting(RecordedAct::kind)
                .containsExactly("casework.vorgang-claimed", "casework.bescheid-issued");
        assertThat(acts.getLast().details()).contains(Map.of("old", "offen", "new", List.of("erteilt", 3)));
        assertThat(acts).noneMatch(RecordedAct::sealed);
    }

    @Test
    void knowsNothingOfAnActThatWasRolledBack() {
        KommuneScope.run(
                SCHOENECK,
                () -> transaction.executeWithoutResult(status -> {
                    history.append(act(SCHOENECK, "test.undone", Map.of()));
                    status.setRollbackOnly();
                }));
        assertThat(acts(SCHOENECK)).isEmpty();
    }

    @Test
    void refusesAnActOutsideOfATransactionOrInAnotherKommune() {
        assertThatThrownBy(() ->
                        KommuneScope.run(SCHOENECK, () -> history.append(act(SCHOENECK, "test.done", Map.of()))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> KommuneScope.run(
                        RODENBACH,
                        () -> transaction.executeWithoutResult(
                                status -> history.append(act(SCHOENECK, "test.done", Map.of())))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hidesTheActsOfOneKommuneFromAnother() {
        record(SCHOENECK, "test.done", Map.of());
        assertThat(acts(RODENBACH)).isEmpty();
    }

    @Test
    void sealsWhatWasCommittedAndProvesIt() {
        record(SCHOENECK, "test.first", Map.of("a", 1));
        record(SCHOENECK, "test.second", Map.of("a", 2));
        assertThat(prove()).isEqualTo(new ChainVerdict.Intact(0, 0, 2));
        assertThat(seal()).isEqualTo(2);
        assertThat(seal()).isZero();
        assertThat(prove()).isEqualTo(new ChainVerdict.Intact(2, 0, 0));
        assertThat(acts(SCHOENECK)).allMatch(RecordedAct::sealed);
    }

    @Test
    void cannotBeChangedByTheApplication() {
        record(SCHOENECK, "test.done", Map.of());
        seal();
        for (String attempt : List.of(
                "UPDATE history.event SET kind = 'x'",
                "DELETE FROM history.event",
                "UPDATE history.payload SET body = ''",
                "DELETE FROM history.payload",
                "UPDATE history.seal SET number = 9",
                "DELETE FROM history.seal",
                "TRUNCATE history.seal")) {
            assertThatThrownBy(() -> KommuneScope.run(
                            SCHOENECK,
                            () -> transaction.executeWithoutResult(
                                    status -> jdbc.sql(attempt).update())))
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(prove()).isEqualTo(new ChainVerdict.Intact(1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVENT_CHANGED   | UPDATE history.event SET actor = 'staff:somebody-else' WHERE kind = 'test.3'",
                "EVENT_CHANGED   | UPDATE history.event SET at = at - interval '1 day' WHERE kind = 'test.3'",
                "LINK_DIFFERS    | UPDATE history.event SET hash = sha256('x') WHERE kind = 'test.3'",
                "EVENT_MISSING   | DELETE FROM history.event WHERE kind = 'test.3'",
                "NUMBER_MISSING  | DELETE FROM history.seal WHERE number = 3",
                "SEAL_MISSING    | DELETE FROM history.seal WHERE number = 5",
                "LINK_DIFFERS    | UPDATE history.seal SET link = sha256('x') WHERE number = 3",
                "PAYLOAD_MISSING | DELETE FROM history.payload WHERE event IN (SELECT id FROM history.event WHERE kind = 'test.3')",
                "PAYLOAD_CHANGED | UPDATE history.payload SET body = convert_to('{}', 'UTF8') WHERE event = (SELECT id FROM history.event WHERE kind = 'test.3')"
            })
    void namesTheFirstPlaceThatSomebodyTamperedWith(ChainVerdict.Fault fault, String tampering) throws SQLException {
        for (int i = 1; i <= 5; i++) {
            record(SCHOENECK, "test." + i, Map.of("i", i));
            seal();
        }
        asOwner(tampering);
        assertThat(prove()).isInstanceOfSatisfying(ChainVerdict.Broken.class, broken -> {
            assertThat(broken.fault()).isEqualTo(fault);
            assertThat(broken.number())
                    .isEqualTo(
                            switch (fault) {
                                case NUMBER_MISSING -> 4;
                                case SEAL_MISSING -> 0;
                                default -> 3;
                            });
        });
    }

    @Test
    void staysWholeWhenAPayloadIsErasedAfterARelease() throws SQLException {
        record(SCHOENECK, "test.first", Map.of("name", "Mika Muster"));
        record(SCHOENECK, "test.second", Map.of());
        seal();
        asOwner("""
                INSERT INTO history.erasure
                SELECT kommune, subject, subject, 'staff:one', 'staff:other', now() FROM history.event WHERE kind = 'test.first'
                """);
        asOwner("DELETE FROM history.payload WHERE event IN (SELECT id FROM history.event WHERE kind = 'test.first')");
        assertThat(prove()).isEqualTo(new ChainVerdict.Intact(2, 1, 0));
        assertThat(acts(SCHOENECK).getFirst().details()).isEmpty();
    }

    @Test
    void losesNothingWhenManyActAndTheJobSealsMeanwhile() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> writers = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> recordMany(writer)))
                    .toList();
            List<Future<?>> sealers = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(sealer -> threads.submit(() -> sealUntil(writers)))
                    .toList();
            for (Future<?> each : writers) {
                each.get();
            }
            for (Future<?> each : sealers) {
                each.get();
            }
        }
        seal();
        assertThat(prove()).isEqualTo(new ChainVerdict.Intact(200, 0, 0));
    }

    private void recordMany(int writer) {
        for (int i = 0; i < 50; i++) {
            record(SCHOENECK, "test." + writer + "-" + i, Map.of());
        }
    }

    private void sealUntil(List<Future<?>> writers) {
        while (!writers.stream().allMatch(Future::isDone)) {
            seal();
        }
    }

    private void record(KommuneId kommune, String kind, Map<String, Object> details) {
        KommuneScope.run(
                kommune, () -> transaction.executeWithoutResult(status -> history.append(act(kommune, kind, details))));
    }

    private Act act(KommuneId kommune, String kind, Map<String, Object> details) {
        return new Act(subject, kind, new Actor.Machine("test", kommune), "Test", "weil", details);
    }

    private int seal() {
        return inTransaction(SCHOENECK, sealing::sealBatch);
    }

    private ChainVerdict prove() {
        return inTransaction(SCHOENECK, proof::prove);
    }

    private List<RecordedAct> acts(KommuneId kommune) {
        return inTransaction(kommune, () -> history.of(subject));
    }

    private <T> T inTransaction(KommuneId kommune, Supplier<T> work) {
        return Objects.requireNonNull(KommuneScope.call(kommune, () -> transaction.execute(status -> work.get())));
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asMigrator(DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE rathaus_owner");
            statement.execute(sql);
        }
    }
}
