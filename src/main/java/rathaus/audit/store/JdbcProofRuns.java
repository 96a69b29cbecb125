package rathaus.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.audit.ArchiveProof;
import rathaus.audit.ProofRun;
import rathaus.audit.domain.ProofRuns;
import rathaus.history.ChainVerdict;
import rathaus.tenancy.KommuneScope;

/** One row for each Kommune. */
@Component
class JdbcProofRuns implements ProofRuns {

    private final JdbcClient jdbc;

    JdbcProofRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public boolean begin(Instant now, Instant stale) {
        return jdbc.sql("""
                INSERT INTO audit.proof_run AS p (kommune, ordered_at, stage, done) VALUES (:kommune, :now, 'CHAIN', 0)
                ON CONFLICT (kommune) DO UPDATE SET ordered_at = :now, stage = 'CHAIN', done = 0, finished_at = NULL
                WHERE p.finished_at IS NOT NULL OR p.ordered_at < :stale
                """)
                        .param("kommune", kommune())
                        .param("now", utc(now))
                        .param("stale", utc(stale))
                        .update()
                == 1;
    }

    /** In a transaction of its own, because the proof reads within a long one. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void advance(ArchiveProof.Stage stage, long done) {
        jdbc.sql("UPDATE audit.proof_run SET stage = :stage, done = :done WHERE kommune = :kommune")
                .param("stage", stage.name())
                .param("done", done)
                .param("kommune", kommune())
                .update();
    }

    @Override
    @Transactional
    public void finish(ArchiveProof.Proof proof, Instant now) {
        ChainVerdict.@Nullable Broken broken = proof.chain() instanceof ChainVerdict.Broken found ? found : null;
        ChainVerdict.Intact counted =
                proof.chain() instanceof ChainVerdict.Intact intact ? intact : new ChainVerdict.Intact(0, 0, 0);
        long differences = proof.differences().size()
                + proof.moreDifferences()
                + proof.anchors().wrong().size();
        jdbc.sql("""
                UPDATE audit.proof_run SET finished_at = :now, sealed = :sealed, erased = :erased, unsealed = :unsealed,
                    vorgaenge = :vorgaenge, files = :files, differences = :differences, fault = :fault, link = :link,
                    event = :event, kind = :kind
                WHERE kommune = :kommune
                """)
                .param("now", utc(now))
                .param("sealed", counted.sealed())
                .param("erased", counted.erased())
                .param("unsealed", counted.unsealed())
                .param("vorgaenge", proof.vorgaenge())
                .param("files", proof.files())
                .param("differences", differences)
                .param("fault", broken == null ? null : broken.fault().name())
                .param("link", broken == null ? 0 : broken.number())
                .param("event", broken == null ? null : broken.event())
                .param("kind", broken == null ? "" : broken.kind())
                .param("kommune", kommune())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProofRun> latest() {
        return jdbc.sql("SELECT * FROM audit.proof_run WHERE kommune = :kommune")
                .param("kommune", kommune())
                .query((row, index) -> new ProofRun(
                        instant(row, "ordered_at"),
                        ArchiveProof.Stage.valueOf(row.getString("stage")),
                        row.getLong("done"),
                        outcome(row)))
                .optional();
    }

    private static Optional<ProofRun.Outcome> outcome(ResultSet row) throws SQLException {
        if (row.getObject("finished_at") == null) {
            return Optional.empty();
        }
        return Optional.of(new ProofRun.Outcome(
                instant(row, "finished_at"),
                verdict(row),
                row.getLong("vorgaenge"),
                row.getLong("files"),
                row.getLong("differences")));
    }

    private static ChainVerdict verdict(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        return fault == null
                ? new ChainVerdict.Intact(row.getLong("sealed"), row.getLong("erased"), row.getLong("unsealed"))
                : new ChainVerdict.Broken(
                        row.getLong("link"),
                        row.getObject("event", UUID.class),
                        row.getString("kind"),
                        ChainVerdict.Fault.valueOf(fault));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static int kommune() {
        return KommuneScope.required().value();
    }
}
