package rathaus.disposal.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.disposal.DeletionRecord;
import rathaus.disposal.domain.Proofs;
import rathaus.records.VorgangErasure.Basis;
import rathaus.tenancy.KommuneScope;

/** Proofs of deletions, in a table that can only grow. */
@Component
class JdbcProofs implements Proofs {

    private static final UUID END = new UUID(-1L, -1L);

    private final JdbcClient jdbc;

    JdbcProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DeletionRecord proof) {
        jdbc.sql("""
                INSERT INTO disposal.deletion_record (kommune, id, exchange, vorgang, aktenzeichen, number, basis, message,
                    signature, dokumente, released_by, confirmed_by, deleted_at)
                VALUES (:kommune, :id, :exchange, :vorgang, :aktenzeichen, :number, :basis, :message, :signature,
                    :dokumente, :releasedBy, :confirmedBy, :at)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", proof.id())
                .param("exchange", proof.exchange())
                .param("vorgang", proof.vorgang())
                .param("aktenzeichen", proof.aktenzeichen())
                .param("number", proof.number())
                .param("basis", proof.basis().name())
                .param("message", proof.message())
                .param("signature", proof.signature())
                .param("dokumente", proof.dokumente().toArray(String[]::new))
                .param("releasedBy", proof.releasedBy())
                .param("confirmedBy", proof.confirmedBy())
                .param("at", ExchangeRows.utc(proof.deletedAt()))
                .update();
    }

    @Override
    public List<DeletionRecord> page(Optional<UUID> before, int limit) {
        return jdbc.sql("""
                SELECT * FROM disposal.deletion_record WHERE kommune = :kommune AND id < :before
                ORDER BY id DESC LIMIT :limit
                """)
                .param("kommune", KommuneScope.required().value())
                .param("before", before.orElse(END))
                .param("limit", limit)
                .query((row, number) -> proof(row))
                .list();
    }

    private static DeletionRecord proof(ResultSet row) throws SQLException {
        Array dokumente = row.getArray("dokumente");
        return new DeletionRecord(
                row.getObject("id", UUID.class),
                row.getObject("exchange", UUID.class),
                row.getObject("vorgang", UUID.class),
                row.getString("aktenzeichen"),
                row.getInt("number"),
                Basis.valueOf(row.getString("basis")),
                row.getString("message"),
                row.getString("signature"),
                Arrays.asList((String[]) dokumente.getArray()),
                row.getString("released_by"),
                row.getString("confirmed_by"),
                ExchangeRows.instant(row, "deleted_at"));
    }
}
