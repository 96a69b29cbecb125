package rathaus.remedies.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.records.ErasedWithVorgang;

/** Objections and amendments go with their Vorgang. The database asks for the release. */
@Component
class JdbcReviewErasure implements ErasedWithVorgang {

    private final JdbcClient jdbc;

    JdbcReviewErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID vorgang, Optional<UUID> antrag) {
        jdbc.sql("SELECT remedies.erase_with_vorgang(:vorgang)")
                .param("vorgang", vorgang)
                .query((row, number) -> true)
                .single();
    }
}
