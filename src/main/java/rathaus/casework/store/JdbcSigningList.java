package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Bearbeitungen.Position;
import rathaus.casework.domain.Proposal;
import rathaus.casework.domain.SigningList;
import rathaus.identity.SigningPower;
import rathaus.kernel.Money;
import rathaus.tenancy.KommuneScope;

/** DecisionDrafts that wait for a signature: only those that the asking member may sign. */
@Component
class JdbcSigningList implements SigningList {

    private static final String FROM = """
             FROM casework.bearbeitung
            WHERE kommune = :kommune AND state = 'SIGNING' AND signing_unit IN (:units)
              AND (:leads OR NOT signing_head) AND NOT (:account = ANY (signing_barred))
              AND (""";

    private final JdbcClient jdbc;

    JdbcSigningList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> page(Signer signer, Optional<Position> after, int atMost) {
        if (isPowerless(signer)) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        String from = after.map(position -> {
                    values.put("dueOrder", position.dueOrder());
                    values.put("received", StateColumns.at(position.receivedAt()));
                    values.put("id", position.id());
                    return " AND (due_order, received_at, id) > (:dueOrder, :received, :id)";
                })
                .orElse("");
        return sql("""
                        SELECT id, due_order, received_at, aktenzeichen, leistung_name, applicant, clerk, hard_deadline,
                               target, signing_kind, proposal""", signer, values, from + " ORDER BY due_order, received_at, id LIMIT " + atMost)
                .query((row, number) -> row(row))
                .list();
    }

    @Override
    public int count(Signer signer) {
        return isPowerless(signer)
                ? 0
                : sql("SELECT count(*)", signer, new HashMap<>(), "")
                        .query(Integer.class)
                        .single();
    }

    private static boolean isPowerless(Signer signer) {
        return signer.units().isEmpty() || signer.powers().isEmpty();
    }

    private JdbcClient.StatementSpec sql(String select, Signer signer, Map<String, Object> values, String rest) {
        List<String> covered = new ArrayList<>();
        int number = 0;
        for (SigningPower power : signer.powers()) {
            covered.add(covered(power, number, values));
            number++;
        }
        values.put("kommune", KommuneScope.required().value());
        values.put("units", signer.units());
        values.put("leads", signer.leads());
        values.put("account", signer.account());
        return jdbc.sql(select + FROM + String.join(" OR ", covered) + ")" + rest)
                .params(values);
    }

    /** The same as {@link SigningPower#covers}, for rows. */
    private static String covered(SigningPower power, int number, Map<String, Object> values) {
        values.put("kind" + number, power.kind().name());
        String condition = "(signing_kind = :kind" + number;
        if (power.unit().isPresent()) {
            values.put("unit" + number, power.unit().get());
            condition += " AND signing_unit = :unit" + number;
        }
        if (power.limit().isPresent()) {
            values.put("cents" + number, power.limit().map(Money::cents).get());
            condition += " AND signing_cents <= :cents" + number;
        }
        return condition + ")";
    }

    private static Row row(ResultSet row) throws SQLException {
        Proposal proposal = DecisionBytes.proposal(row.getBytes("proposal"));
        return new Row(
                new Position(
                        row.getObject("due_order", LocalDate.class),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class)),
                row.getString("aktenzeichen"),
                row.getString("leistung_name"),
                row.getString("applicant"),
                proposal.draft().kind(),
                proposal.next().coSigns(),
                row.getObject("clerk", UUID.class),
                Optional.ofNullable(row.getObject("hard_deadline", LocalDate.class)),
                row.getObject("target", LocalDate.class));
    }
}
