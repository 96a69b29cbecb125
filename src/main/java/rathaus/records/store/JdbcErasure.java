package rathaus.records.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.VorgangErasure.Release;
import rathaus.records.domain.Erasure;
import rathaus.tenancy.KommuneScope;

/** Asks the function of the database that deletes, because the application may not. */
@Component
class JdbcErasure implements Erasure {

    private final JdbcClient jdbc;

    JdbcErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void release(Release release) {
        jdbc.sql("""
                INSERT INTO records.deletion_release (kommune, vorgang, record, basis, message, released_by, confirmed_by,
                    released_on)
                VALUES (:kommune, :vorgang, :record, :basis, :message, :releasedBy, :confirmedBy, :on)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", release.vorgang())
                .param("record", release.record())
                .param("basis", release.basis().name())
                .param("message", release.message().hex())
                .param("releasedBy", release.releasedBy())
                .param("confirmedBy", release.confirmedBy())
                .param("on", release.on())
                .update();
    }

    @Override
    public List<UUID> contentsOnlyOf(UUID vorgang) {
        return jdbc.sql("""
                WITH kept AS (
                    SELECT d.vorgang, d.stored FROM records.dokument d WHERE d.kommune = :kommune
                    UNION ALL
                    SELECT d.vorgang, v.stored FROM records.dokument d
                        JOIN records.dokument_version v ON v.kommune = d.kommune AND v.dokument = d.id
                    WHERE d.kommune = :kommune
                    UNION ALL
                    SELECT d.vorgang, c.stored FROM records.dokument d
                        JOIN records.dokument_copy c ON c.kommune = d.kommune AND c.dokument = d.id
                    WHERE d.kommune = :kommune AND c.stored IS NOT NULL)
                SELECT DISTINCT stored FROM kept WHERE vorgang = :vorgang AND NOT EXISTS (
                    SELECT 1 FROM kept other WHERE other.stored = kept.stored AND other.vorgang <> :vorgang)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .query(UUID.class)
                .list();
    }

    @Override
    public void delete(UUID vorgang) {
        jdbc.sql("SELECT records.erase_vorgang(:vorgang)")
                .param("vorgang", vorgang)
                .query((row, number) -> true)
                .single();
    }
}
