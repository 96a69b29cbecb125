package rathaus.command;

import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import rathaus.kernel.PublicReference;
import rathaus.kernel.TimeOrderedId;

/**
 * Recorded statements once more, on a plain connection, with values of the same type and size: what must be unique (ids,
 * references, hashes) is new in every replay, and the same wherever the recording had the same value.
 */
final class Replay {

    private static final int HASH = 32;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Object, Object> renewed = new HashMap<>();
    private final List<List<Recording.Said>> transactions;

    private Replay(List<List<Recording.Said>> transactions) {
        this.transactions = transactions;
    }

    /** With the values as they were: for what only reads. */
    static Replay same(List<List<Recording.Said>> transactions) {
        return new Replay(transactions);
    }

    /** With new values; {@code given} names those that are known already, for instance a draft that waits for it. */
    static Replay renewed(List<List<Recording.Said>> transactions, Map<?, ?> given) {
        Replay fresh = new Replay(List.of());
        given.forEach((old, now) -> fresh.renewed.put(key(old), now));
        return new Replay(transactions.stream()
                .map(each -> each.stream().map(fresh::renew).toList())
                .toList());
    }

    private Recording.Said renew(Recording.Said said) {
        return new Recording.Said(
                said.sql(), said.values().stream().map(this::renew).toList());
    }

    private Recording.Bound renew(Recording.Bound bound) {
        Object[] arguments = bound.arguments().clone();
        arguments[1] = renew(arguments[1]);
        return new Recording.Bound(bound.method(), arguments);
    }

    private Object renew(Object value) {
        return switch (value) {
            case UUID id -> renewed.computeIfAbsent(id, old -> TimeOrderedId.next(Clock.systemUTC()));
            case byte[] hash when hash.length == HASH -> renewed.computeIfAbsent(key(hash), old -> random());
            case String id
            when ID.matcher(id).matches() -> renew(UUID.fromString(id)).toString();
            case String reference
            when isReference(reference) ->
                renewed.computeIfAbsent(
                        reference, old -> PublicReference.random().value());
            case null, default -> value;
        };
    }

    private static boolean isReference(String text) {
        return PublicReference.parse(text)
                .filter(found -> found.value().equals(text))
                .isPresent();
    }

    private static Object key(Object value) {
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    private static byte[] random() {
        byte[] bytes = new byte[HASH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Executes everything, in as many transactions as were recorded. */
    void on(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (List<Recording.Said> transaction : transactions) {
                for (Recording.Said said : transaction) {
                    execute(connection, said);
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("The recorded statements do not work once more", e);
        }
    }

    /** Executes everything and counts the rows that this inserted, updated and deleted. */
    long rowsOn(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            long rows = 0;
            for (List<Recording.Said> transaction : transactions) {
                for (Recording.Said said : transaction) {
                    execute(connection, said);
                }
                rows += rowsOf(connection);
                connection.commit();
            }
            connection.setAutoCommit(true);
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The recorded statements do not work once more", e);
        }
    }

    private static long rowsOf(Connection transaction) throws SQLException {
        String query = "SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_xact_user_tables";
        try (PreparedStatement statement = transaction.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, Recording.Said said) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(said.sql())) {
            for (Recording.Bound value : said.values()) {
                value.method().invoke(statement, value.arguments());
            }
            if (statement.execute()) {
                read(statement);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A recorded value cannot be bound again", e);
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
