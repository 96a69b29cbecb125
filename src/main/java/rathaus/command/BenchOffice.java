package rathaus.command;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rathaus.server.DatabaseAccess;

/** What the office has done in the measured database, as the owner of all tables sees it, and a hand in it. */
record BenchOffice(DatabaseAccess own) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** What the office has not fetched yet. */
    long waitingForTheOffice() {
        return BenchDatabase.number(own, "SELECT count(*) FROM applications.office_message");
    }

    /** Waits until a first case is in its file, with the papers of the Antrag. */
    void awaitFirstFile() {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (BenchDatabase.number(own, "SELECT count(*) FROM records.dokument") < 2) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("The office has not filed the first Antrag");
            }
            Bench.pause(200);
        }
    }

    /** Id of a member of staff of Bad Vilbel. */
    UUID account(String login) {
        return ids("SELECT id FROM identity.staff_account WHERE kommune = 1 AND login = '" + login + "'")
                .getFirst();
    }

    /** Those that were decided. */
    Set<UUID> decidedCases() {
        return new HashSet<>(ids("SELECT id FROM casework.bearbeitung WHERE decision IS NOT NULL"));
    }

    /** The latest cases that nobody has on the desk. */
    List<UUID> undecided(int count) {
        return ids("SELECT id FROM casework.bearbeitung WHERE kommune = 1 AND state = 'UNCLAIMED'"
                + " ORDER BY received_at DESC LIMIT " + count);
    }

    /** How many events are recorded for these cases and their Anträge. */
    long historyRows(List<UUID> cases) {
        return BenchDatabase.number(own, """
                SELECT count(*) FROM history.event e JOIN casework.bearbeitung b ON e.subject IN (b.id, b.antrag)
                WHERE b.id = ANY (%s)""".formatted(array(cases)));
    }

    /** Notes for these cases that their letters lie in the mailbox since today. */
    void deliver(List<UUID> cases) {
        run("""
                UPDATE casework.bearbeitung SET bescheid = gen_random_uuid(), channel = 'MAILBOX', delivered_on = current_date,
                    notified_on = current_date + 4, appeal_until = current_date + 40
                WHERE id = ANY (%s)""".formatted(array(cases)));
    }

    private static String array(List<UUID> ids) {
        return ids.toString().replace("[", "'{").replace("]", "}'") + "::uuid[]";
    }

    /** Takes away what would follow from the acts of clerks: letters to be written. */
    void forgetWork() {
        run("DELETE FROM server.scheduled_tasks WHERE task_name = 'casework.follow' AND NOT picked");
    }

    /** As many sessions as this one, for the same person. */
    List<String> sessions(String session, int count) {
        String sql = """
                WITH one AS (SELECT * FROM server.spring_session WHERE session_id = '%s'),
                made AS (INSERT INTO server.spring_session (primary_id, session_id, creation_time, last_access_time,
                        max_inactive_interval, expiry_time, principal_name)
                    SELECT gen_random_uuid(), gen_random_uuid(), creation_time, last_access_time, max_inactive_interval,
                        expiry_time, principal_name FROM one, generate_series(1, %d)
                    RETURNING primary_id, session_id),
                told AS (INSERT INTO server.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                    SELECT made.primary_id, a.attribute_name, a.attribute_bytes
                    FROM made, one JOIN server.spring_session_attributes a ON a.session_primary_id = one.primary_id)
                SELECT session_id::uuid FROM made
                """.formatted(UUID.fromString(session), count);
        return ids(sql).stream().map(UUID::toString).toList();
    }

    private List<UUID> ids(String query) {
        return BenchDatabase.asOwner(own, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        });
    }

    private void run(String sql) {
        BenchDatabase.asOwner(own, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }
}
