package rathaus.applications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.AntragEnding;
import rathaus.applications.OfficeMessage;
import rathaus.applications.PublicStatus;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.domain.AnswersCodec;
import rathaus.applications.domain.Antraege.KeptAntrag;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Money;
import rathaus.kernel.PublicReference;

/** Rows of submitted Antraege as objects. */
final class AntragRows {

    private static final AnswersCodec CODEC = new AnswersCodec();

    private AntragRows() {}

    static SubmittedAntrag submitted(ResultSet row) throws SQLException {
        return new SubmittedAntrag(
                Columns.id(row, "id"),
                new PublicReference(row.getString("reference")),
                new LeistungId(row.getString("leistung")),
                new ContentHash(row.getString("version")),
                Columns.optionalId(row, "account"),
                row.getString("applicant"),
                Optional.ofNullable(row.getString("email")),
                Language.ofTag(row.getString("language")).orElse(Language.DE),
                row.getBoolean("electronic"),
                CODEC.decode(Columns.stored(row, "answers")),
                new Money(row.getLong("fee_cents")),
                Columns.instant(row, "submitted_at"));
    }

    static KeptAntrag kept(ResultSet row) throws SQLException {
        return new KeptAntrag(
                Columns.id(row, "id"),
                new PublicReference(row.getString("reference")),
                row.getString("leistung"),
                Columns.optionalId(row, "account"),
                row.getBytes("pin_hash"),
                Columns.instant(row, "submitted_at"),
                PublicStatus.valueOf(row.getString("state")),
                Columns.instant(row, "state_since"),
                Optional.ofNullable(row.getString("ending")).map(AntragEnding::valueOf),
                row.getObject("withdrawn_at") != null);
    }

    static OfficeMessage message(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        UUID antrag = Columns.id(row, "antrag");
        UUID item = Columns.id(row, "item");
        Instant at = Columns.instant(row, "at");
        String kind = row.getString("kind");
        return switch (kind) {
            case "ANTRAG" -> new OfficeMessage.AntragArrived(number, antrag, at);
            case "SUPPLEMENT" -> new OfficeMessage.SupplementArrived(number, antrag, item, at);
            case "MESSAGE" -> new OfficeMessage.MessageArrived(number, antrag, item, at);
            case "WITHDRAWAL" -> new OfficeMessage.WithdrawalArrived(number, antrag, item, at);
            case "SETTLED" -> new OfficeMessage.FeeSettled(number, antrag, at);
            case "DECLINED" -> new OfficeMessage.FeeDeclined(number, antrag, at);
            case "RETRIEVAL" -> new OfficeMessage.DocumentRetrieved(number, antrag, item, at);
            default -> throw new IllegalStateException("Unknown kind of message " + kind);
        };
    }
}
