package rathaus.waitinglist.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.waitinglist.Leaving;
import rathaus.waitinglist.LeavingReason;
import rathaus.waitinglist.OrderValue;
import rathaus.waitinglist.WaitingEntry;
import rathaus.waitinglist.domain.Entry;
import tools.jackson.databind.json.JsonMapper;

/** An entry as a row; what is about a person as bytes, because no SQL looks inside. */
final class EntryRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryRows() {}

    /** A value of the order as it is kept: kind and text. */
    private record Kept(String title, String kind, String value) {

        static Kept of(WaitingEntry.Ordered ordered) {
            return switch (ordered.value()) {
                case OrderValue.Day day ->
                    new Kept(ordered.title(), "day", day.value().toString());
                case OrderValue.Numeric number ->
                    new Kept(ordered.title(), "number", number.value().toPlainString());
                case OrderValue.YesNo yes -> new Kept(ordered.title(), "yes-no", String.valueOf(yes.value()));
                case OrderValue.Nothing ignored -> new Kept(ordered.title(), "nothing", "");
            };
        }

        WaitingEntry.Ordered ordered() {
            return new WaitingEntry.Ordered(
                    title,
                    switch (kind) {
                        case "day" -> new OrderValue.Day(LocalDate.parse(value));
                        case "number" -> new OrderValue.Numeric(new BigDecimal(value));
                        case "yes-no" -> new OrderValue.YesNo(Boolean.parseBoolean(value));
                        default -> new OrderValue.Nothing();
                    });
        }
    }

    static byte[] order(List<WaitingEntry.Ordered> order) {
        return JSON.writeValueAsBytes(order.stream().map(Kept::of).toList());
    }

    static byte[] columns(List<WaitingEntry.Cell> columns) {
        return JSON.writeValueAsBytes(columns);
    }

    /** When, by whom and why it has left; nothing of it while it waits. */
    static JdbcClient.StatementSpec leaving(JdbcClient.StatementSpec update, Entry entry) {
        Optional<Entry.Left> left = entry instanceof Entry.Left gone ? Optional.of(gone) : Optional.empty();
        return update.param("on", left.map(Entry.Left::on).orElse(null))
                .param("by", left.flatMap(Entry.Left::clerk).orElse(null))
                .param(
                        "reason",
                        left.map(gone -> gone.leaving().reason().name()).orElse(null))
                .param("words", left.map(EntryRows::words).orElse(null));
    }

    private static byte[] words(Entry.Left left) {
        return left.leaving().words().getBytes(StandardCharsets.UTF_8);
    }

    static Entry read(ResultSet row) throws SQLException {
        return row.getObject("left_on", LocalDate.class) == null ? waiting(row) : left(row);
    }

    static Entry.Waiting waiting(ResultSet row) throws SQLException {
        return new Entry.Waiting(facts(row), row.getLong("lock_version"));
    }

    private static Entry.Left left(ResultSet row) throws SQLException {
        Leaving leaving = new Leaving(
                LeavingReason.valueOf(row.getString("left_reason")),
                new String(row.getBytes("left_words"), StandardCharsets.UTF_8));
        return new Entry.Left(
                facts(row),
                leaving,
                row.getObject("left_on", LocalDate.class),
                Optional.ofNullable(row.getObject("left_by", UUID.class)),
                row.getLong("lock_version"));
    }

    private static Entry.Facts facts(ResultSet row) throws SQLException {
        return new Entry.Facts(
                row.getObject("id", UUID.class),
                row.getString("aktenzeichen"),
                new LeistungId(row.getString("leistung")),
                row.getString("unit"),
                new ContentHash(row.getString("version")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("order_key"),
                Arrays.stream(JSON.readValue(row.getBytes("order_values"), Kept[].class))
                        .map(Kept::ordered)
                        .toList(),
                Arrays.asList(JSON.readValue(row.getBytes("columns"), WaitingEntry.Cell[].class)));
    }
}
