package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.SignatureDesk;
import rathaus.casework.domain.Bearbeitungen.Position;
import rathaus.casework.domain.LaterProposal;
import rathaus.casework.domain.Proposal;
import rathaus.casework.domain.SigningList;
import rathaus.kernel.LegalDay;
import rathaus.tenancy.KommuneScope;

/** Drafts of decisions and what changes decisions, as far as they wait for a signature that the asking member may give. */
@Component
class JdbcSigningList implements SigningList {

    private static final String DRAFT_ROW = """
            SELECT id, due_order, received_at, aktenzeichen, leistung_name, applicant, clerk, hard_deadline, target,
                   proposal, false AS later
            """;

    /** Without a hard deadline, so behind all that have one, by age. */
    private static final String LATER_ROW = """
            SELECT laid.bearbeitung AS id, DATE '9999-12-31' AS due_order, laid.laid_at AS received_at, its.aktenzeichen,
                   its.leistung_name, its.applicant, its.clerk, NULL::date AS hard_deadline, its.target,
                   laid.content AS proposal, true AS later
            """;

    private static final String DRAFTS = """
             FROM casework.bearbeitung
            WHERE kommune = :kommune AND state = 'SIGNING' AND signing_unit IN (:units)
              AND (:leads OR NOT signing_head) AND NOT (:account = ANY (signing_barred))
              AND (%s)""";

    private static final String LATER = """
             FROM casework.later_signature AS laid
             JOIN casework.bearbeitung AS its ON its.kommune = laid.kommune AND its.id = laid.bearbeitung
            WHERE laid.kommune = :kommune AND laid.signing_unit IN (:units)
              AND (:leads OR NOT laid.signing_head) AND NOT (:account = ANY (laid.signing_barred))
              AND NOT EXISTS (SELECT FROM unnest(laid.signing_kinds, laid.signing_cents) AS need (kind, cents)
                              WHERE NOT (%s))""";

    private final JdbcClient jdbc;

    JdbcSigningList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> page(Signer signer, Optional<Position> after, int atMost) {
        if (isPowerless(signer)) {
            return List.of();
        }
        Map<String, Object> values = values(signer);
        after.ifPresent(position -> {
            values.put("dueOrder", position.dueOrder());
            values.put("received", StateColumns.at(position.receivedAt()));
            values.put("id", position.id());
        });
        boolean goesOn = after.isPresent();
        String order = " ORDER BY due_order, received_at, id LIMIT " + atMost;
        String drafts = DRAFT_ROW
                + drafts(signer, values)
                + (goesOn ? " AND (due_order, received_at, id) > (:dueOrder, :received, :id)" : "")
                + order;
        String later = LATER_ROW
                + later(signer, values)
                + (goesOn
                        ? " AND (DATE '9999-12-31', laid.laid_at, laid.bearbeitung) > (:dueOrder, :received, :id)"
                        : "")
                + order;
        return jdbc.sql("SELECT * FROM ((" + drafts + ") UNION ALL (" + later + ")) AS waiting" + order)
                .params(values)
                .query((row, number) -> row(row))
                .list();
    }

    @Override
    public int count(Signer signer) {
        if (isPowerless(signer)) {
            return 0;
        }
        Map<String, Object> values = values(signer);
        String drafts = "SELECT count(*)" + drafts(signer, values);
        String later = "SELECT count(*)" + later(signer, values);
        return jdbc.sql("SELECT (" + drafts + ") + (" + later + ")")
                .params(values)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> values(Signer signer) {
        Map<String, Object> values = new HashMap<>();
        values.put("kommune", KommuneScope.required().value());
        values.put("units", signer.units());
        values.put("leads", signer.leads());
        values.put("account", signer.account());
        return values;
    }

    private static String drafts(Signer signer, Map<String, Object> values) {
        return DRAFTS.formatted(CoveredSql.covered(signer, values, "signing_kind", "signing_cents", "signing_unit"));
    }

    /** All that something needs is covered: there is no need without a power. */
    private static String later(Signer signer, Map<String, Object> values) {
        return LATER.formatted(CoveredSql.covered(signer, values, "need.kind", "need.cents", "laid.signing_unit"));
    }

    private static boolean isPowerless(Signer signer) {
        return signer.units().isEmpty() || signer.powers().isEmpty();
    }

    private static Row row(ResultSet row) throws SQLException {
        Position position = new Position(
                row.getObject("due_order", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("id", UUID.class));
        return row.getBoolean("later") ? later(position, row) : draft(position, row);
    }

    private static Row draft(Position position, ResultSet row) throws SQLException {
        Proposal proposal = DecisionBytes.proposal(row.getBytes("proposal"));
        return new Row(
                position,
                row.getString("aktenzeichen"),
                row.getString("leistung_name"),
                row.getString("applicant"),
                new SignatureDesk.Draft(proposal.draft().kind(), proposal.next().coSigns()),
                row.getObject("clerk", UUID.class),
                Optional.ofNullable(row.getObject("hard_deadline", LocalDate.class)),
                row.getObject("target", LocalDate.class));
    }

    private static Row later(Position position, ResultSet row) throws SQLException {
        LaterProposal proposal = JdbcLaterProposals.proposal(row.getBytes("proposal"));
        return new Row(
                position,
                row.getString("aktenzeichen"),
                row.getString("leistung_name"),
                row.getString("applicant"),
                new SignatureDesk.Later(
                        proposal.title(), proposal.page(), proposal.next().coSigns()),
                proposal.by(),
                Optional.empty(),
                LegalDay.of(proposal.at()));
    }
}
