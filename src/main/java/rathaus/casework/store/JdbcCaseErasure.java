package rathaus.casework.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.records.ErasedWithVorgang;

/** The case goes with its Vorgang: work, checked points, notes, Nachforderungen, fee. The database asks for the release. */
@Component
class JdbcCaseErasure implements ErasedWithVorgang {

    private final JdbcClient jdbc;

    JdbcCaseErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID vorgang, Optional<UUID> antrag) {
        jdbc.sql("SELECT casework.erase_with_vorgang(:vorgang)")
                .param("vorgang", vorgang)
                .query(Integer.class)
                .single();
    }
}
