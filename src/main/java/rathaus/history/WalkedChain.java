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
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** The proof by walking: streams the chain once, keeps one link in memory. */
@Component
class WalkedChain implements ChainProof {

    private static final int FETCH = 1_000;

    /** One link with the event and payload it covers, as far as they are there. */
    private record Link(
            long number,
            UUID event,
            byte[] link,
            byte @Nullable [] hash,
            byte @Nullable [] salt,
            byte @Nullable [] body,
            Map<String, Object> columns) {}

    private final JdbcClient jdbc;

    WalkedChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public ChainVerdict prove() {
        KommuneId kommune = KommuneScope.required();
        Chain chain = Chain.beginning(kommune);
        long erased = 0;
        try (Stream<Link> links = links(kommune)) {
            for (Iterator<Link> each = links.iterator(); each.hasNext(); ) {
                Link link = each.next();
                Optional<ChainVerdict.Fault> fault = fault(chain, link);
                if (fault.isPresent()) {
                    return new ChainVerdict.Broken(link.number(), link.event(), fault.get());
                }
                erased += link.body() == null ? 1 : 0;
                chain = new Chain(kommune, link.number(), link.link());
            }
        }
        return new ChainVerdict.Intact(chain.number(), erased, unsealed(kommune));
    }

    private static Optional<ChainVerdict.Fault> fault(Chain before, Link link) {
        byte[] hash = link.hash();
        if (link.number() != before.number() + 1) {
            return Optional.of(ChainVerdict.Fault.NUMBER_MISSING);
        }
        if (hash == null) {
            return Optional.of(ChainVerdict.Fault.EVENT_MISSING);
        }
        if (!Arrays.equals(before.with(link.event(), hash).link(), link.link())) {
            return Optional.of(ChainVerdict.Fault.LINK_DIFFERS);
        }
        return payloadFault(link, hash);
    }

    private static Optional<ChainVerdict.Fault> payloadFault(Link link, byte[] hash) {
        byte[] body = link.body();
        byte[] salt = link.salt();
        if (body == null || salt == null) {
            return Optional.empty();
        }
        if (!Arrays.equals(CanonicalAct.hash(salt, body), hash)) {
            return Optional.of(ChainVerdict.Fault.PAYLOAD_CHANGED);
        }
        Map<String, Object> sealed = CanonicalAct.fieldsOf(body);
        boolean same = link.columns().entrySet().stream()
                .allMatch(column -> column.getValue().equals(sealed.get(column.getKey())));
        return same ? Optional.empty() : Optional.of(ChainVerdict.Fault.EVENT_CHANGED);
    }

    private Stream<Link> links(KommuneId kommune) {
        return jdbc
                .sql("""
                SELECT s.number, s.event, s.link, e.hash, e.subject, e.kind, e.actor, e.role, e.at, p.salt, p.body
                FROM history.seal s
                LEFT JOIN history.event e ON e.kommune = s.kommune AND e.id = s.event
                LEFT JOIN history.payload p ON p.kommune = s.kommune AND p.event = s.event
                WHERE s.kommune = :kommune ORDER BY s.number
                """)
                .withFetchSize(FETCH)
                .param("kommune", kommune.value())
                .query((row, number) -> read(row))
                .stream();
    }

    private static Link read(ResultSet row) throws SQLException {
        byte[] hash = row.getBytes("hash");
        return new Link(
                row.getLong("number"),
                row.getObject("event", UUID.class),
                row.getBytes("link"),
                hash,
                row.getBytes("salt"),
                row.getBytes("body"),
                hash == null ? Map.of() : columns(row));
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

    private long unsealed(KommuneId kommune) {
        return jdbc.sql("""
                SELECT count(*) FROM history.event e
                WHERE e.kommune = :kommune
                  AND NOT EXISTS (SELECT 1 FROM history.seal s WHERE s.kommune = e.kommune AND s.event = e.id)
                """).param("kommune", kommune.value()).query(Long.class).single();
    }
}
