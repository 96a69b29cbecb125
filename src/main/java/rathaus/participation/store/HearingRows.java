package rathaus.participation.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingWaiver;
import rathaus.participation.HearingWay;
import rathaus.participation.domain.Hearing;

/** A hearing from its row. */
final class HearingRows {

    private HearingRows() {}

    static Hearing read(ResultSet row) throws SQLException {
        Hearing.Facts facts = new Hearing.Facts(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                HearingIntent.valueOf(row.getString("intent")),
                row.getObject("begun_by", UUID.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
        long version = row.getLong("lock_version");
        return switch (row.getString("state")) {
            case "RUNNING" -> new Hearing.Running(facts, told(row), version);
            case "SILENT" -> new Hearing.Silent(facts, told(row), row.getObject("silent_on", LocalDate.class), version);
            case "ANSWERED" ->
                new Hearing.Answered(
                        facts,
                        told(row),
                        HearingWay.valueOf(row.getString("way")),
                        row.getObject("answered_on", LocalDate.class),
                        text(row, "answer"),
                        version);
            case "WAIVED" ->
                new Hearing.Waived(
                        facts, HearingWaiver.valueOf(row.getString("waiver")), text(row, "waiver_reason"), version);
            default -> throw new IllegalStateException("Not a state of a hearing");
        };
    }

    private static Hearing.Told told(ResultSet row) throws SQLException {
        String[] parts = OpinionRows.texts(row.getBytes("told"));
        LocalDate until = row.getObject("until", LocalDate.class);
        return new Hearing.Told(parts[0], parts[1], parts.length > 2 ? Integer.parseInt(parts[2]) : days(row), until);
    }

    /** Of hearings that were begun when the days were not kept. */
    private static int days(ResultSet row) throws SQLException {
        LocalDate begun = row.getObject("begun_at", OffsetDateTime.class).toLocalDate();
        return (int) ChronoUnit.DAYS.between(begun, row.getObject("until", LocalDate.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return new String(row.getBytes(column), StandardCharsets.UTF_8);
    }
}
