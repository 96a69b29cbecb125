package rathaus.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import rathaus.server.DatabaseAccess;

/**
 * Cases in great number: the rows that one Antrag has left on its whole way from the form into the file, written once more
 * for each number. Only what names the case differs; it follows from the number, so that a measurement knows the case it asks for. Links
 * of the chain are left out, because no page reads them, and the index of the search is not told.
 */
final class BenchCaseRows {

    private static final List<String> NOTED = List.of("records.vorgang", "records.vorgang_unit", "records.dokument");
    private static final long MIDNIGHT_2020 = 1_577_836_800_000L;

    private final DatabaseAccess access;
    private final int kommune;
    private final List<UUID> clerks;
    private int filled;

    /** @param clerks who share every third case, in this order */
    BenchCaseRows(DatabaseAccess access, int kommune, List<UUID> clerks) {
        this.access = access;
        this.kommune = kommune;
        this.clerks = List.copyOf(clerks);
    }

    /** Id of a case by its number, from 1. */
    static UUID id(int number) {
        long high = (MIDNIGHT_2020 + number * 60_000L) << 16 | 0x7000 | BenchCaseTables.VORGANG;
        return new UUID(high, 0x8000_0000_0000_0000L | number);
    }

    /** Position and number as in the address of its page. */
    static String aktenzeichen(int number) {
        return String.format(Locale.ROOT, "12-54-30/2020-%06d", number);
    }

    /** Numbers of those cases that lie on the desk of this clerk. */
    List<Integer> onDesk(UUID clerk) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 3; number <= filled; number += 3) {
            if (clerks.get(number / 3 % clerks.size()).equals(clerk)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    int filled() {
        return filled;
    }

    /** Adds cases until there are so many, besides the first one. */
    void fillTo(int cases) {
        if (cases <= filled) {
            return;
        }
        List<BenchCaseTables.Copied> copied = new BenchCaseTables(kommune, clerks, first()).all();
        note(false);
        try {
            copied.forEach(each -> run(insert(each, cases)));
        } finally {
            note(true);
        }
        copied.forEach(each -> run("VACUUM (ANALYZE) " + each.table()));
        filled = cases;
    }

    /** Whether the database notes changes for the index of the search. */
    private void note(boolean noted) {
        NOTED.forEach(table -> run("ALTER TABLE " + table + (noted ? " ENABLE" : " DISABLE") + " TRIGGER USER"));
    }

    private BenchCaseTables.First first() {
        return BenchDatabase.asOwner(access, connection -> {
            String query = "SELECT b.antrag, v.id, v.akte FROM casework.bearbeitung b JOIN records.vorgang v"
                    + " ON v.kommune = b.kommune AND v.id = b.id WHERE b.kommune = " + kommune
                    + " AND b.leistung = 'bewohnerparkausweis' AND v.opened_at > '2025-01-01' ORDER BY v.opened_at LIMIT 1";
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no case to copy");
                }
                return new BenchCaseTables.First(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class));
            }
        });
    }

    private String insert(BenchCaseTables.Copied copied, int cases) {
        List<String> columns = columns(copied.table());
        List<String> values = columns.stream()
                .map(column -> copied.different().getOrDefault(column, "t." + column))
                .toList();
        return """
                INSERT INTO %1$s (%2$s)
                SELECT %3$s FROM generate_series(%4$d, %5$d) AS n, (SELECT *, row_number() OVER (ORDER BY %6$s) AS ord
                    FROM %1$s WHERE kommune = %7$d AND %8$s) AS t
                """.formatted(
                        copied.table(),
                        String.join(", ", columns),
                        String.join(", ", values),
                        filled + 1,
                        cases,
                        copied.order(),
                        kommune,
                        copied.rows());
    }

    private List<String> columns(String table) {
        String query = """
                SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                """;
        return BenchDatabase.asOwner(access, connection -> names(connection, query, table));
    }

    private static List<String> names(Connection connection, String query, String table) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(query)) {
            read.setString(1, table);
            try (ResultSet rows = read.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    private void run(String sql) {
        BenchDatabase.asOwner(access, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }
}
