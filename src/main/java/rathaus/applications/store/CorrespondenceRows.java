package rathaus.applications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rathaus.applications.ProvidedDocument;
import rathaus.applications.RequestedItem;
import rathaus.applications.SupplementRequest;
import rathaus.applications.domain.AnswersCodec;
import tools.jackson.databind.json.JsonMapper;

/** Rows of requests and provided documents as objects. */
class CorrespondenceRows {

    private final AnswersCodec codec = new AnswersCodec();
    private final JsonMapper json = JsonMapper.shared();

    AnswersCodec.Stored encode(List<RequestedItem> items) {
        return codec.encodeText(json.writeValueAsString(items));
    }

    SupplementRequest request(ResultSet row) throws SQLException {
        String items = codec.decodeText(Columns.stored(row, "items"));
        return new SupplementRequest(
                Columns.id(row, "id"),
                Columns.id(row, "antrag"),
                Arrays.asList(json.readValue(items, RequestedItem[].class)),
                row.getObject("due", LocalDate.class),
                Columns.instant(row, "asked_at"),
                Columns.optionalInstant(row, "answered_at"));
    }

    static ProvidedDocument document(ResultSet row) throws SQLException {
        return new ProvidedDocument(
                Columns.id(row, "id"),
                Columns.id(row, "antrag"),
                row.getString("title"),
                Columns.id(row, "content"),
                Columns.instant(row, "provided_at"),
                Optional.ofNullable(row.getObject("notified_on", LocalDate.class)),
                Columns.optionalInstant(row, "first_retrieved_at"),
                Columns.optionalInstant(row, "ended_at"));
    }
}
