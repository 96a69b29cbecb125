package rathaus.documents.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import rathaus.documents.Sealing.Chosen;
import rathaus.documents.Sealing.Extent;
import rathaus.documents.Sealing.Seal;
import rathaus.documents.domain.SealRegister;
import rathaus.kernel.ContentHash;
import rathaus.tenancy.KommuneScope;

/** The tables {@code documents.seal} and {@code documents.sealing_choice}; rows are added, never changed. */
@Repository
@Transactional
class JdbcSeals implements SealRegister {

    private final JdbcClient jdbc;

    JdbcSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Chosen chosen() {
        return sql("""
                SELECT extent, version FROM documents.sealing_choice
                WHERE kommune = :kommune ORDER BY version DESC LIMIT 1
                """)
                .query((row, number) -> new Chosen(Extent.valueOf(row.getString("extent")), row.getInt("version")))
                .optional()
                .orElse(new Chosen(Extent.DECISIONS, 0));
    }

    @Override
    public boolean choose(UUID id, Extent extent, int version, Instant at) {
        return sql("""
                INSERT INTO documents.sealing_choice (kommune, version, id, extent, chosen_at)
                VALUES (:kommune, :version, :id, :extent, :at) ON CONFLICT (kommune, version) DO NOTHING
                """)
                        .param("version", version)
                        .param("id", id)
                        .param("extent", extent.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void note(ContentHash hash, Seal seal, Instant at) {
        sql("""
                INSERT INTO documents.seal (kommune, sha256, holder, legal, sealed_at)
                VALUES (:kommune, :hash, :holder, :legal, :at) ON CONFLICT (kommune, sha256) DO NOTHING
                """)
                .param("hash", hash.bytes())
                .param("holder", seal.holder())
                .param("legal", seal.legal())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Seal> sealsOf(Collection<UUID> contents) {
        Map<UUID, Seal> seals = new HashMap<>();
        if (!contents.isEmpty()) {
            sql("""
                    SELECT c.id, s.holder, s.legal FROM documents.content c
                    JOIN documents.seal s ON s.kommune = c.kommune AND s.sha256 = c.sha256
                    WHERE c.kommune = :kommune AND c.id IN (:ids)
                    """).param("ids", contents).query(row -> {
                seals.put(row.getObject("id", UUID.class), new Seal(row.getString("holder"), row.getBoolean("legal")));
            });
        }
        return seals;
    }

    private JdbcClient.StatementSpec sql(String text) {
        return jdbc.sql(text).param("kommune", KommuneScope.required().value());
    }
}
