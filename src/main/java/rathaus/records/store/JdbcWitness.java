package rathaus.records.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.history.Act;
import rathaus.history.RowStatement;
import rathaus.history.Witness;
import rathaus.tenancy.KommuneScope;

/** States Akte, Vorgang and Dokument as an act of this module leaves them: the subject, and each Dokument that it names. */
@Component
class JdbcWitness implements Witness {

    private static final String OWN = "records.";

    private final JdbcClient jdbc;

    JdbcWitness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RowStatement> rowsAfter(Act act) {
        if (!act.kind().startsWith(OWN)) {
            return List.of();
        }
        return jdbc.sql(StatedRows.SELECT + """
                WHERE (r.origin = 'vorgang' OR r.part = ANY (:named)) AND r.vorgang = :vorgang
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgaenge", new UUID[] {act.subject()})
                .param("vorgang", act.subject())
                .param("named", named(act).toArray(UUID[]::new))
                .query((row, number) -> StatedRows.statement(row))
                .list();
    }

    private static Set<UUID> named(Act act) {
        Set<UUID> found = new HashSet<>();
        act.details().values().forEach(value -> collect(value, found));
        return found;
    }

    private static void collect(Object value, Set<UUID> found) {
        switch (value) {
            case UUID id -> found.add(id);
            case String text
            when text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") -> found.add(UUID.fromString(text));
            case List<?> list -> list.forEach(element -> collect(String.valueOf(element), found));
            default -> {}
        }
    }
}
