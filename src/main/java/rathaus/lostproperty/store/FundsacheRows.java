package rathaus.lostproperty.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;
import rathaus.lostproperty.Ending;
import rathaus.lostproperty.FindSite;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheStatement;
import rathaus.lostproperty.ValueClass;
import rathaus.lostproperty.domain.Fundsache;

/** An item as a row; the marks as bytes, because no SQL looks inside. */
final class FundsacheRows {

    private FundsacheRows() {}

    static JdbcClient.StatementSpec written(JdbcClient.StatementSpec spec, Fundsache item) {
        FundsacheStatement known = item.statement();
        return spec.param("id", item.id())
                .param("version", item.version())
                .param("kind", known.kind().name())
                .param("description", known.description())
                .param("marks", known.marks().getBytes(StandardCharsets.UTF_8))
                .param("area", known.area())
                .param("place", known.place())
                .param("site", known.site().name())
                .param("foundOn", known.foundOn())
                .param("notifiedOn", known.notifiedOn())
                .param("value", known.value().name())
                .param("wish", known.wish().name())
                .param("storage", known.storage())
                .param("fundanzeige", known.fundanzeige().orElse(null))
                .param("listed", known.listed());
    }

    static Fundsache read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        long version = row.getLong("lock_version");
        return row.getString("state").equals("KEPT")
                ? new Fundsache.Kept(id, nummer(row), statement(row), version)
                : new Fundsache.Gone(
                        id,
                        nummer(row),
                        statement(row),
                        Ending.valueOf(row.getString("ending")),
                        row.getObject("ended_on", LocalDate.class),
                        version);
    }

    static Fundnummer nummer(ResultSet row) throws SQLException {
        return new Fundnummer(row.getInt("year"), row.getInt("number"));
    }

    private static FundsacheStatement statement(ResultSet row) throws SQLException {
        return new FundsacheStatement(
                FundsacheKind.valueOf(row.getString("kind")),
                row.getString("description"),
                new String(row.getBytes("marks"), StandardCharsets.UTF_8),
                row.getString("area"),
                row.getString("place"),
                FindSite.valueOf(row.getString("site")),
                row.getObject("found_on", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                ValueClass.valueOf(row.getString("value")),
                FinderWish.valueOf(row.getString("wish")),
                row.getString("storage"),
                Optional.ofNullable(row.getString("fundanzeige")),
                row.getBoolean("listed"));
    }
}
