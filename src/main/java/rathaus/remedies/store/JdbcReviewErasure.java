package rathaus.remedies.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.documents.Contents;
import rathaus.records.ErasedWithVorgang;
import rathaus.remedies.domain.PreparedBook;

/** Objections, amendments and what is prepared go with their Vorgang. The database asks for the release. */
@Component
class JdbcReviewErasure implements ErasedWithVorgang {

    private final JdbcClient jdbc;
    private final PreparedBook prepared;
    private final Contents contents;

    JdbcReviewErasure(JdbcClient jdbc, PreparedBook prepared, Contents contents) {
        this.jdbc = jdbc;
        this.prepared = prepared;
        this.contents = contents;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID vorgang, Optional<UUID> antrag) {
        List<UUID> letters = prepared.lettersOf(vorgang);
        jdbc.sql("SELECT remedies.erase_with_vorgang(:vorgang)")
                .param("vorgang", vorgang)
                .query((row, number) -> true)
                .single();
        letters.forEach(contents::discard);
    }
}
