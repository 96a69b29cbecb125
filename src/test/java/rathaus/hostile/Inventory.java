package rathaus.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Everything that is stored: a fingerprint of every table of every module, how many acts of which kind the history has,
 * and the names of all files of content.
 */
record Inventory(Map<String, Stock> tables, Map<String, Long> acts, Set<String> files) {

    /** How many rows there are, and a hash over all of them. */
    record Stock(long rows, String hash) {}

    /** Counts as the owner of the database, who sees the rows of every Kommune. */
    static Inventory taken(String ownerUrl, Path contents) {
        Map<String, Stock> tables = new TreeMap<>();
        Map<String, Long> acts = new TreeMap<>();
        asOwner(ownerUrl, jdbc -> {
            List<String> names = jdbc.sql("""
                    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
                    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                    """).query(String.class).list();
            for (String name : names) {
                tables.put(
                        name,
                        jdbc.sql("""
                        SELECT count(*) AS rows, coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '')
                        AS hash FROM %s t
                        """.formatted(name))
                                .query((row, number) -> new Stock(row.getLong(1), row.getString(2)))
                                .single());
            }
            jdbc.sql("SELECT kind, count(*) FROM history.event GROUP BY kind").query(row -> {
                acts.put(row.getString(1), row.getLong(2));
            });
        });
        return new Inventory(tables, acts, filesIn(contents));
    }

    /** Ids of rows of a Kommune, some of every table that has any. */
    static List<String> someIds(String ownerUrl, int kommune) {
        Set<String> ids = new HashSet<>();
        asOwner(
                ownerUrl,
                jdbc -> jdbc.sql("""
                SELECT c.table_schema || '.' || c.table_name || ' ' || c.column_name FROM information_schema.columns c
                JOIN information_schema.columns k USING (table_schema, table_name)
                WHERE c.data_type = 'uuid' AND k.column_name = 'kommune' ORDER BY 1
                """).query(String.class).list().forEach(place -> {
                    String[] parts = place.split(" ");
                    ids.addAll(jdbc.sql("SELECT DISTINCT %s::text FROM %s WHERE kommune = :k AND %s IS NOT NULL LIMIT 3"
                                    .formatted(parts[1], parts[0], parts[1]))
                            .param("k", kommune)
                            .query(String.class)
                            .list());
                }));
        return ids.stream().sorted().toList();
    }

    /** Tables whose rows are not the same any more. */
    Map<String, Long> changedTo(Inventory later) {
        Map<String, Long> changed = new LinkedHashMap<>();
        later.tables.forEach((name, stock) -> {
            Stock before = tables.getOrDefault(name, new Stock(0, ""));
            if (!stock.equals(before)) {
                changed.put(name, stock.rows() - before.rows());
            }
        });
        return changed;
    }

    /** Kinds of acts that the history has more of. */
    Map<String, Long> actsAddedIn(Inventory later) {
        Map<String, Long> added = new TreeMap<>(later.acts);
        added.replaceAll((kind, number) -> number - acts.getOrDefault(kind, 0L));
        added.values().removeIf(number -> number == 0);
        return added;
    }

    /** Whether the sealing task has chained everything; it may be late when the machine is busy. */
    boolean isSealed() {
        return tables.getOrDefault("history.unsealed", new Stock(0, "")).rows() == 0;
    }

    /** Files that were not there before. */
    Set<String> filesAddedIn(Inventory later) {
        Set<String> added = new HashSet<>(later.files);
        added.removeAll(files);
        return added;
    }

    private static Set<String> filesIn(Path contents) {
        try (Stream<Path> all = Files.walk(contents)) {
            return all.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void asOwner(String ownerUrl, java.util.function.Consumer<JdbcClient> work) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(ownerUrl);
        try (java.sql.Connection connection = source.getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("SET ROLE rathaus_owner").update();
            work.accept(jdbc);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
