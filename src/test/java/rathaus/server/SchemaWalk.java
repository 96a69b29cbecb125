package rathaus.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks at every table of every module for what row security needs. Each answer is a list of sentences; empty is fine. */
final class SchemaWalk {

    private static final String POLICY =
            "(kommune = (NULLIF(current_setting('rathaus.kommune'::text, true), ''::text))::integer)";

    private static final String TABLES = """
            FROM pg_class t JOIN pg_namespace s ON s.oid = t.relnamespace
            WHERE t.relkind IN ('r', 'p') AND s.nspname NOT IN ('pg_catalog', 'information_schema')
              AND s.nspname NOT LIKE 'pg_toast%' AND s.nspname NOT LIKE 'pg_temp%'
            """;

    private final JdbcClient jdbc;
    private final Set<String> exempt;

    SchemaWalk(Connection asOwner, Set<String> exempt) throws SQLException {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(asOwner, true));
        this.exempt = exempt;
    }

    List<String> tables() {
        return sentences("SELECT s.nspname || '.' || t.relname " + TABLES);
    }

    /** Tables that do not switch on row security for everybody, the owner included. */
    List<String> withoutRowSecurity() {
        return checked("SELECT s.nspname || '.' || t.relname " + TABLES
                + " AND NOT (t.relrowsecurity AND t.relforcerowsecurity)");
    }

    /** Tables without a primary key. */
    List<String> withoutPrimaryKey() {
        return checked("SELECT s.nspname || '.' || t.relname " + TABLES
                + " AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary)");
    }

    /** Keys and indexes that begin with another column than the Kommune. */
    List<String> indexesWithoutKommune() {
        return checked("""
                SELECT s.nspname || '.' || t.relname || ' index ' || i.indexrelid::regclass
                FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace s ON s.oid = t.relnamespace
                LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
                WHERE s.nspname NOT IN ('pg_catalog', 'information_schema') AND s.nspname NOT LIKE 'pg_toast%'
                  AND coalesce(a.attname, '') <> 'kommune'
                """);
    }

    /** Tables whose policies are not exactly the one of the house. */
    List<String> withAnotherPolicy() {
        return checked("SELECT s.nspname || '.' || t.relname " + TABLES + """
                 AND (NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid)
                   OR EXISTS (
                     SELECT FROM pg_policies p WHERE p.schemaname = s.nspname AND p.tablename = t.relname
                     AND (p.qual IS DISTINCT FROM '%1$s' OR coalesce(p.with_check, '%1$s') <> '%1$s'
                          OR p.roles <> '{public}' OR p.cmd <> 'ALL')))
                """.formatted(POLICY.replace("'", "''")));
    }

    /** Tables that another role than the owner possesses, or that the application may truncate. */
    List<String> withTooManyRights() {
        return sentences(
                "SELECT s.nspname || '.' || t.relname " + TABLES
                        + " AND (pg_get_userbyid(t.relowner) <> 'rathaus_owner' OR has_table_privilege('rathaus_app', t.oid, 'TRUNCATE'))");
    }

    /** Foreign keys that lead into another schema. */
    List<String> foreignKeysAcrossSchemas() {
        return sentences("""
                SELECT c.conname FROM pg_constraint c JOIN pg_class a ON a.oid = c.conrelid
                JOIN pg_class b ON b.oid = c.confrelid WHERE c.contype = 'f' AND a.relnamespace <> b.relnamespace
                """);
    }

    private List<String> checked(String query) {
        return sentences(query).stream()
                .filter(sentence -> !exempt.contains(sentence.split(" ")[0]))
                .toList();
    }

    private List<String> sentences(String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
