package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.TextBlocks;
import rathaus.casework.domain.TextBlockRegister;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** The table {@code casework.text_block}. */
@Component
class JdbcTextBlocks implements TextBlockRegister {

    private static final String COLUMNS = "id, version, kind, leistung, title, text, retired, changed_by, changed_at";

    private final JdbcClient jdbc;

    JdbcTextBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Stored> latest() {
        return sql("SELECT DISTINCT ON (id) " + COLUMNS + """
                 FROM casework.text_block WHERE kommune = :kommune ORDER BY id, version DESC
                """)
                .query((row, number) -> stored(row))
                .list();
    }

    @Override
    public List<Stored> versions(UUID block) {
        return sql("SELECT " + COLUMNS + """
                 FROM casework.text_block WHERE kommune = :kommune AND id = :id ORDER BY version DESC
                """)
                .param("id", block)
                .query((row, number) -> stored(row))
                .list();
    }

    @Override
    public boolean add(Stored version) {
        return sql("""
                INSERT INTO casework.text_block
                    (kommune, id, version, kind, leistung, title, text, retired, changed_by, changed_at)
                VALUES (:kommune, :id, :version, :kind, :leistung, :title, :text, :retired, :by, :at)
                ON CONFLICT (kommune, id, version) DO NOTHING
                """)
                        .param("id", version.id())
                        .param("version", version.version())
                        .param("kind", version.kind().name())
                        .param(
                                "leistung",
                                version.leistung().map(LeistungId::value).orElse(null))
                        .param("title", version.title())
                        .param("text", version.text())
                        .param("retired", version.retired())
                        .param("by", version.by())
                        .param("at", StateColumns.at(version.at()))
                        .update()
                == 1;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                TextBlocks.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("leistung")).map(LeistungId::new),
                row.getString("title"),
                row.getString("text"),
                row.getBoolean("retired"),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private JdbcClient.StatementSpec sql(String text) {
        return jdbc.sql(text).param("kommune", KommuneScope.required().value());
    }
}
