package rathaus.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import rathaus.documents.Arms;
import rathaus.documents.domain.ArmsRegister;
import rathaus.tenancy.KommuneScope;

/** The table {@code documents.arms}; rows are added, never changed. */
@Repository
@Transactional
class JdbcArms implements ArmsRegister {

    private final JdbcClient jdbc;

    JdbcArms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Arms.Kept> latest() {
        return jdbc.sql("""
                SELECT version, png, width, height, alternative FROM documents.arms
                WHERE kommune = :kommune ORDER BY version DESC LIMIT 1
                """)
                .param("kommune", KommuneScope.required().value())
                .query((row, number) -> new Arms.Kept(row.getInt("version"), picture(row)))
                .optional();
    }

    private static Optional<Arms.Picture> picture(ResultSet row) throws SQLException {
        byte[] png = row.getBytes("png");
        return png == null
                ? Optional.empty()
                : Optional.of(
                        new Arms.Picture(png, row.getInt("width"), row.getInt("height"), row.getString("alternative")));
    }

    @Override
    public boolean add(UUID id, int version, Optional<Arms.Picture> picture, Instant at) {
        return jdbc.sql("""
                INSERT INTO documents.arms (kommune, version, id, png, width, height, alternative, kept_at)
                VALUES (:kommune, :version, :id, :png, :width, :height, :alternative, :at)
                ON CONFLICT (kommune, version) DO NOTHING
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("version", version)
                        .param("id", id)
                        .param("png", picture.map(Arms.Picture::png).orElse(null), Types.BINARY)
                        .param("width", picture.map(Arms.Picture::width).orElse(null), Types.INTEGER)
                        .param("height", picture.map(Arms.Picture::height).orElse(null), Types.INTEGER)
                        .param(
                                "alternative",
                                picture.map(Arms.Picture::alternative).orElse(null),
                                Types.VARCHAR)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
