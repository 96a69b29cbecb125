package rathaus.command;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import rathaus.applications.DraftToken;
import rathaus.kernel.PublicReference;
import rathaus.kernel.TimeOrderedId;
import rathaus.server.DatabaseAccess;

/** Copies of one draft, so that many can be sent without filling in each; only id and token differ. */
record DraftRows(DatabaseAccess own, Supplier<DatabaseAccess> twin) {

    /** The row of a draft by column, in their order. */
    Map<String, Object> draft(DraftToken token) {
        String query = "SELECT * FROM applications.draft WHERE token_hash = ?";
        return BenchDatabase.asOwner(own, connection -> {
            try (PreparedStatement read = connection.prepareStatement(query)) {
                read.setBytes(1, token.hash());
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                    Map<String, Object> columns = new LinkedHashMap<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        columns.put(row.getMetaData().getColumnName(column), row.getObject(column));
                    }
                    return columns;
                }
            }
        });
    }

    /** So many drafts with the same answers, for the application. */
    List<DraftToken> copies(Map<String, Object> draft, int count) {
        List<DraftToken> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(DraftToken.random());
        }
        insert(own, draft, tokens);
        return tokens;
    }

    /** The same in the twin; each answer names what is new in one copy. */
    List<Map<Object, Object>> twinCopies(Map<String, Object> draft, int count) {
        List<DraftToken> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(DraftToken.random());
        }
        List<UUID> ids = insert(twin.get(), draft, tokens);
        List<Map<Object, Object>> news = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object oldHash = ByteBuffer.wrap((byte[]) draft.get("token_hash"));
            news.add(Map.of(draft.get("id"), ids.get(i), oldHash, tokens.get(i).hash()));
        }
        return news;
    }

    private static List<UUID> insert(DatabaseAccess access, Map<String, Object> draft, List<DraftToken> tokens) {
        String sql = "INSERT INTO applications.draft (" + String.join(", ", draft.keySet()) + ") VALUES (?"
                + ", ?".repeat(draft.size() - 1) + ")";
        return BenchDatabase.asOwner(access, connection -> {
            List<UUID> ids = new ArrayList<>();
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (DraftToken token : tokens) {
                    UUID id = TimeOrderedId.next(Clock.systemUTC());
                    ids.add(id);
                    int column = 1;
                    for (Map.Entry<String, Object> value : draft.entrySet()) {
                        insert.setObject(
                                column++,
                                switch (value.getKey()) {
                                    case "id" -> id;
                                    case "token_hash" -> token.hash();
                                    case "reference" -> PublicReference.random().value();
                                    default -> value.getValue();
                                });
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return ids;
        });
    }
}
