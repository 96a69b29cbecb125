package rathaus.participation.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.records.ErasedWithVorgang;

/** Questions to other units and hearings go with their Vorgang. The database asks for the release. */
@Component
class JdbcParticipationErasure implements ErasedWithVorgang {

    private final JdbcClient jdbc;

    JdbcParticipationErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID vorgang, Optional<UUID> antrag) {
        jdbc.sql("SELECT participation.erase_with_vorgang(:vorgang)")
                .param("vorgang", vorgang)
                .query((row, number) -> true)
                .single();
    }
}
