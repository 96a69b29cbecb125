package rathaus.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import rathaus.server.DatabaseAccess;

/**
 * Cases in great number: the rows that one Antrag has left on its whole way from the form into the file, written once more
 * for each number. Only what names the case differs; it follows from the number, so that a measurement knows the case it asks for. Links
 * of the chain are left out, because no page reads them, and the index of the search is not told.
 */
final class BenchCaseRows {

    private static final List<String> NOTED = List.of("records.vorgang", "records.vorgang_unit", "records.dokument");
    private static final int ANTRAG = 1;
    private static final int VORGANG = 2;
    private static final int AKTE = 3;
    private static final long MIDNIGHT_2020 = 1_577_836_800_000L;
    private static final String ID =
            "(lpad(to_hex(1577836800000 + n * 60000::bigint), 12, '0') || '7' || lpad(to_hex(%s), 3, '0') || '8000'"
                    + " || lpad(to_hex(n), 12, '0'))::uuid";
    private static final String AT = "timestamptz '2020-01-01 00:00Z' + n * interval '1 minute'";
    private static final String DIGITS = "lpad(n::text, 7, '0')";
    private static final String HARD = "CASE WHEN n % 4 = 0 THEN current_date + (n % 300)::int END";

    private final DatabaseAccess access;
    private final int kommune;
    private final List<UUID> clerks;
    private int filled;

    /** What is written: the table, its rows of the first case in their order, and what is different in each copy. */
    private record Copied(String table, String rows, String order, Map<String, String> different) {}

    /** @param clerks who share every third case, in this order */
    BenchCaseRows(DatabaseAccess access, int kommune, List<UUID> clerks) {
        this.access = access;
        this.kommune = kommune;
        this.clerks = List.copyOf(clerks);
    }

    /** Id of a case by its number, from 1. */
    static UUID id(int number) {
        long high = (MIDNIGHT_2020 + number * 60_000L) << 16 | 0x7000 | VORGANG;
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
        List<Copied> copied = copied(first());
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

    private record First(UUID antrag, UUID vorgang, UUID akte) {}

    private First first() {
        return BenchDatabase.asOwner(access, connection -> {
            String query = "SELECT b.antrag, v.id, v.akte FROM casework.bearbeitung b JOIN records.vorgang v"
                    + " ON v.kommune = b.kommune AND v.id = b.id WHERE b.kommune = " + kommune
                    + " AND b.leistung = 'bewohnerparkausweis' AND v.opened_at > '2025-01-01' ORDER BY v.opened_at LIMIT 1";
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no case to copy");
                }
                return new First(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class));
            }
        });
    }

    private List<Copied> copied(First first) {
        String antrag = id(ANTRAG + "");
        String vorgang = id(VORGANG + "");
        String akte = id(AKTE + "");
        String events =
                "SELECT id FROM history.event WHERE kommune = " + kommune + " AND subject = '" + first.vorgang() + "'";
        String ofVorgang = "vorgang = '" + first.vorgang() + "'";
        return List.of(
                new Copied("applications.antrag", "id = '" + first.antrag() + "'", "id", ofAntrag(antrag)),
                new Copied(
                        "casework.bearbeitung", "id = '" + first.vorgang() + "'", "id", ofBearbeitung(antrag, vorgang)),
                new Copied(
                        "casework.applicant_word",
                        "bearbeitung = '" + first.vorgang() + "'",
                        "word",
                        Map.of("bearbeitung", vorgang, "word", "t.word || n")),
                new Copied(
                        "records.akte",
                        "id = '" + first.akte() + "'",
                        "id",
                        Map.of("id", akte, "year", "2020", "number", "n", "opened_at", AT)),
                new Copied(
                        "records.vorgang",
                        "id = '" + first.vorgang() + "'",
                        "id",
                        Map.of(
                                "id",
                                vorgang,
                                "akte",
                                akte,
                                "opened_at",
                                AT,
                                "subject",
                                "'Bewohnerparkausweis, ' || " + grouped())),
                new Copied("records.vorgang_unit", ofVorgang, "unit", Map.of("vorgang", vorgang, "opened_at", AT)),
                new Copied("records.vorgang_antrag", ofVorgang, "antrag", Map.of("vorgang", vorgang, "antrag", antrag)),
                new Copied(
                        "records.dokument",
                        ofVorgang,
                        "number",
                        Map.of("id", id("16 + t.ord::int"), "vorgang", vorgang, "filed_at", AT)),
                new Copied(
                        "history.event",
                        "id IN (" + events + ")",
                        "id",
                        Map.of("id", id("256 + t.ord::int"), "subject", vorgang, "at", AT)),
                new Copied(
                        "history.payload",
                        "event IN (" + events + ")",
                        "event",
                        Map.of("event", id("256 + t.ord::int"))));
    }

    private static Map<String, String> ofAntrag(String id) {
        return Map.of(
                "id",
                id,
                "reference",
                reference(),
                "token_hash",
                "sha256(n::text::bytea)",
                "applicant",
                "'Erika Beispiel-' || n",
                "submitted_at",
                AT);
    }

    /** Every fourth has a hard deadline, every third a clerk. */
    private Map<String, String> ofBearbeitung(String antrag, String id) {
        String array = clerks.toString().replace("[", "'{").replace("]", "}'");
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("antrag", antrag),
                Map.entry("reference", grouped()),
                Map.entry("aktenzeichen", "'12-54-30/2020-' || lpad(n::text, greatest(6, length(n::text)), '0')"),
                Map.entry("applicant", "'Erika Beispiel-' || n"),
                Map.entry("received_at", AT),
                Map.entry("hard_deadline", HARD),
                Map.entry("target", "current_date + 5"),
                Map.entry("due_order", "coalesce(" + HARD + ", DATE '9999-12-31')"),
                Map.entry("state", "CASE WHEN n % 3 = 0 THEN 'CLAIMED' ELSE 'UNCLAIMED' END"),
                Map.entry(
                        "clerk",
                        "CASE WHEN n %% 3 = 0 THEN (%s::uuid[])[1 + n / 3 %% %d] END".formatted(array, clerks.size())),
                Map.entry("claimed_at", "CASE WHEN n % 3 = 0 THEN " + AT + " END"),
                Map.entry("lock_version", "1"));
    }

    private static String id(String role) {
        return ID.formatted(role);
    }

    /** A public reference: B000 and seven digits, with the check character of {@code PublicReference}. */
    private static String reference() {
        StringBuilder sum = new StringBuilder("11");
        for (int digit = 1; digit <= 7; digit++) {
            sum.append(" + %d * substr(%s, %d, 1)::int".formatted(digit + 4, DIGITS, digit));
        }
        return "'B000' || " + DIGITS + " || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (" + sum + ") % 31, 1)";
    }

    private static String grouped() {
        return "regexp_replace(" + reference() + ", '(....)(....)(....)', '\\1-\\2-\\3')";
    }

    private String insert(Copied copied, int cases) {
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
