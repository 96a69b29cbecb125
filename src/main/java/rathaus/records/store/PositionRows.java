package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanPosition;
import rathaus.records.Aussonderungsart;
import rathaus.records.Keeping;
import rathaus.records.Retention;

/** Reads an entry of the Aktenplan from one row. */
final class PositionRows {

    private PositionRows() {}

    static AktenplanEntry entry(ResultSet row) throws SQLException {
        AktenplanPosition position = new AktenplanPosition(
                row.getString("number"),
                row.getString("title"),
                row.getString("serves"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("confirmed"),
                keeping(row));
        return new AktenplanEntry(position, row.getBoolean("ended"));
    }

    private static Keeping keeping(ResultSet row) throws SQLException {
        Integer years = row.getObject("retention_years", Integer.class);
        String basis = row.getString("retention_basis");
        Optional<Retention> retention = years == null
                ? Optional.empty()
                : Optional.of(new Retention(years, row.getBoolean("permanent"), basis));
        return new Keeping(
                retention,
                Optional.ofNullable(row.getObject("transfer_years", Integer.class)),
                Optional.ofNullable(row.getString("aussonderungsart")).map(Aussonderungsart::valueOf));
    }
}
