package rathaus.casework.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.SavedSelection;
import rathaus.casework.domain.ListArrangement;
import rathaus.tenancy.KommuneScope;

/** One row for each named selection, one for the columns. */
@Component
class JdbcListArrangement implements ListArrangement {

    private final JdbcClient jdbc;

    JdbcListArrangement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedSelection> selections(UUID staff) {
        return sql("""
                SELECT name, query FROM casework.saved_selection WHERE kommune = :kommune AND staff = :staff
                ORDER BY name COLLATE "de-x-icu"
                """, staff)
                .query((row, number) -> new SavedSelection(row.getString("name"), row.getString("query")))
                .list();
    }

    @Override
    public void keep(UUID staff, SavedSelection selection) {
        sql("""
                INSERT INTO casework.saved_selection (kommune, staff, name, query) VALUES (:kommune, :staff, :name, :query)
                ON CONFLICT (kommune, staff, name) DO UPDATE SET query = excluded.query
                """, staff)
                .param("name", selection.name())
                .param("query", selection.query())
                .update();
    }

    @Override
    public void forget(UUID staff, String name) {
        sql("DELETE FROM casework.saved_selection WHERE kommune = :kommune AND staff = :staff AND name = :name", staff)
                .param("name", name)
                .update();
    }

    @Override
    public Optional<List<String>> columns(UUID staff) {
        return sql("SELECT columns FROM casework.chosen_columns WHERE kommune = :kommune AND staff = :staff", staff)
                .query(String.class)
                .optional()
                .map(names -> Stream.of(names.split(","))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @Override
    public void choose(UUID staff, List<String> columns) {
        sql("""
                INSERT INTO casework.chosen_columns (kommune, staff, columns) VALUES (:kommune, :staff, :columns)
                ON CONFLICT (kommune, staff) DO UPDATE SET columns = excluded.columns
                """, staff).param("columns", String.join(",", columns)).update();
    }

    private JdbcClient.StatementSpec sql(String statement, UUID staff) {
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("staff", staff);
    }
}
