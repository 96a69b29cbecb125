package rathaus.catalogue.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** Publications in the schema {@code catalogue}. */
@Component
class JdbcPublishedLeistungen implements PublishedLeistungen {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPublishedLeistungen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<LeistungId> online() {
        KommuneId kommune = KommuneScope.required();
        return jdbc.sql("""
                SELECT DISTINCT leistung FROM catalogue.publication
                WHERE kommune = :kommune AND valid_from <= :now
                """)
                .param("kommune", kommune.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new LeistungId(row.getString("leistung")))
                .set();
    }
}
