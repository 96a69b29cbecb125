package rathaus.casework.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.applications.AntragEnding;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen.InboxRow;
import rathaus.casework.domain.Bearbeitungen.Position;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;

/** Rows as states. */
final class BearbeitungRows {

    private BearbeitungRows() {}

    static Bearbeitung read(ResultSet row) throws SQLException {
        Bearbeitung.Facts facts = facts(row);
        long version = row.getLong("lock_version");
        UUID clerk = row.getObject("clerk", UUID.class);
        String state = row.getString("state");
        return switch (state) {
            case "UNCLAIMED" -> new Bearbeitung.Unclaimed(facts, version);
            case "CLAIMED" -> new Bearbeitung.Claimed(facts, clerk, version);
            case "WAITING" ->
                new Bearbeitung.Waiting(
                        facts,
                        clerk,
                        row.getObject("waiting_since", LocalDate.class),
                        row.getObject("waiting_until", LocalDate.class),
                        version);
            case "SIGNING" ->
                new Bearbeitung.Signing(facts, clerk, DecisionBytes.proposal(row.getBytes("proposal")), version);
            case "DECIDED", "ENDED" -> settled(row, facts, clerk, version);
            case "CLOSED" ->
                new Bearbeitung.Closed(
                        settled(row, facts, clerk, version),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("retention_end", LocalDate.class),
                        version);
            default -> throw new IllegalStateException("Unknown state " + state);
        };
    }

    private static Bearbeitung.Settled settled(
            ResultSet row, Bearbeitung.Facts facts, @Nullable UUID clerk, long version) throws SQLException {
        String ending = row.getString("ending");
        return ending == null
                ? new Bearbeitung.Decided(facts, Optional.ofNullable(clerk), decision(row), dispatch(row), version)
                : new Bearbeitung.Ended(facts, Optional.ofNullable(clerk), ending(row, ending), version);
    }

    private static Bearbeitung.Ending ending(ResultSet row, String kind) throws SQLException {
        return new Bearbeitung.Ending(
                AntragEnding.valueOf(kind),
                new String(row.getBytes("ending_reason"), StandardCharsets.UTF_8),
                row.getString("ending_detail"),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Bearbeitung.Facts facts(ResultSet row) throws SQLException {
        return new Bearbeitung.Facts(
                row.getObject("id", UUID.class),
                row.getObject("antrag", UUID.class),
                row.getString("reference"),
                row.getString("aktenzeichen"),
                new LeistungId(row.getString("leistung")),
                row.getString("leistung_name"),
                new ContentHash(row.getString("version")),
                row.getString("applicant"),
                row.getBoolean("electronic"),
                row.getString("unit"),
                instant(row, "received_at"),
                new Bearbeitung.Deadlines(day(row, "hard_deadline"), row.getObject("target", LocalDate.class)));
    }

    private static Bearbeitung.Decision decision(ResultSet row) throws SQLException {
        return DecisionBytes.decision(
                DecisionKind.valueOf(row.getString("decision")),
                new String(row.getBytes("reasons"), StandardCharsets.UTF_8),
                row.getBytes("substance"),
                new DecisionBytes.OneStep(row.getObject("decided_by", UUID.class), row.getString("unit")),
                instant(row, "decided_at"));
    }

    private static Optional<Bearbeitung.Dispatch> dispatch(ResultSet row) throws SQLException {
        UUID bescheid = row.getObject("bescheid", UUID.class);
        return bescheid == null
                ? Optional.empty()
                : Optional.of(new Bearbeitung.Dispatch(
                        bescheid,
                        Bearbeitung.Channel.valueOf(row.getString("channel")),
                        day(row, "delivered_on"),
                        day(row, "notified_on"),
                        day(row, "appeal_until")));
    }

    static InboxRow inboxRow(ResultSet row) throws SQLException {
        return new InboxRow(
                new Position(
                        row.getObject("due_order", LocalDate.class),
                        instant(row, "received_at"),
                        row.getObject("id", UUID.class)),
                row.getString("aktenzeichen"),
                row.getString("reference"),
                row.getString("unit"),
                row.getString("leistung_name"),
                row.getString("applicant"),
                row.getString("state"),
                Optional.ofNullable(row.getObject("clerk", UUID.class)),
                day(row, "hard_deadline"),
                row.getObject("target", LocalDate.class),
                day(row, "waiting_until"),
                Optional.ofNullable(row.getObject("changed_by_citizen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
