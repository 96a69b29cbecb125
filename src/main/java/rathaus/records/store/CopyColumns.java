package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.ContentHash;
import rathaus.records.DokumentCopy;

/** A PDF/A copy as columns. */
record CopyColumns(
        String outcome,
        @Nullable String claim,
        @Nullable String reason,
        @Nullable UUID stored,
        @Nullable String content) {

    static CopyColumns of(DokumentCopy copy) {
        return switch (copy) {
            case DokumentCopy.Made made ->
                new CopyColumns(
                        "MADE",
                        made.claim(),
                        null,
                        made.stored(),
                        made.content().hex());
            case DokumentCopy.Claimed claimed -> new CopyColumns("CLAIMED", claimed.claim(), null, null, null);
            case DokumentCopy.Impossible impossible ->
                new CopyColumns("IMPOSSIBLE", null, impossible.reason(), null, null);
        };
    }

    static Optional<DokumentCopy> read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        if (outcome == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (outcome) {
                    case "MADE" ->
                        new DokumentCopy.Made(
                                Objects.requireNonNull(row.getObject("copy_stored", UUID.class)),
                                new ContentHash(row.getString("copy_content")),
                                row.getString("claim"));
                    case "CLAIMED" -> new DokumentCopy.Claimed(row.getString("claim"));
                    case "IMPOSSIBLE" -> new DokumentCopy.Impossible(row.getString("reason"));
                    default -> throw new SQLException("Unknown outcome of a copy");
                });
    }
}
