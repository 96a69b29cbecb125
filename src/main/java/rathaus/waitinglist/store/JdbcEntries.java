package rathaus.waitinglist.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;
import rathaus.waitinglist.domain.Entries;
import rathaus.waitinglist.domain.Entry;

/** One row for each granted case. */
@Component
class JdbcEntries implements Entries {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String WAITING =
            "FROM waitinglist.entry WHERE kommune = :kommune AND leistung = :leistung AND left_on IS NULL ";

    private final JdbcClient jdbc;

    JdbcEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Entry.Waiting entry) {
        Entry.Facts facts = entry.facts();
        return sql("""
                INSERT INTO waitinglist.entry
                    (kommune, id, aktenzeichen, leistung, unit, version, received_on, since, order_key, order_values, columns,
                     lock_version)
                VALUES (:kommune, :id, :aktenzeichen, :leistung, :unit, :pinned, :received, :since, :key, :order, :columns,
                        :version)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", facts.id())
                        .param("aktenzeichen", facts.aktenzeichen())
                        .param("leistung", facts.leistung().value())
                        .param("unit", facts.unit())
                        .param("pinned", facts.pinned().hex())
                        .param("received", facts.receivedOn())
                        .param("since", facts.since().atOffset(ZoneOffset.UTC))
                        .param("key", facts.orderKey())
                        .param("order", EntryRows.order(facts.order()))
                        .param("columns", EntryRows.columns(facts.columns()))
                        .param("version", entry.version())
                        .update()
                == 1;
    }

    @Override
    public boolean store(Entry next) {
        return EntryRows.leaving(sql("""
                UPDATE waitinglist.entry SET left_on = :on, left_by = :by, left_reason = :reason, left_words = :words,
                    lock_version = :version
                WHERE kommune = :kommune AND id = :id AND lock_version = :version - 1 AND (left_on IS NULL) = :waiting
                """), next)
                        .param("id", next.facts().id())
                        .param("version", next.version())
                        .param("waiting", next instanceof Entry.Left)
                        .update()
                == 1;
    }

    @Override
    public Optional<Entry> of(UUID caseId) {
        return one("id = :it", caseId);
    }

    @Override
    public Optional<Entry> find(String aktenzeichen) {
        return one("aktenzeichen = :it", aktenzeichen);
    }

    private Optional<Entry> one(String condition, Object it) {
        return sql("SELECT * FROM waitinglist.entry WHERE kommune = :kommune AND " + condition)
                .param("it", it)
                .query((row, number) -> EntryRows.read(row))
                .optional();
    }

    @Override
    public Optional<Entry> latest(LeistungId leistung) {
        return sql("""
                SELECT * FROM waitinglist.entry WHERE kommune = :kommune AND leistung = :leistung
                ORDER BY since DESC, id DESC LIMIT 1
                """)
                .param("leistung", leistung.value())
                .query((row, number) -> EntryRows.read(row))
                .optional();
    }

    @Override
    public Map<LeistungId, Long> waiting() {
        return sql("""
                SELECT leistung, count(*) AS waiting FROM waitinglist.entry
                WHERE kommune = :kommune AND left_on IS NULL GROUP BY leistung
                """)
                .query((row, number) -> Map.entry(new LeistungId(row.getString("leistung")), row.getLong("waiting")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Ahead ahead(LeistungId leistung, Position position) {
        return at(leistung, position, """
                SELECT count(*) FILTER (WHERE order_key < :key) AS ranked,
                    count(*) FILTER (WHERE (order_key, id) < (:key, :id)) AS listed, count(*) AS everybody
                """ + WAITING)
                .query((row, number) ->
                        new Ahead(row.getLong("ranked"), row.getLong("listed"), row.getLong("everybody")))
                .single();
    }

    @Override
    public List<Entry.Waiting> page(LeistungId leistung, Optional<Position> after, int atMost) {
        return at(
                        leistung,
                        after.orElse(new Position("", FIRST)),
                        "SELECT * " + WAITING + "AND (order_key, id) > (:key, :id) ORDER BY order_key, id LIMIT :most")
                .param("most", atMost)
                .query((row, number) -> EntryRows.waiting(row))
                .list();
    }

    private JdbcClient.StatementSpec at(LeistungId leistung, Position position, String statement) {
        return sql(statement)
                .param("leistung", leistung.value())
                .param("key", position.orderKey())
                .param("id", position.id());
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
