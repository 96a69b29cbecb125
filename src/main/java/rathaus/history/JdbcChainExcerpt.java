package rathaus.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Reads acts at once and links as a stream. */
@Component
class JdbcChainExcerpt implements ChainExcerpt {

    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;

    JdbcChainExcerpt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SealedAct> acts(Collection<UUID> subjects) {
        KommuneId kommune = KommuneScope.required();
        return jdbc.sql("""
                SELECT e.id AS event, e.hash, s.number, s.link, b.link AS before, p.salt, p.body
                FROM history.event e
                LEFT JOIN history.payload p ON p.kommune = e.kommune AND p.event = e.id
                LEFT JOIN history.seal s ON s.kommune = e.kommune AND s.event = e.id
                LEFT JOIN history.seal b ON b.kommune = s.kommune AND b.number = s.number - 1
                WHERE e.kommune = :kommune AND e.subject = ANY (:subjects) ORDER BY e.id
                """)
                .param("kommune", kommune.value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, index) -> act(kommune, row))
                .list();
    }

    private static SealedAct act(KommuneId kommune, ResultSet row) throws SQLException {
        byte[] before = row.getBytes("before");
        Optional<Link> link = row.getBytes("link") == null ? Optional.empty() : Optional.of(link(row));
        return new SealedAct(
                row.getObject("event", UUID.class),
                row.getBytes("hash"),
                link,
                before == null ? Chain.beginning(kommune).link() : before,
                row.getBytes("salt"),
                row.getBytes("body"));
    }

    @Override
    @Transactional(readOnly = true)
    public void links(long from, long to, Consumer<Link> each) {
        try (Stream<Link> links = jdbc
                .sql("""
                SELECT s.number, s.event, e.hash, s.link
                FROM history.seal s JOIN history.event e ON e.kommune = s.kommune AND e.id = s.event
                WHERE s.kommune = :kommune AND s.number BETWEEN :from AND :to ORDER BY s.number
                """)
                .withFetchSize(FETCH)
                .param("kommune", KommuneScope.required().value())
                .param("from", from)
                .param("to", to)
                .query((row, index) -> link(row))
                .stream()) {
            links.forEach(each);
        }
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("number"), row.getObject("event", UUID.class), row.getBytes("hash"), row.getBytes("link"));
    }
}
