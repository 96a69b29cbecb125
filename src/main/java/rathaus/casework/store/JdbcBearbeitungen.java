package rathaus.casework.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.tenancy.KommuneScope;

/** One row for each Bearbeitung. */
@Component
class JdbcBearbeitungen implements Bearbeitungen {

    private static final String SELECT = "SELECT * FROM casework.bearbeitung WHERE kommune = :kommune AND ";

    private final JdbcClient jdbc;

    JdbcBearbeitungen(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                    state = :state, clerk = :clerk, waiting_since = :since, waiting_until = :until,
                    hard_deadline = :hard, target = :target, due_order = :order,
                    proposal = :proposal, signing_unit = :signingUnit, signing_kind = :signingKind,
                    signing_cents = :signingCents, signing_head = :signingHead, signing_barred = :signingBarred,
                    substance = :substance, decision = :decision, reasons = :reasons, decided_by = :decidedBy, decided_at = :decidedAt,
                    bescheid = :bescheid, channel = :channel, delivered_on = :delivered, notified_on = :notified,
                    appeal_until = :appeal, closed_on = :closed, retention_end = :retention, lock_version = :version
                WHERE kommune = :kommune AND id = :id AND lock_version = :version - 1
                """)
                        .param("id", next.facts().id())
                        .param("version", next.version())
                        .params(StateColumns.of(next))
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
    public List<InboxRow> inbox(InboxQuery query) {
        return InboxSql.of(query)
                .run(jdbc, KommuneScope.required())
                .query((row, number) -> BearbeitungRows.inboxRow(row))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
