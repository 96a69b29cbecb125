package rathaus.casework.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Twins;
import rathaus.tenancy.KommuneScope;

/** Found by the index of applicants. */
@Component
class JdbcTwins implements Twins {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    JdbcTwins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Bearbeitung> of(Bearbeitung.Facts facts) {
        return jdbc.sql("""
                SELECT b.* FROM casework.bearbeitung b
                WHERE b.kommune = :kommune AND b.leistung = :leistung AND b.applicant = :applicant AND b.unit = :unit
                    AND b.id <> :id AND b.state IN ('UNCLAIMED', 'CLAIMED', 'WAITING', 'SIGNING')
                    AND NOT EXISTS (
                        SELECT 1 FROM casework.applicant_word own
                            JOIN casework.applicant_word other ON other.kommune = own.kommune AND other.word = own.word
                        WHERE own.kommune = :kommune AND own.bearbeitung = :id AND other.bearbeitung = b.id
                            AND own.born <> other.born)
                ORDER BY b.received_at, b.id LIMIT :most
                """)
                .param("kommune", KommuneScope.required().value())
                .param("leistung", facts.leistung().value())
                .param("applicant", facts.applicant())
                .param("unit", facts.unit())
                .param("id", facts.id())
                .param("most", MOST)
                .query((row, number) -> BearbeitungRows.read(row))
                .list();
    }
}
