package rathaus.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.OutgoingMail;
import rathaus.tenancy.KommuneScope;

/** Ways of letters in PostgreSQL. */
@Component
class JdbcOutgoingMail implements OutgoingMail {

    private static final String WAITING = "channel = 'POST' AND posted_on IS NULL AND recalled_at IS NULL";

    private final JdbcClient jdbc;
    private final LetterRows rows = new LetterRows();

    JdbcOutgoingMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Consignment sent) {
        return sql("""
                INSERT INTO casework.consignment (kommune, id, bearbeitung, letter, unit, aktenzeichen, kind, title, content,
                    enclosures, channel, cause, address, sent_at, noticed, lapses_on)
                VALUES (:kommune, :id, :bearbeitung, :letter, :unit, :aktenzeichen, :kind, :title, :content,
                    :enclosures, :channel, :cause, :address, :at, :noticed, :lapses) ON CONFLICT DO NOTHING
                """)
                        .param("id", sent.id())
                        .param("bearbeitung", sent.bearbeitung())
                        .param("letter", sent.letter())
                        .param("unit", sent.unit())
                        .param("aktenzeichen", sent.aktenzeichen())
                        .param("kind", sent.kind().name())
                        .param("title", sent.title())
                        .param("content", sent.content())
                        .param("enclosures", sent.enclosures().toArray(UUID[]::new))
                        .param("channel", sent.channel().name())
                        .param("cause", sent.cause().name())
                        .param("address", rows.address(sent))
                        .param("at", StateColumns.at(sent.sentAt()))
                        .param("noticed", sent.noticed())
                        .param("lapses", sent.lapsesOn().orElse(null))
                        .update()
                == 1;
    }

    @Override
    public List<Consignment> of(UUID bearbeitung) {
        return read(select("bearbeitung = :bearbeitung", "sent_at, id").param("bearbeitung", bearbeitung));
    }

    @Override
    public Optional<Consignment> consignment(UUID id) {
        return read(select("id = :id", "id").param("id", id)).stream().findFirst();
    }

    @Override
    public List<Consignment> consignments(Collection<UUID> ids) {
        return read(select("id = ANY(:ids)", "sent_at, id").param("ids", ids.toArray(UUID[]::new)));
    }

    @Override
    public List<Consignment> waiting(Set<String> units, Optional<Place> after, int atMost) {
        return read(select(WAITING + """
                 AND unit = ANY(:units) AND (sent_at, id) > (:at, :after)
                """, "sent_at, id LIMIT :most")
                .param("units", units.toArray(String[]::new))
                .param("at", StateColumns.at(after.map(Place::sentAt).orElse(Instant.EPOCH)))
                .param("after", after.map(Place::id).orElse(new UUID(0, 0)))
                .param("most", atMost));
    }

    @Override
    public List<Consignment> posted(Set<String> units, Optional<Place> after, int atMost) {
        return read(select("""
                posted_on IS NOT NULL AND unit = ANY(:units) AND (posted_on, id) < (:on, :after)
                """, "posted_on DESC, id DESC LIMIT :most")
                .param("units", units.toArray(String[]::new))
                .param("on", after.map(Place::postedOn).orElse(LocalDate.of(9999, 12, 31)))
                .param("after", after.map(Place::id).orElse(new UUID(-1, -1)))
                .param("most", atMost));
    }

    @Override
    public boolean post(UUID id, LocalDate on, UUID by) {
        return sql("UPDATE casework.consignment SET posted_on = :on, posted_by = :by"
                                + " WHERE kommune = :kommune AND id = :id AND " + WAITING)
                        .param("id", id)
                        .param("on", on)
                        .param("by", by)
                        .update()
                == 1;
    }

    @Override
    public boolean retrieved(UUID id, Instant at) {
        return sql("""
                UPDATE casework.consignment SET retrieved_at = :at
                WHERE kommune = :kommune AND id = :id AND retrieved_at IS NULL
                """).param("id", id).param("at", StateColumns.at(at)).update() == 1;
    }

    @Override
    public List<Consignment> overdue(LocalDate today, int atMost) {
        return read(
                select("""
                lapses_on < :today AND noticed AND retrieved_at IS NULL AND lapsed_at IS NULL
                """, "lapses_on, id LIMIT :most").param("today", today).param("most", atMost));
    }

    @Override
    public boolean lapse(UUID id, Instant at) {
        return sql("""
                UPDATE casework.consignment SET lapsed_at = :at
                WHERE kommune = :kommune AND id = :id AND retrieved_at IS NULL AND lapsed_at IS NULL
                """).param("id", id).param("at", StateColumns.at(at)).update() == 1;
    }

    @Override
    public int recall(UUID bearbeitung, LetterKind kind, Instant at) {
        return sql("UPDATE casework.consignment SET recalled_at = :at"
                        + " WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND kind = :kind AND " + WAITING)
                .param("bearbeitung", bearbeitung)
                .param("kind", kind.name())
                .param("at", StateColumns.at(at))
                .update();
    }

    private JdbcClient.StatementSpec select(String condition, String order) {
        return sql("""
                SELECT id, bearbeitung, letter, unit, aktenzeichen, kind, title, content, enclosures, channel, cause, address,
                    sent_at, noticed, lapses_on, retrieved_at, lapsed_at, posted_on, posted_by
                FROM casework.consignment WHERE kommune = :kommune AND recalled_at IS NULL AND %s ORDER BY %s
                """.formatted(condition, order));
    }

    private List<Consignment> read(JdbcClient.StatementSpec select) {
        return select.query((row, number) -> rows.consignment(row)).list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
