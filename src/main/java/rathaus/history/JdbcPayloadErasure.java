package rathaus.history;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.tenancy.KommuneScope;

/** Notes the release, then asks the function of the database that erases, because the application may not. */
@Component
class JdbcPayloadErasure implements PayloadErasure {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPayloadErasure(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(UUID subject, UUID record, String releasedBy, String confirmedBy) {
        jdbc.sql("""
                INSERT INTO history.erasure (kommune, subject, record, released_by, confirmed_by, at)
                VALUES (:kommune, :subject, :record, :releasedBy, :confirmedBy, :at)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("subject", subject)
                .param("record", record)
                .param("releasedBy", releasedBy)
                .param("confirmedBy", confirmedBy)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("SELECT history.erase_payloads(:subject)")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }
}
