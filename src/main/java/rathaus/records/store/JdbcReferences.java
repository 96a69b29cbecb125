package rathaus.records.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.VorgangWish.Reference;
import rathaus.records.domain.References;
import rathaus.tenancy.KommuneScope;

/** Links, written once and read from both ends. */
@Component
class JdbcReferences implements References {

    private final JdbcClient jdbc;

    JdbcReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean link(UUID vorgang, UUID other, Instant at, String by) {
        return jdbc.sql("""
                INSERT INTO records.vorgang_link (kommune, vorgang, other, linked_at, linked_by)
                SELECT :kommune, :vorgang, :other, :at, :by
                WHERE NOT EXISTS (
                    SELECT 1 FROM records.vorgang_link
                    WHERE kommune = :kommune AND vorgang = :other AND other = :vorgang AND unlinked_at IS NULL)
                ON CONFLICT (kommune, vorgang, other) DO UPDATE
                    SET linked_at = excluded.linked_at, linked_by = excluded.linked_by, unlinked_at = NULL
                    WHERE vorgang_link.unlinked_at IS NOT NULL
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("vorgang", vorgang)
                        .param("other", other)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    @Override
    public boolean unlink(UUID vorgang, UUID other, Instant at) {
        return jdbc.sql("""
                UPDATE records.vorgang_link SET unlinked_at = :at
                WHERE kommune = :kommune AND unlinked_at IS NULL
                    AND ((vorgang = :vorgang AND other = :other) OR (vorgang = :other AND other = :vorgang))
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("vorgang", vorgang)
                        .param("other", other)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public List<UUID> linkedTo(UUID vorgang) {
        return jdbc.sql("""
                SELECT CASE WHEN vorgang = :vorgang THEN other ELSE vorgang END FROM records.vorgang_link
                WHERE kommune = :kommune AND (vorgang = :vorgang OR other = :vorgang) AND unlinked_at IS NULL
                ORDER BY linked_at, vorgang, other
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .query(UUID.class)
                .list();
    }

    @Override
    public void refer(UUID id, UUID vorgang, Reference kind, String wording, Instant at, String by) {
        jdbc.sql("""
                INSERT INTO records.vorgang_reference (kommune, id, vorgang, kind, wording, noted_at, noted_by)
                VALUES (:kommune, :id, :vorgang, :kind, :wording, :at, :by)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", id)
                .param("vorgang", vorgang)
                .param("kind", kind.name())
                .param("wording", wording)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    @Override
    public Map<Reference, String> of(UUID vorgang) {
        Map<Reference, String> found = new EnumMap<>(Reference.class);
        jdbc.sql("""
                SELECT DISTINCT ON (kind) kind, wording FROM records.vorgang_reference
                WHERE kommune = :kommune AND vorgang = :vorgang ORDER BY kind, noted_at DESC, id DESC
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .query((RowCallbackHandler)
                        row -> found.put(Reference.valueOf(row.getString("kind")), row.getString("wording")));
        found.values().removeIf(String::isBlank);
        return found;
    }
}
