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
                WITH own AS (
                    SELECT d.stored FROM records.dokument d WHERE d.kommune = :kommune AND d.vorgang = :vorgang
                    UNION
                    SELECT v.stored FROM records.dokument d
                        JOIN records.dokument_version v ON v.kommune = d.kommune AND v.dokument = d.id
                    WHERE d.kommune = :kommune AND d.vorgang = :vorgang
                    UNION
                    SELECT c.stored FROM records.dokument d
                        JOIN records.dokument_copy c ON c.kommune = d.kommune AND c.dokument = d.id
                    WHERE d.kommune = :kommune AND d.vorgang = :vorgang AND c.stored IS NOT NULL)
                SELECT stored FROM own WHERE NOT EXISTS (
                    SELECT 1 FROM records.dokument d
                    WHERE d.kommune = :kommune AND d.stored = own.stored AND d.vorgang <> :vorgang)
                AND NOT EXISTS (
                    SELECT 1 FROM records.dokument_version v
                    JOIN records.dokument d ON d.kommune = v.kommune AND d.id = v.dokument
                    WHERE v.kommune = :kommune AND v.stored = own.stored AND d.vorgang <> :vorgang)
                AND NOT EXISTS (
                    SELECT 1 FROM records.dokument_copy c
                    JOIN records.dokument d ON d.kommune = c.kommune AND d.id = c.dokument
                    WHERE c.kommune = :kommune AND c.stored = own.stored AND d.vorgang <> :vorgang)
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
