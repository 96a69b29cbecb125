package rathaus.disposal.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Decision;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.Paper;
import rathaus.disposal.domain.Exchanges;
import rathaus.tenancy.KommuneScope;

/** Exchanges with their items and papers. */
@Component
class JdbcExchanges implements Exchanges {

    private static final UUID END = new UUID(-1L, -1L);

    private final JdbcClient jdbc;

    JdbcExchanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Exchange exchange) {
        sql("""
                INSERT INTO disposal.exchange (kommune, id, standard, step, opened_at, version)
                VALUES (:kommune, :id, :standard, :step, :at, :version)
                """)
                .param("id", exchange.id())
                .param("standard", exchange.standard())
                .param("step", exchange.step().name())
                .param("at", ExchangeRows.utc(exchange.openedAt()))
                .param("version", exchange.version())
                .update();
        exchange.items().forEach(item -> add(exchange.id(), item));
    }

    private void add(UUID exchange, Item item) {
        sql("""
                INSERT INTO disposal.item (kommune, exchange, vorgang, akte, aktenzeichen, number, state, signature, trouble)
                VALUES (:kommune, :exchange, :vorgang, :akte, :aktenzeichen, :number, :state, '', '')
                """)
                .param("exchange", exchange)
                .param("vorgang", item.vorgang())
                .param("akte", item.akte())
                .param("aktenzeichen", item.aktenzeichen())
                .param("number", item.number())
                .param("state", item.state().name())
                .update();
    }

    @Override
    public Optional<Exchange> byId(UUID id) {
        return sql("SELECT * FROM disposal.exchange WHERE kommune = :kommune AND id = :id")
                .param("id", id)
                .query((row, number) -> ExchangeRows.exchange(row, items(id), papers(id)))
                .optional();
    }

    @Override
    public List<Exchange> page(Optional<UUID> before, int limit) {
        return sql("""
                SELECT e.* FROM disposal.exchange e WHERE e.kommune = :kommune AND (:first OR (e.opened_at, e.id) < (
                    SELECT b.opened_at, b.id FROM disposal.exchange b WHERE b.kommune = :kommune AND b.id = :before))
                ORDER BY e.opened_at DESC, e.id DESC LIMIT :limit
                """)
                .param("first", before.isEmpty())
                .param("before", before.orElse(END))
                .param("limit", limit)
                .query((row, number) -> ExchangeRows.exchange(row, List.of(), List.of()))
                .list();
    }

    @Override
    public boolean store(Exchange changed) {
        int stored = sql("""
                UPDATE disposal.exchange
                SET step = :step, released_by = :releasedBy, confirmed_by = :confirmedBy, version = :version
                WHERE kommune = :kommune AND id = :id AND version = :version - 1
                """)
                .param("step", changed.step().name())
                .param("releasedBy", changed.releasedBy().orElse(null))
                .param("confirmedBy", changed.confirmedBy().orElse(null))
                .param("version", changed.version())
                .param("id", changed.id())
                .update();
        if (stored == 1) {
            changed.items().forEach(item -> store(changed.id(), item));
        }
        return stored == 1;
    }

    private void store(UUID exchange, Item item) {
        sql("""
                UPDATE disposal.item
                SET valuation = :valuation, state = :state, signature = :signature, trouble = :trouble
                WHERE kommune = :kommune AND exchange = :exchange AND vorgang = :vorgang
                  AND (valuation, state, signature, trouble) IS DISTINCT FROM (:valuation, :state, :signature, :trouble)
                """)
                .param("valuation", item.decision().map(Decision::name).orElse(null))
                .param("state", item.state().name())
                .param("signature", item.signature())
                .param("trouble", item.trouble())
                .param("exchange", exchange)
                .param("vorgang", item.vorgang())
                .update();
    }

    @Override
    public void add(UUID exchange, Paper paper) {
        sql("""
                INSERT INTO disposal.paper (kommune, exchange, id, kind, content, hash, message, at)
                VALUES (:kommune, :exchange, :id, :kind, :content, :hash, :message, :at)
                """)
                .param("exchange", exchange)
                .param("id", paper.id())
                .param("kind", paper.kind())
                .param("content", paper.content())
                .param("hash", paper.hash())
                .param("message", paper.message().orElse(null), java.sql.Types.OTHER)
                .param("at", ExchangeRows.utc(paper.at()))
                .update();
    }

    @Override
    public Set<UUID> underway(List<UUID> vorgaenge) {
        return Set.copyOf(sql("""
                SELECT vorgang FROM disposal.item
                WHERE kommune = :kommune AND vorgang = ANY (:vorgaenge) AND state IN ('OPEN', 'TAKEN_OVER')
                """)
                .param("vorgaenge", vorgaenge.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private List<Item> items(UUID exchange) {
        return sql("""
                SELECT * FROM disposal.item WHERE kommune = :kommune AND exchange = :exchange
                ORDER BY aktenzeichen COLLATE "C", number
                """)
                .param("exchange", exchange)
                .query((row, number) -> ExchangeRows.item(row))
                .list();
    }

    private List<Paper> papers(UUID exchange) {
        return sql("SELECT * FROM disposal.paper WHERE kommune = :kommune AND exchange = :exchange ORDER BY at, id")
                .param("exchange", exchange)
                .query((row, number) -> ExchangeRows.paper(row))
                .list();
    }

    private StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
