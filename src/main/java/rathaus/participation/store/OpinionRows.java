package rathaus.participation.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import rathaus.participation.OpinionAnswer;
import rathaus.participation.OpinionQuestion;
import rathaus.participation.domain.Opinion;
import tools.jackson.databind.json.JsonMapper;

/** An opinion as a row; what is asked and said as bytes, because no SQL looks inside. */
final class OpinionRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OpinionRows() {}

    static byte[] bytes(Object content) {
        return JSON.writeValueAsBytes(content);
    }

    static String[] texts(byte[] content) {
        return JSON.readValue(content, String[].class);
    }

    static String state(Opinion opinion) {
        return switch (opinion) {
            case Opinion.Pending ignored -> "PENDING";
            case Opinion.Silent ignored -> "SILENT";
            case Opinion.Given ignored -> "GIVEN";
            case Opinion.Recalled ignored -> "RECALLED";
        };
    }

    static Opinion read(ResultSet row) throws SQLException {
        Opinion.Facts facts = facts(row);
        Optional<LocalDate> reminded = Optional.ofNullable(row.getObject("reminded_on", LocalDate.class));
        Optional<LocalDate> silent = Optional.ofNullable(row.getObject("silent_on", LocalDate.class));
        long version = row.getLong("lock_version");
        return switch (row.getString("state")) {
            case "PENDING" -> new Opinion.Pending(facts, reminded, version);
            case "SILENT" -> new Opinion.Silent(facts, reminded, silent.orElseThrow(), version);
            case "GIVEN" ->
                new Opinion.Given(
                        facts,
                        reminded,
                        silent,
                        JSON.readValue(row.getBytes("answer"), OpinionAnswer.class),
                        row.getObject("ended_by", UUID.class),
                        instant(row, "ended_at"),
                        version);
            case "RECALLED" ->
                new Opinion.Recalled(
                        facts,
                        reminded,
                        silent,
                        new String(row.getBytes("recall_reason"), StandardCharsets.UTF_8),
                        Optional.ofNullable(row.getObject("ended_by", UUID.class)),
                        instant(row, "ended_at"),
                        version);
            default -> throw new IllegalStateException("Not a state of an opinion");
        };
    }

    private static Opinion.Facts facts(ResultSet row) throws SQLException {
        return new Opinion.Facts(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("aktenzeichen"),
                row.getString("leistung"),
                row.getString("asking_unit"),
                row.getString("unit"),
                row.getObject("until", LocalDate.class),
                row.getObject("asked_by", UUID.class),
                instant(row, "asked_at"),
                JSON.readValue(row.getBytes("question"), OpinionQuestion.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
