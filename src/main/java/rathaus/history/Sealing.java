package rathaus.history;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/**
 * Chains committed events of the open Kommune. Acts never wait for it: it takes a lock of its own, so that one chain has one
 * writer, and reads what has been committed until now.
 */
@Component
class Sealing {

    private static final int BATCH = 2_000;
    private static final int LOCK = 0x5EA1;

    private record Waiting(UUID event, byte[] hash) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Sealing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Seals up to one batch. Returns how many events it sealed; fewer than a full batch means that nothing waits. */
    @Transactional
    public int sealBatch() {
        KommuneId kommune = KommuneScope.required();
        if (!takesTheLock(kommune)) {
            return 0;
        }
        List<Waiting> waiting = waiting(kommune);
        if (waiting.isEmpty()) {
            return 0;
        }
        List<Chain> links = new ArrayList<>(waiting.size());
        Chain chain = end(kommune);
        for (Waiting next : waiting) {
            chain = chain.with(next.event(), next.hash());
            links.add(chain);
        }
        write(kommune, waiting, links);
        return waiting.size();
    }

    /** Whether the last batch was a full one, so that more may wait. */
    static boolean isFull(int sealed) {
        return sealed == BATCH;
    }

    private boolean takesTheLock(KommuneId kommune) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock, :kommune)")
                .param("lock", LOCK)
                .param("kommune", kommune.value())
                .query(Boolean.class)
                .single();
    }

    private List<Waiting> waiting(KommuneId kommune) {
        return jdbc.sql("""
                SELECT u.event, e.hash
                FROM history.unsealed u JOIN history.event e ON e.kommune = u.kommune AND e.id = u.event
                WHERE u.kommune = :kommune ORDER BY u.event LIMIT :batch
                """)
                .param("kommune", kommune.value())
                .param("batch", BATCH)
                .query((row, number) -> new Waiting(row.getObject("event", UUID.class), row.getBytes("hash")))
                .list();
    }

    private Chain end(KommuneId kommune) {
        return jdbc.sql("SELECT number, link FROM history.seal WHERE kommune = :kommune ORDER BY number DESC LIMIT 1")
                .param("kommune", kommune.value())
                .query((row, number) -> new Chain(kommune, row.getLong("number"), row.getBytes("link")))
                .optional()
                .orElseGet(() -> Chain.beginning(kommune));
    }

    private void write(KommuneId kommune, List<Waiting> waiting, List<Chain> links) {
        UUID[] events = waiting.stream().map(Waiting::event).toArray(UUID[]::new);
        jdbc.sql("""
                INSERT INTO history.seal (kommune, number, event, link, sealed_at)
                SELECT :kommune, new.number, new.event, new.link, :now
                FROM unnest(:numbers, :events, :links) AS new (number, event, link)
                """)
                .param("kommune", kommune.value())
                .param("numbers", links.stream().map(Chain::number).toArray(Long[]::new))
                .param("events", events)
                .param("links", links.stream().map(Chain::link).toArray(byte[][]::new))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        jdbc.sql("DELETE FROM history.unsealed WHERE kommune = :kommune AND event = ANY (:events)")
                .param("kommune", kommune.value())
                .param("events", events)
                .update();
    }
}
