package rathaus.disposal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Decision;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.ItemState;
import rathaus.disposal.Exchange.Paper;
import rathaus.disposal.Exchange.Step;

/** Reads exchanges from their rows. */
final class ExchangeRows {

    private ExchangeRows() {}

    static Exchange exchange(ResultSet row, List<Item> items, List<Paper> papers) throws SQLException {
        return new Exchange(
                row.getObject("id", UUID.class),
                row.getString("standard"),
                Step.valueOf(row.getString("step")),
                instant(row, "opened_at"),
                Optional.ofNullable(row.getString("released_by")),
                Optional.ofNullable(row.getString("confirmed_by")),
                items,
                papers,
                row.getLong("version"));
    }

    static Item item(ResultSet row) throws SQLException {
        @Nullable String valuation = row.getString("valuation");
        return new Item(
                row.getObject("vorgang", UUID.class),
                row.getObject("akte", UUID.class),
                row.getString("aktenzeichen"),
                row.getInt("number"),
                Optional.ofNullable(valuation).map(Decision::valueOf),
                ItemState.valueOf(row.getString("state")),
                row.getString("signature"),
                row.getString("trouble"));
    }

    static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("content", UUID.class),
                row.getString("hash"),
                Optional.ofNullable(row.getObject("message", UUID.class)),
                instant(row, "at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
