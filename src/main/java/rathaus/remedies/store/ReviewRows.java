package rathaus.remedies.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.remedies.Amendment;
import rathaus.remedies.Lodging;
import rathaus.remedies.Served;
import rathaus.remedies.ServiceWay;
import rathaus.remedies.WiderspruchStep;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.Widerspruch;
import tools.jackson.databind.json.JsonMapper;

/** Rows with what people wrote as bytes, because no SQL looks inside. */
final class ReviewRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ReviewRows() {}

    static byte[] bytes(Object content) {
        return JSON.writeValueAsBytes(content);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return Optional.ofNullable(bytes).map(text -> new String(text, StandardCharsets.UTF_8));
    }

    static Widerspruch objection(ResultSet row) throws SQLException {
        Widerspruch.Facts facts = new Widerspruch.Facts(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                JSON.readValue(row.getBytes("lodging"), Lodging.class),
                row.getBoolean("handed_on"),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getObject("own_vorgang", UUID.class),
                row.getString("own_file"),
                row.getObject("recorded_by", UUID.class),
                instant(row, "recorded_at"));
        Optional<String> reinstated = text(row, "reinstated");
        long version = row.getLong("lock_version");
        return switch (row.getString("state")) {
            case "RECEIVED" -> new Widerspruch.Received(facts, reinstated, version);
            case "SUBMITTED" ->
                new Widerspruch.Submitted(
                        facts,
                        reinstated,
                        row.getString("authority"),
                        row.getObject("sent_on", LocalDate.class),
                        version);
            case "ENDED" ->
                new Widerspruch.Ended(
                        facts,
                        reinstated,
                        sent(row),
                        WiderspruchStep.valueOf(row.getString("step")),
                        row.getObject("ended_on", LocalDate.class),
                        text(row, "tenor").orElse(""),
                        text(row, "reasons").orElse(""),
                        served(row),
                        version);
            default -> throw new IllegalStateException("Not a state of an objection");
        };
    }

    private static Optional<Widerspruch.Sent> sent(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("sent_on", LocalDate.class);
        return on == null ? Optional.empty() : Optional.of(new Widerspruch.Sent(row.getString("authority"), on));
    }

    private static Optional<Served> served(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("served_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new Served(ServiceWay.valueOf(row.getString("served_way")), on));
    }

    static ReviewBook.Amended amended(ResultSet row) throws SQLException {
        return new ReviewBook.Amended(
                row.getObject("case_id", UUID.class),
                row.getInt("number"),
                row.getObject("id", UUID.class),
                JSON.readValue(row.getBytes("amendment"), Amendment.class),
                row.getObject("amended_by", UUID.class),
                instant(row, "amended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
