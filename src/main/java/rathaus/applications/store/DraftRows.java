package rathaus.applications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import rathaus.applications.Assistance;
import rathaus.applications.domain.AnswersCodec;
import rathaus.applications.domain.Draft;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.kernel.PublicReference;

/** Drafts as they stand in rows. */
final class DraftRows {

    static final String SELECT = """
            SELECT id, reference, leistung, version, account, email, language, answers, answers_key, revision,
                   started_at, edited_at, code_hash, assistant, channel
            FROM applications.draft WHERE kommune = :kommune AND\s""";

    private static final AnswersCodec CODEC = new AnswersCodec();

    private DraftRows() {}

    static Draft read(ResultSet row) throws SQLException {
        return new Draft(
                Columns.id(row, "id"),
                PublicReference.parse(row.getString("reference")).orElseThrow(),
                new LeistungId(row.getString("leistung")),
                new ContentHash(row.getString("version")),
                Columns.optionalId(row, "account"),
                Optional.ofNullable(row.getString("email")),
                Language.ofTag(row.getString("language")).orElse(Language.DE),
                CODEC.decode(Columns.stored(row, "answers")),
                row.getInt("revision"),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "edited_at"),
                Columns.optionalId(row, "assistant").map(staff -> new Assistance(staff, channel(row))));
    }

    private static Assistance.Channel channel(ResultSet row) {
        try {
            return Assistance.Channel.valueOf(row.getString("channel"));
        } catch (SQLException e) {
            throw new IllegalStateException("A draft with an assistant has a channel", e);
        }
    }
}
