package rathaus.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.documents.StoredContent.Origin;
import rathaus.documents.domain.ContentRegister;
import rathaus.kernel.ContentHash;
import rathaus.tenancy.KommuneScope;

/** Table {@code documents.content}. */
@Component
class JdbcContentRegister implements ContentRegister {

    private static final String COLUMNS =
            "id, sha256, size, media_type, file_name, origin, stored_at, original_sha256, scan, scan_detail, scanned_at";

    private final JdbcClient jdbc;

    JdbcContentRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(StoredContent content) {
        ScanColumns scan = ScanColumns.of(content.scan());
        jdbc.sql("""
                        INSERT INTO documents.content (kommune, id, sha256, size, media_type, file_name, origin, stored_at,
                            original_sha256, scan, scan_detail, scanned_at)
                        VALUES (:kommune, :id, :sha256, :size, :mediaType, :fileName, :origin, :storedAt,
                            :original, :scan, :detail, :scannedAt)
                        """)
                .param("kommune", kommune())
                .param("id", content.id())
                .param("sha256", content.hash().bytes())
                .param("size", content.size())
                .param("mediaType", content.mediaType())
                .param("fileName", content.fileName())
                .param("origin", content.origin().name())
                .param("storedAt", content.storedAt().atOffset(ZoneOffset.UTC))
                .param("original", content.original().bytes())
                .param("scan", scan.name())
                .param("detail", scan.detail())
                .param("scannedAt", scan.at())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredContent> find(Collection<UUID> ids) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM documents.content WHERE kommune = :kommune AND id = ANY(:ids)")
                .param("kommune", kommune())
                .param("ids", ids.toArray(UUID[]::new))
                .query(JdbcContentRegister::row)
                .list();
    }

    @Override
    @Transactional
    public void recordScan(UUID id, ScanState state) {
        ScanColumns scan = ScanColumns.of(state);
        jdbc.sql("""
                        UPDATE documents.content SET scan = :scan, scan_detail = :detail, scanned_at = :at
                        WHERE kommune = :kommune AND id = :id
                        """)
                .param("scan", scan.name())
                .param("detail", scan.detail())
                .param("at", scan.at())
                .param("kommune", kommune())
                .param("id", id)
                .update();
    }

    @Override
    @Transactional
    public void delete(UUID id) {
        jdbc.sql("DELETE FROM documents.content WHERE kommune = :kommune AND id = :id")
                .param("kommune", kommune())
                .param("id", id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ContentHash> named(Collection<ContentHash> hashes) {
        String seen = jdbc.sql("SELECT current_setting('rathaus.kommune', true)")
                .query(String.class)
                .optional()
                .orElse("");
        if (!seen.equals(Integer.toString(kommune()))) {
            throw new IllegalStateException("Row security does not show the open Kommune; nothing may be swept");
        }
        byte[][] wanted = hashes.stream().map(ContentHash::bytes).toArray(byte[][]::new);
        return new HashSet<>(jdbc.sql("""
                        SELECT sha256 FROM documents.content WHERE kommune = :kommune AND sha256 = ANY(:hashes)
                        UNION
                        SELECT original_sha256 FROM documents.content
                        WHERE kommune = :kommune AND original_sha256 = ANY(:hashes)
                        """)
                .param("kommune", kommune())
                .param("hashes", wanted)
                .query((row, number) -> hash(row.getBytes(1)))
                .list());
    }

    private static int kommune() {
        return KommuneScope.required().value();
    }

    private static StoredContent row(ResultSet row, int number) throws SQLException {
        return new StoredContent(
                row.getObject("id", UUID.class),
                hash(row.getBytes("sha256")),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("file_name"),
                Origin.valueOf(row.getString("origin")),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                hash(row.getBytes("original_sha256")),
                new ScanColumns(
                                row.getString("scan"),
                                row.getString("scan_detail"),
                                row.getObject("scanned_at", OffsetDateTime.class))
                        .state());
    }

    private static ContentHash hash(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }
}
