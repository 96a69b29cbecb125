package rathaus.casework.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.SoughtName;
import rathaus.casework.domain.ApplicantIndex;
import rathaus.tenancy.KommuneScope;

/** One row for each word of a name; beginnings are stretches of the index. */
@Component
class JdbcApplicantIndex implements ApplicantIndex {

    private final JdbcClient jdbc;

    JdbcApplicantIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID bearbeitung, String name, Optional<LocalDate> born) {
        jdbc.sql("""
                INSERT INTO casework.applicant_word (kommune, word, bearbeitung, born)
                SELECT :kommune, word, :bearbeitung, :born FROM unnest(:words) AS words (word)
                ON CONFLICT DO NOTHING
                """)
                .param("kommune", KommuneScope.required().value())
                .param("bearbeitung", bearbeitung)
                .param("born", born.orElse(null), Types.DATE)
                .param("words", SoughtName.words(name).toArray(String[]::new))
                .update();
    }

    @Override
    public List<UUID> find(List<String> beginnings, Optional<LocalDate> born, Set<String> units, int atMost) {
        if (beginnings.isEmpty() || units.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        StringBuilder text = new StringBuilder("""
                SELECT b.id FROM casework.bearbeitung b WHERE b.kommune = :kommune AND b.unit IN (:units)
                """);
        for (int number = 0; number < beginnings.size(); number++) {
            values.put("from" + number, beginnings.get(number));
            values.put("to" + number, beginnings.get(number) + Character.MAX_VALUE);
            text.append(" AND b.id IN (SELECT bearbeitung FROM casework.applicant_word WHERE kommune = :kommune")
                    .append(" AND word >= :from" + number + " AND word < :to" + number);
            born.ifPresent(day -> text.append(" AND (born IS NULL OR born = :born)"));
            text.append(')');
        }
        born.ifPresent(day -> values.put("born", day));
        text.append(" ORDER BY b.received_at DESC, b.id LIMIT :most");
        return jdbc.sql(text.toString())
                .param("kommune", KommuneScope.required().value())
                .param("units", units)
                .param("most", atMost)
                .params(values)
                .query(UUID.class)
                .list();
    }
}
