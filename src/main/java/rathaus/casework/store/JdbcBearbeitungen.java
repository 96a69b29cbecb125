package rathaus.casework.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** One row for each Bearbeitung. */
@Component
class JdbcBearbeitungen implements Bearbeitungen {

    private static final String SELECT = "SELECT * FROM casework.bearbeitung WHERE kommune = :kommune AND ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcBearbeitungen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Bearbeitung.Unclaimed bearbeitung) {
        Bearbeitung.Facts facts = bearbeitung.facts();
        sql("""
                INSERT INTO casework.bearbeitung
                    (kommune, id, antrag, reference, aktenzeichen, leistung, leistung_name, version, applicant, electronic,
                     unit, received_at, hard_deadline, target, due_order, state, lock_version)
                VALUES (:kommune, :id, :antrag, :reference, :aktenzeichen, :leistung, :name, :pinned, :applicant, :electronic,
                        :unit, :received, :hard, :target, :order, 'UNCLAIMED', :version)
                """)
                .param("id", facts.id())
                .param("antrag", facts.antrag())
                .param("reference", facts.reference())
                .param("aktenzeichen", facts.aktenzeichen())
                .param("leistung", facts.leistung().value())
                .param("name", facts.leistungName())
                .param("pinned", facts.pinned().hex())
                .param("applicant", facts.applicant())
                .param("electronic", facts.electronic())
                .param("unit", facts.unit())
                .param("received", StateColumns.at(facts.receivedAt()))
                .param("hard", facts.deadlines().statutory().orElse(null))
                .param("target", facts.deadlines().target())
                .param("order", StateColumns.dueOrder(facts))
                .param("version", bearbeitung.version())
                .update();
    }

    @Override
    public Optional<Bearbeitung> find(UUID id) {
        return sql(SELECT + "id = :id")
                .param("id", id)
                .query((row, number) -> BearbeitungRows.read(row))
                .optional();
    }

    @Override
    public List<Bearbeitung> findAll(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql(SELECT + "id IN (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> BearbeitungRows.read(row))
                        .list();
    }

    @Override
    public Optional<Bearbeitung> ofAntrag(UUID antrag) {
        return sql(SELECT + "antrag = :antrag")
                .param("antrag", antrag)
                .query((row, number) -> BearbeitungRows.read(row))
                .optional();
    }

    @Override
    public Optional<Bearbeitung> withAktenzeichen(String aktenzeichen) {
        return sql(SELECT + "aktenzeichen = :aktenzeichen")
                .param("aktenzeichen", aktenzeichen)
                .query((row, number) -> BearbeitungRows.read(row))
                .optional();
    }

    @Override
    public Optional<Bearbeitung> withReference(String reference) {
        return sql(SELECT + "reference = :reference")
                .param("reference", reference)
                .query((row, number) -> BearbeitungRows.read(row))
                .optional();
    }

    @Override
    public boolean store(Bearbeitung next) {
        return sql("""
                UPDATE casework.bearbeitung SET
                    state = :state, unit = :unit, clerk = :clerk, waiting_since = :since, waiting_until = :until,
                    hard_deadline = :hard, target = :target, due_order = :order,
                    proposal = :proposal, signing_unit = :signingUnit, signing_kind = :signingKind,
                    signing_cents = :signingCents, signing_head = :signingHead, signing_barred = :signingBarred,
                    substance = :substance, decision = :decision, reasons = :reasons, decided_by = :decidedBy, decided_at = :decidedAt,
                    bescheid = :bescheid, channel = :channel, delivered_on = :delivered, notified_on = :notified,
                    appeal_until = :appeal,
                    ending = :ending, ending_reason = :endingReason, ending_detail = :endingDetail, ended_on = :endedOn,
                    closed_on = :closed, retention_end = :retention, lock_version = :version,
                    claimed_at = coalesce(claimed_at, CASE WHEN :state NOT IN ('UNCLAIMED', 'ENDED') THEN :now END),
                    waited_seconds = waited_seconds
                        + CASE WHEN :state <> 'WAITING' THEN coalesce(extract(epoch FROM :now - waiting_from), 0) ELSE 0 END,
                    waiting_from = CASE WHEN :state = 'WAITING' THEN coalesce(waiting_from, :now) END
                WHERE kommune = :kommune AND id = :id AND lock_version = :version - 1
                """)
                        .param("id", next.facts().id())
                        .param("version", next.version())
                        .params(StateColumns.of(next))
                        .param("now", StateColumns.at(clock.instant()))
                        .update()
                == 1;
    }

    @Override
    public void touchedByCitizen(UUID id, Instant at) {
        sql("UPDATE casework.bearbeitung SET changed_by_citizen_at = :at WHERE kommune = :kommune AND id = :id")
                .param("id", id)
                .param("at", StateColumns.at(at))
                .update();
    }

    @Override
    public boolean isTouchedSince(UUID id, Instant instant) {
        return sql("""
                SELECT count(*) FROM casework.bearbeitung
                WHERE kommune = :kommune AND id = :id AND changed_by_citizen_at > :instant
                """)
                        .param("id", id)
                        .param("instant", StateColumns.at(instant))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public List<Bearbeitung.Waiting> waitingUntil(LocalDate from, LocalDate to, int atMost) {
        return sql(SELECT + """
                        state = 'WAITING' AND waiting_until BETWEEN :from AND :to ORDER BY waiting_until, id LIMIT :most
                        """)
                .param("from", from)
                .param("to", to)
                .param("most", atMost)
                .query((row, number) -> BearbeitungRows.read(row))
                .list()
                .stream()
                .filter(Bearbeitung.Waiting.class::isInstance)
                .map(Bearbeitung.Waiting.class::cast)
                .toList();
    }

    @Override
    public List<InboxRow> inbox(InboxQuery query) {
        return InboxSql.of(query)
                .run(jdbc, KommuneScope.required())
                .query((row, number) -> BearbeitungRows.inboxRow(row))
                .list();
    }

    @Override
    public Optional<InboxRow> inboxRow(String aktenzeichen) {
        return sql(InboxSql.ONE)
                .param("aktenzeichen", aktenzeichen)
                .query((row, number) -> BearbeitungRows.inboxRow(row))
                .optional();
    }

    @Override
    public int count(InboxQuery query) {
        return InboxSql.counting(query)
                .run(jdbc, KommuneScope.required())
                .query(Integer.class)
                .single();
    }

    /** Leaps from one Leistung of a unit to the next, so that it costs as many steps as there are Leistungen. */
    @Override
    public Map<LeistungId, String> openLeistungen(Set<String> units) {
        Map<LeistungId, String> names = new TreeMap<>(Comparator.comparing(LeistungId::value));
        sql("""
                WITH RECURSIVE leap AS (
                    SELECT units.unit, '' AS leistung, NULL::text AS name FROM unnest(:units) AS units (unit)
                    UNION ALL
                    SELECT leap.unit, next.leistung, next.leistung_name FROM leap CROSS JOIN LATERAL (
                        SELECT leistung, leistung_name FROM casework.bearbeitung
                        WHERE kommune = :kommune AND unit = leap.unit AND leistung > leap.leistung AND state <> 'CLOSED'
                        ORDER BY leistung LIMIT 1) AS next)
                SELECT leistung, name FROM leap WHERE name IS NOT NULL
                """)
                .param("units", units.toArray(String[]::new))
                .query((row, number) -> names.put(new LeistungId(row.getString("leistung")), row.getString("name")))
                .list();
        return names;
    }

    @Override
    public List<DeskLoad> loads(Set<String> units, LocalDate today) {
        return units.isEmpty()
                ? List.of()
                : sql("""
                        SELECT unit, clerk, count(*) AS open, count(*) FILTER (WHERE state = 'WAITING') AS waiting,
                            count(*) FILTER (WHERE hard_deadline < :today AND state NOT IN ('WAITING', 'ENDED')) AS passed
                        FROM casework.bearbeitung
                        WHERE kommune = :kommune AND unit IN (:units) AND state <> 'CLOSED' GROUP BY unit, clerk
                        """)
                        .param("units", units)
                        .param("today", today)
                        .query((row, number) -> new DeskLoad(
                                row.getString("unit"),
                                Optional.ofNullable(row.getObject("clerk", UUID.class)),
                                row.getInt("open"),
                                row.getInt("waiting"),
                                row.getInt("passed")))
                        .list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
