package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.records.Aktenzeichen;
import rathaus.records.Aussonderungsart;
import rathaus.records.Custody;
import rathaus.records.Retention;
import rathaus.records.Vorgang;

/** Reads a Vorgang with its Akte from one row. */
final class VorgangRows {

    /** Followed by a condition on {@code v}. */
    static final String SELECT = """
            SELECT v.id, v.number, v.subject, v.opened_at, v.restricted, v.retention_years, v.retention_basis, v.permanent,
                v.transfer_years, v.aussonderungsart, v.held, v.state, v.closed_on, v.retention_end, v.version, a.position, a.year, a.number AS akte_number,
                (SELECT min(antrag::text)::uuid FROM records.vorgang_antrag
                    WHERE kommune = v.kommune AND vorgang = v.id) AS antrag,
                ARRAY(SELECT unit FROM records.vorgang_unit
                    WHERE kommune = v.kommune AND vorgang = v.id AND active) AS units
            FROM records.vorgang v
            JOIN records.akte a ON a.kommune = v.kommune AND a.id = v.akte
            """;

    private VorgangRows() {}

    static Vorgang vorgang(ResultSet row) throws SQLException {
        Vorgang.Facts facts = facts(row);
        long version = row.getLong("version");
        return switch (row.getString("state")) {
            case "OPEN" -> new Vorgang.Open(facts, version);
            case "ZDA" ->
                new Vorgang.Zda(
                        facts,
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("retention_end", LocalDate.class),
                        version);
            default -> throw new SQLException("Unknown state of Vorgang " + facts.id());
        };
    }

    private static Vorgang.Facts facts(ResultSet row) throws SQLException {
        return new Vorgang.Facts(
                row.getObject("id", UUID.class),
                new Aktenzeichen(row.getString("position"), row.getInt("year"), row.getInt("akte_number")),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("antrag", UUID.class)),
                row.getString("subject"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Set.of((String[]) row.getArray("units").getArray()),
                row.getBoolean("restricted"),
                new Retention(
                        row.getInt("retention_years"), row.getBoolean("permanent"), row.getString("retention_basis")),
                new Custody(
                        Aussonderungsart.valueOf(row.getString("aussonderungsart")),
                        row.getInt("transfer_years"),
                        row.getBoolean("held")));
    }
}
