package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.LetterOrder;
import tools.jackson.databind.json.JsonMapper;

/** Between rows of the outgoing mail and what they say. */
final class LetterRows {

    private final JsonMapper json = JsonMapper.shared();

    byte[] body(LetterOrder order) {
        return json.writeValueAsBytes(new Body(order.values(), order.freeText(), order.enclosures()));
    }

    byte[] address(Consignment sent) {
        return json.writeValueAsBytes(sent.address());
    }

    LetterOrder order(ResultSet row) throws SQLException {
        Body body = json.readValue(row.getBytes("body"), Body.class);
        return new LetterOrder(
                row.getObject("id", UUID.class),
                row.getObject("bearbeitung", UUID.class),
                LetterKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("signer", UUID.class)),
                row.getObject("ordered_on", LocalDate.class),
                body.values(),
                body.freeText(),
                body.enclosures(),
                Optional.ofNullable(row.getObject("content", UUID.class)));
    }

    Consignment consignment(ResultSet row) throws SQLException {
        return new Consignment(
                row.getObject("id", UUID.class),
                row.getObject("bearbeitung", UUID.class),
                row.getObject("letter", UUID.class),
                row.getString("unit"),
                row.getString("aktenzeichen"),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("content", UUID.class),
                List.of((UUID[]) row.getArray("enclosures").getArray()),
                Bearbeitung.Channel.valueOf(row.getString("channel")),
                Consignment.Cause.valueOf(row.getString("cause")),
                List.of(json.readValue(row.getBytes("address"), String[].class)),
                Objects.requireNonNull(instant(row, "sent_at").orElse(null)),
                row.getBoolean("noticed"),
                Optional.ofNullable(row.getObject("lapses_on", LocalDate.class)),
                instant(row, "retrieved_at"),
                instant(row, "lapsed_at"),
                Optional.ofNullable(row.getObject("posted_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("posted_by", UUID.class)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** What a letter is written from. */
    record Body(Map<String, Object> values, String freeText, List<UUID> enclosures) {
        @Override
        public String toString() {
            return "Body";
        }
    }
}
