package rathaus.history;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rathaus.kernel.KommuneId;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.KommuneScope;

/** The history in its own schema; one statement per act. */
@Component
class JdbcHistory implements History {

    private static final String ACTS = """
            SELECT e.id, e.subject, e.kind, e.actor, e.role, e.at, p.body, s.number IS NOT NULL AS sealed
            FROM history.event e
            LEFT JOIN history.payload p ON p.kommune = e.kommune AND p.event = e.id
            LEFT JOIN history.seal s ON s.kommune = e.kommune AND s.event = e.id
            """;
    private static final UUID END = new UUID(-1L, -1L);
    private static final int MOST = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Witness> witnesses;

    @Autowired
    JdbcHistory(JdbcClient jdbc, Clock clock, ObjectProvider<Witness> witnesses) {
        this(jdbc, clock, witnesses.stream().toList());
    }

    JdbcHistory(JdbcClient jdbc, Clock clock, List<Witness> witnesses) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.witnesses = List.copyOf(witnesses);
    }

    @Override
    public void append(Act act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An act is recorded in the transaction that does it");
        }
        KommuneId kommune = KommuneScope.required();
        if (!act.actor().acting().equals(kommune)) {
            throw new IllegalStateException("The actor acts in another Kommune than the open one");
        }
        CanonicalAct canonical = CanonicalAct.of(kommune, TimeOrderedId.next(clock), clock.instant(), witnessed(act));
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        insert(kommune, act, canonical, salt);
    }

    private Act witnessed(Act act) {
        List<Map<String, Object>> rows = witnesses.stream()
                .flatMap(witness -> witness.rowsAfter(act).stream())
                .map(RowStatement::asDetail)
                .toList();
        if (rows.isEmpty()) {
            return act;
        }
        Map<String, Object> details = new LinkedHashMap<>(act.details());
        details.put(RowStatement.KEY, rows);
        return new Act(act.subject(), act.kind(), act.actor(), act.role(), act.reason(), details);
    }

    private void insert(KommuneId kommune, Act act, CanonicalAct canonical, byte[] salt) {
        jdbc.sql("""
                WITH event AS (
                    INSERT INTO history.event (kommune, id, subject, kind, actor, role, at, hash)
                    VALUES (:kommune, :id, :subject, :kind, :actor, :role, :at, :hash)
                ), payload AS (
                    INSERT INTO history.payload (kommune, event, salt, body) VALUES (:kommune, :id, :salt, :body)
                )
                INSERT INTO history.unsealed (kommune, event) VALUES (:kommune, :id)
                """)
                .param("kommune", kommune.value())
                .param("id", canonical.id())
                .param("subject", act.subject())
                .param("kind", act.kind())
                .param("actor", act.actor().label())
                .param("role", act.role())
                .param("at", OffsetDateTime.ofInstant(canonical.at(), ZoneOffset.UTC))
                .param("hash", CanonicalAct.hash(salt, canonical.body()))
                .param("salt", salt)
                .param("body", canonical.body())
                .update();
    }

    /** Ids rise with time, so the primary key is the order. */
    @Override
    @Transactional(readOnly = true)
    public List<RecordedAct> latest(Optional<UUID> before, int atMost) {
        return jdbc.sql(ACTS + "WHERE e.kommune = :kommune AND e.id < :before ORDER BY e.id DESC LIMIT :most")
                .param("kommune", KommuneScope.required().value())
                .param("before", before.orElse(END))
                .param("most", Math.clamp(atMost, 1, MOST))
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordedAct> of(UUID subject) {
        return jdbc.sql(ACTS + "WHERE e.kommune = :kommune AND e.subject = :subject ORDER BY e.at, e.id")
                .param("kommune", KommuneScope.required().value())
                .param("subject", subject)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordedAct> of(Collection<UUID> subjects) {
        return jdbc.sql(ACTS + "WHERE e.kommune = :kommune AND e.subject = ANY (:subjects) ORDER BY e.id")
                .param("kommune", KommuneScope.required().value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    @SuppressWarnings("unchecked")
    private static RecordedAct read(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("body");
        Optional<Map<String, Object>> fields = Optional.ofNullable(body).map(CanonicalAct::fieldsOf);
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new RecordedAct(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("kind"),
                row.getString("actor"),
                row.getString("role"),
                fields.map(values -> (String) values.get("reason")).orElse(""),
                at,
                fields.map(values -> (Map<String, Object>) values.get("details")),
                row.getBoolean("sealed"));
    }
}
