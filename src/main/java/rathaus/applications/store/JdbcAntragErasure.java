package rathaus.applications.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.AntragErasure;
import rathaus.tenancy.KommuneScope;

/** Notes the office's word, then asks the function of the database that erases, because the application may not. */
@Component
class JdbcAntragErasure implements AntragErasure {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAntragErasure(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean erase(UUID antrag) {
        jdbc.sql("""
                INSERT INTO applications.erasure (kommune, antrag, at) VALUES (:kommune, :antrag, :at)
                ON CONFLICT (kommune, antrag) DO NOTHING
                """)
                .param("kommune", KommuneScope.required().value())
                .param("antrag", antrag)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("SELECT applications.erase_antrag(:antrag)")
                        .param("antrag", antrag)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
