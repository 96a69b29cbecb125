package rathaus.casework.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.LetterOrder;
import rathaus.casework.domain.OrderedLetters;
import rathaus.tenancy.KommuneScope;

/** Ordered letters in PostgreSQL. */
@Component
class JdbcOrderedLetters implements OrderedLetters {

    private final JdbcClient jdbc;
    private final LetterRows rows = new LetterRows();

    JdbcOrderedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(LetterOrder order) {
        return sql("""
                INSERT INTO casework.letter (kommune, id, bearbeitung, kind, signer, ordered_on, body)
                VALUES (:kommune, :id, :bearbeitung, :kind, :signer, :on, :body) ON CONFLICT DO NOTHING
                """)
                        .param("id", order.id())
                        .param("bearbeitung", order.bearbeitung())
                        .param("kind", order.kind().name())
                        .param("signer", order.signer().orElse(null))
                        .param("on", order.on())
                        .param("body", rows.body(order))
                        .update()
                == 1;
    }

    @Override
    public Optional<LetterOrder> order(UUID id) {
        return sql("""
                SELECT id, bearbeitung, kind, signer, ordered_on, body, content FROM casework.letter
                WHERE kommune = :kommune AND id = :id
                """).param("id", id).query((row, number) -> rows.order(row)).optional();
    }

    @Override
    public List<LetterKind> unwritten(UUID bearbeitung) {
        return sql("""
                SELECT kind FROM casework.letter
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND content IS NULL
                """)
                .param("bearbeitung", bearbeitung)
                .query((row, number) -> LetterKind.valueOf(row.getString(1)))
                .list();
    }

    @Override
    public boolean written(UUID order, UUID content) {
        return sql("""
                UPDATE casework.letter SET content = :content
                WHERE kommune = :kommune AND id = :id AND content IS NULL
                """).param("id", order).param("content", content).update() == 1;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
