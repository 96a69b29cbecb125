package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.kernel.ContentHash;
import rathaus.records.Dokument;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.domain.Dokumente;
import rathaus.tenancy.KommuneScope;

/** Dokumente in a table that the application can only add to. */
@Component
class JdbcDokumente implements Dokumente {

    /** Each Dokument with its youngest version and its latest correction; goes on with a condition on {@code d}. */
    static final String LATEST = """
            SELECT d.id, d.vorgang, d.number, coalesce(c.kind, d.kind) AS kind, coalesce(c.title, d.title) AS title,
                coalesce(v.stored, d.stored) AS stored, coalesce(v.content, d.content) AS content,
                coalesce(v.media_type, d.media_type) AS media_type, coalesce(v.size, d.size) AS size,
                coalesce(c.document_date, d.document_date) AS document_date, d.origin, d.filed_at, d.filed_by,
                coalesce(v.version, 1) AS version, coalesce(c.number, 0) AS corrections
            FROM records.dokument d
            LEFT JOIN LATERAL (
                SELECT * FROM records.dokument_version
                WHERE kommune = d.kommune AND dokument = d.id ORDER BY version DESC LIMIT 1) v ON true
            LEFT JOIN LATERAL (
                SELECT * FROM records.dokument_correction
                WHERE kommune = d.kommune AND dokument = d.id ORDER BY number DESC LIMIT 1) c ON true
            """;

    private final JdbcClient jdbc;

    JdbcDokumente(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Integer> numberOf(UUID vorgang, UUID dokument) {
        return jdbc.sql("""
                SELECT number FROM records.dokument WHERE kommune = :kommune AND id = :id AND vorgang = :vorgang
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", dokument)
                .param("vorgang", vorgang)
                .query(Integer.class)
                .optional();
    }

    @Override
    public int add(DokumentFiling filing, Instant at) {
        return jdbc.sql("""
                INSERT INTO records.dokument (kommune, id, vorgang, number, kind, title, stored, content, media_type, size,
                    document_date, origin, filed_at, filed_by)
                SELECT :kommune, :id, :vorgang, coalesce(max(number), 0) + 1, :kind, :title, :stored, :content, :mediaType,
                    :size, :date, :origin, :at, :by
                FROM records.dokument WHERE kommune = :kommune AND vorgang = :vorgang
                RETURNING number
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", filing.dokument())
                .param("vorgang", filing.vorgang())
                .param("kind", filing.kind().name())
                .param("title", filing.title())
                .param("stored", filing.stored())
                .param("content", filing.content().hex())
                .param("mediaType", filing.mediaType())
                .param("size", filing.size())
                .param("date", filing.date())
                .param("origin", filing.origin().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", filing.actor().label())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Dokument> of(UUID vorgang) {
        return jdbc.sql(LATEST + "WHERE d.kommune = :kommune AND d.vorgang = :vorgang ORDER BY d.number")
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .query((row, number) -> dokument(row))
                .list();
    }

    static Dokument dokument(ResultSet row) throws SQLException {
        return new Dokument(
                row.getObject("id", UUID.class),
                row.getObject("vorgang", UUID.class),
                row.getInt("number"),
                DokumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("stored", UUID.class),
                new ContentHash(row.getString("content")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("document_date", LocalDate.class),
                DokumentOrigin.valueOf(row.getString("origin")),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("filed_by"),
                row.getInt("version"),
                row.getInt("corrections"));
    }
}
