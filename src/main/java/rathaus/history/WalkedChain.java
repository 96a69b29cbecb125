package rathaus.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.ChainVerdict.Fault;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** The proof by walking: streams the chain once, keeps one link in memory. */
@Component
class WalkedChain implements ChainProof {

    private static final int FETCH = 1_000;
    private static final byte[] NO_LINK = {};

    /** One link with the event and payload it covers, as far as they are there. */
    private record Link(
            long number,
            UUID event,
            byte[] link,
            byte @Nullable [] hash,
            byte @Nullable [] salt,
            byte @Nullable [] body,
            boolean released,
            Map<String, Object> columns) {

        String kind() {
            return String.valueOf(columns.getOrDefault("kind", ""));
        }

        ChainVerdict.Broken broken(Fault fault) {
            return new ChainVerdict.Broken(number, event, kind(), fault);
        }

        void tell(Proven proven) {
            proven.act(number, event, UUID.fromString(String.valueOf(columns.get("subject"))), kind(), link);
        }
    }

    private final JdbcClient jdbc;

    WalkedChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Declared here and not in the interface: a proof outside of a transaction would see no row and find nothing broken. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainVerdict prove() {
        return prove((number, event, subject, kind, link) -> {});
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainVerdict prove(Proven proven) {
        KommuneId kommune = KommuneScope.required();
        Chain chain = Chain.beginning(kommune);
        long erased = 0;
        try (Stream<Link> links = links(kommune)) {
            for (Iterator<Link> each = links.iterator(); each.hasNext(); ) {
                Link link = each.next();
                Optional<Fault> fault = fault(chain, link);
                if (fault.isPresent()) {
                    return link.broken(fault.get());
                }
                link.tell(proven);
                erased += link.body() == null ? 1 : 0;
                chain = new Chain(kommune, link.number(), link.link());
            }
        }
        return tail(kommune, chain.number(), erased, proven);
    }

    /** What no link covers yet: its payload fits its event, and it waits for the sealing job. */
    private ChainVerdict tail(KommuneId kommune, long sealed, long erased, Proven proven) {
        long unsealed = 0;
        long gone = erased;
        try (Stream<Link> acts = unsealed(kommune)) {
            for (Iterator<Link> each = acts.iterator(); each.hasNext(); ) {
                Link act = each.next();
                byte[] hash = act.hash();
                Optional<Fault> fault = hash == null ? Optional.of(Fault.SEAL_MISSING) : payloadFault(act, hash);
                if (fault.isPresent()) {
                    return act.broken(fault.get());
                }
                act.tell(proven);
                unsealed++;
                gone += act.body() == null ? 1 : 0;
            }
        }
        return new ChainVerdict.Intact(sealed, gone, unsealed);
    }

    private static Optional<Fault> fault(Chain before, Link link) {
        byte[] hash = link.hash();
        if (link.number() != before.number() + 1) {
            return Optional.of(Fault.NUMBER_MISSING);
        }
        if (hash == null) {
            return Optional.of(Fault.EVENT_MISSING);
        }
        if (!Arrays.equals(before.with(link.event(), hash).link(), link.link())) {
            return Optional.of(Fault.LINK_DIFFERS);
        }
        return payloadFault(link, hash);
    }

    private static Optional<Fault> payloadFault(Link link, byte[] hash) {
        byte[] body = link.body();
        byte[] salt = link.salt();
        if (body == null || salt == null) {
            return link.released() ? Optional.empty() : Optional.of(Fault.PAYLOAD_MISSING);
        }
        if (!Arrays.equals(CanonicalAct.hash(salt, body), hash)) {
            return Optional.of(Fault.PAYLOAD_CHANGED);
        }
        Map<String, Object> sealed = CanonicalAct.fieldsOf(body);
        boolean same = link.columns().entrySet().stream()
                .allMatch(column -> column.getValue().equals(sealed.get(column.getKey())));
        return same ? Optional.empty() : Optional.of(Fault.EVENT_CHANGED);
    }

    private Stream<Link> links(KommuneId kommune) {
        return jdbc
                .sql("""
                SELECT s.number, s.event, s.link, e.hash, e.subject, e.kind, e.actor, e.role, e.at, p.salt, p.body,
                    x.subject IS NOT NULL AS released
                FROM history.seal s
                LEFT JOIN history.event e ON e.kommune = s.kommune AND e.id = s.event
                LEFT JOIN history.payload p ON p.kommune = s.kommune AND p.event = s.event
                LEFT JOIN history.erasure x ON x.kommune = e.kommune AND x.subject = e.subject
                WHERE s.kommune = :kommune ORDER BY s.number
                """)
                .withFetchSize(FETCH)
                .param("kommune", kommune.value())
                .query((row, number) -> read(row))
                .stream();
    }

    /** An event that waits for nothing has lost its link: its hash is left out. */
    private Stream<Link> unsealed(KommuneId kommune) {
        return jdbc
                .sql("""
                SELECT 0 AS number, e.id AS event, CASE WHEN u.event IS NOT NULL THEN e.hash END AS hash, NULL::bytea AS link,
                    e.subject, e.kind, e.actor, e.role, e.at, p.salt, p.body, x.subject IS NOT NULL AS released
                FROM history.event e
                LEFT JOIN history.payload p ON p.kommune = e.kommune AND p.event = e.id
                LEFT JOIN history.erasure x ON x.kommune = e.kommune AND x.subject = e.subject
                LEFT JOIN history.unsealed u ON u.kommune = e.kommune AND u.event = e.id
                WHERE e.kommune = :kommune
                  AND NOT EXISTS (SELECT 1 FROM history.seal s WHERE s.kommune = e.kommune AND s.event = e.id)
                ORDER BY e.id
                """)
                .withFetchSize(FETCH)
                .param("kommune", kommune.value())
                .query((row, number) -> read(row))
                .stream();
    }

    private static Link read(ResultSet row) throws SQLException {
        byte[] link = row.getBytes("link");
        return new Link(
                row.getLong("number"),
                row.getObject("event", UUID.class),
                link == null ? NO_LINK : link,
                row.getBytes("hash"),
                row.getBytes("salt"),
                row.getBytes("body"),
                row.getBoolean("released"),
                row.getString("subject") == null ? Map.of() : columns(row));
    }

    private static Map<String, Object> columns(ResultSet row) throws SQLException {
        return Map.of(
                "id", row.getString("event"),
                "subject", row.getString("subject"),
                "kind", row.getString("kind"),
                "actor", row.getString("actor"),
                "role", row.getString("role"),
                "at", row.getObject("at", OffsetDateTime.class).toInstant().toString());
    }
}
