package rathaus.command;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is different in the n-th copy of a case: SQL for the columns that name it, table by table.
 *
 * @param clerks who share every third case, in this order
 */
record BenchCaseTables(int kommune, List<UUID> clerks, First first) {

    private static final int ANTRAG = 1;
    static final int VORGANG = 2;
    private static final int AKTE = 3;
    private static final String ID =
            "(lpad(to_hex(1577836800000 + n * 60000::bigint), 12, '0') || '7' || lpad(to_hex(%s), 3, '0') || '8000'"
                    + " || lpad(to_hex(n), 12, '0'))::uuid";
    private static final String AT = "timestamptz '2020-01-01 00:00Z' + n * interval '1 minute'";
    private static final String DIGITS = "lpad(n::text, 7, '0')";
    private static final String HARD = "CASE WHEN n % 4 = 0 THEN current_date + (n % 300)::int END";

    /** What is written: the table, its rows of the first case in their order, and what is different in each copy. */
    record Copied(String table, String rows, String order, Map<String, String> different) {}

    /** Ids of the case that is copied. */
    record First(UUID antrag, UUID vorgang, UUID akte) {}

    List<Copied> all() {
        return Stream.of(ofCase(), ofRecords(), ofHistory())
                .flatMap(List::stream)
                .toList();
    }

    private List<Copied> ofCase() {
        String antrag = id(ANTRAG + "");
        String vorgang = id(VORGANG + "");
        return List.of(
                new Copied("applications.antrag", "id = '" + first.antrag() + "'", "id", ofAntrag(antrag)),
                new Copied(
                        "casework.bearbeitung", "id = '" + first.vorgang() + "'", "id", ofBearbeitung(antrag, vorgang)),
                new Copied(
                        "casework.applicant_word",
                        "bearbeitung = '" + first.vorgang() + "'",
                        "word",
                        Map.of("bearbeitung", vorgang, "word", "t.word || n")));
    }

    private List<Copied> ofRecords() {
        String vorgang = id(VORGANG + "");
        String akte = id(AKTE + "");
        String ofVorgang = "vorgang = '" + first.vorgang() + "'";
        return List.of(
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
                new Copied(
                        "records.vorgang_antrag",
                        ofVorgang,
                        "antrag",
                        Map.of("vorgang", vorgang, "antrag", id(ANTRAG + ""))),
                new Copied(
                        "records.dokument",
                        ofVorgang,
                        "number",
                        Map.of("id", id("16 + t.ord::int"), "vorgang", vorgang, "filed_at", AT)));
    }

    private List<Copied> ofHistory() {
        String events =
                "SELECT id FROM history.event WHERE kommune = " + kommune + " AND subject = '" + first.vorgang() + "'";
        return List.of(
                new Copied(
                        "history.event",
                        "id IN (" + events + ")",
                        "id",
                        Map.of("id", id("256 + t.ord::int"), "subject", id(VORGANG + ""), "at", AT)),
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
}
