package rathaus.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Anchors in a table that the application can only add to. */
@Component
class JdbcAnchors implements Anchors {

    private static final String ANCHORS =
            "SELECT number, link, token, authority, evidential, stamped_at FROM history.anchor WHERE kommune = :kommune ";

    private final JdbcClient jdbc;
    private final TimeStamps stamps;

    JdbcAnchors(JdbcClient jdbc, TimeStamps stamps) {
        this.jdbc = jdbc;
        this.stamps = stamps;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Anchor> latest(int atMost) {
        return jdbc.sql(ANCHORS + "ORDER BY number DESC LIMIT :most")
                .param("kommune", kommune())
                .param("most", atMost)
                .query(JdbcAnchors::anchor)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Anchor> all() {
        return jdbc.sql(ANCHORS + "ORDER BY number")
                .param("kommune", kommune())
                .query(JdbcAnchors::anchor)
                .list();
    }

    @Override
    public TimeStamps.Checked check(Anchor anchor) {
        return stamps.check(anchor.token(), anchor.link());
    }

    /** The end of the chain, unless it has a stamp already or something was stamped since this instant. */
    @Transactional(readOnly = true)
    public Optional<Chain> unstampedEnd(Instant since) {
        return jdbc.sql("""
                SELECT number, link FROM history.seal WHERE kommune = :kommune
                  AND number > (SELECT coalesce(max(number), 0) FROM history.anchor WHERE kommune = :kommune)
                  AND NOT EXISTS (SELECT 1 FROM history.anchor WHERE kommune = :kommune AND stamped_at >= :since)
                ORDER BY number DESC LIMIT 1
                """)
                .param("kommune", kommune())
                .param("since", utc(since))
                .query((row, index) -> new Chain(new KommuneId(kommune()), row.getLong("number"), row.getBytes("link")))
                .optional();
    }

    @Transactional
    public void add(Chain end, TimeStamps.Stamped.Done stamp) {
        jdbc.sql("""
                INSERT INTO history.anchor (kommune, number, link, token, authority, evidential, stamped_at)
                VALUES (:kommune, :number, :link, :token, :authority, :evidential, :at)
                ON CONFLICT (kommune, number) DO NOTHING
                """)
                .param("kommune", kommune())
                .param("number", end.number())
                .param("link", end.link())
                .param("token", stamp.token())
                .param("authority", stamp.authority())
                .param("evidential", stamp.evidential())
                .param("at", utc(stamp.at()))
                .update();
    }

    /** Notes how an attempt went; an empty reason is a success. */
    @Transactional
    public int noteAttempt(Instant at, String reason) {
        return jdbc.sql("""
                INSERT INTO history.anchor_attempt AS a (kommune, at, failures, reason)
                VALUES (:kommune, :at, CASE WHEN :reason = '' THEN 0 ELSE 1 END, :reason)
                ON CONFLICT (kommune) DO UPDATE SET at = :at, reason = :reason,
                    failures = CASE WHEN :reason = '' THEN 0 ELSE a.failures + 1 END
                RETURNING failures
                """)
                .param("kommune", kommune())
                .param("at", utc(at))
                .param("reason", reason)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attempt> lastAttempt() {
        return jdbc.sql("SELECT at, failures, reason FROM history.anchor_attempt WHERE kommune = :kommune")
                .param("kommune", kommune())
                .query((row, index) -> new Attempt(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("failures"),
                        row.getString("reason")))
                .optional();
    }

    private static Anchor anchor(ResultSet row, int index) throws SQLException {
        return new Anchor(
                row.getLong("number"),
                row.getBytes("link"),
                row.getBytes("token"),
                row.getString("authority"),
                row.getBoolean("evidential"),
                row.getObject("stamped_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static int kommune() {
        return KommuneScope.required().value();
    }
}
