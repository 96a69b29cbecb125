package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.TestDatabase;

/**
 * No path in the program deletes a record without release: neither the grants nor any statement allow it. One function of the database
 * deletes, and it asks for the release first.
 */
class PermanenceTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Path AFTER_RELEASE =
            Path.of("src/main/resources/db/migration/records/V5__delete_after_release.sql");
    private static final String ANY_TABLE = "(?:only\\s+)?\"?records\"?\\s*\\.";
    private static final Pattern DELETING = Pattern.compile("\\bdelete\\s+from\\s+" + ANY_TABLE
            + "|\\btruncate\\s+(?:table\\s+)?" + ANY_TABLE
            + "|\\bdrop\\s+(?:table|schema)\\s+(?:if\\s+exists\\s+)?\"?records\\b"
            + "|\\bgrant\\b[^;]*\\b(?:delete|truncate|all)\\b[^;]*\\bon\\b[^;]*\\brecords\\b");

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.asApplication(TestDatabase.fresh()));

    @Test
    void isNotBrokenByAnyStatementOfTheProgram() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                            .filter(file -> deletes(text(file))))
                    .containsExactly(AFTER_RELEASE);
        }
    }

    @Test
    void isAskedForByTheOnlyFunctionThatDeletes() {
        String script = text(AFTER_RELEASE).toLowerCase(Locale.ROOT);
        int function = script.indexOf("create function records.erase_vorgang");
        assertThat(function).isPositive();
        assertThat(deletes(script.substring(0, function))).isFalse();
        assertThat(script.substring(function, script.indexOf("delete from")))
                .contains("records.deletion_release", "no release", "not held", "retention_end < released");
    }

    @Test
    void isNeverChangedOrTakenBack() {
        assertThat(may("deletion_release", "INSERT")).isTrue();
        assertThat(may("deletion_release", "UPDATE") || may("deletion_release", "DELETE"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM records.dokument WHERE id = :id",
                "delete\n  from only records.akte",
                "TRUNCATE records.vorgang",
                "DROP TABLE IF EXISTS records.akte",
                "GRANT SELECT, DELETE ON records.vorgang TO rathaus_app",
                "GRANT ALL ON ALL TABLES IN SCHEMA records TO rathaus_app"
            })
    void isSeenToBreak(String statement) {
        assertThat(deletes(statement)).isTrue();
    }

    @Test
    void isGrantedByTheDatabase() {
        List<String> tables = jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'records'")
                .query(String.class)
                .list();
        assertThat(tables).contains("akte", "vorgang", "dokument", "aktenplan_position", "aktenzeichen_counter");
        assertThat(tables).noneMatch(table -> may(table, "DELETE") || may(table, "TRUNCATE"));
        assertThat(tables).allMatch(table -> may(table, "INSERT"));
    }

    @Test
    void letsOnlyStatesAndCountersChange() {
        assertThat(jdbc.sql("""
                        SELECT table_name || '.' || column_name FROM information_schema.column_privileges
                        WHERE table_schema = 'records' AND grantee = 'rathaus_app' AND privilege_type = 'UPDATE'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "aktenzeichen_counter.last",
                        "akte.last_vorgang",
                        "break_glass.acknowledged_at",
                        "break_glass.acknowledged_by",
                        "legal_hold.lifted_at",
                        "legal_hold.lifted_by",
                        "legal_hold.lift_reason",
                        "vorgang.held",
                        "vorgang.restricted",
                        "vorgang_unit.active",
                        "vorgang.state",
                        "vorgang.closed_on",
                        "vorgang.retention_end",
                        "vorgang.version",
                        "vorgang_link.linked_at",
                        "vorgang_link.linked_by",
                        "vorgang_link.unlinked_at");
    }

    @Test
    void isRefusedToTheApplication() {
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM records.dokument").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE records.dokument SET title = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private boolean may(String table, String privilege) {
        return jdbc.sql("SELECT has_table_privilege('rathaus_app', :table, :privilege)")
                .param("table", "records." + table)
                .param("privilege", privilege)
                .query(Boolean.class)
                .single();
    }

    private static boolean deletes(String text) {
        return DELETING.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
