package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.history.RowStatement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a file as text, column by column. Left out is what changes without an act of its own: the counter of
 * optimistic locking and the number of Vorgänge in an Akte. Titles of Dokumente and reasons may name a person, and the rows in the history do not:
 * of them a hash is stated.
 */
final class StatedRows {

    /** Akte, Vorgang with its units and Anträge, Dokumente with their versions and legal holds of these {@code vorgaenge}; followed by a condition. */
    static final String SELECT = """
            WITH r AS (
                SELECT 'vorgang' AS origin, 'records.akte' AS name, a.id, v.id AS vorgang, a.id AS part,
                    to_jsonb(a) - 'last_vorgang' AS value
                FROM records.vorgang v JOIN records.akte a ON a.kommune = v.kommune AND a.id = v.akte
                WHERE v.kommune = :kommune AND v.id = ANY (:vorgaenge)
                UNION ALL
                SELECT 'vorgang', 'records.vorgang', v.id, v.id, v.id, (to_jsonb(v) - 'version') || jsonb_build_object(
                    'units', (SELECT string_agg(u.unit, ' ' ORDER BY u.unit COLLATE "C") FROM records.vorgang_unit u
                        WHERE u.kommune = v.kommune AND u.vorgang = v.id AND u.active),
                    'antraege', (SELECT string_agg(g.antrag::text, ' ' ORDER BY g.antrag) FROM records.vorgang_antrag g
                        WHERE g.kommune = v.kommune AND g.vorgang = v.id))
                FROM records.vorgang v WHERE v.kommune = :kommune AND v.id = ANY (:vorgaenge)
                UNION ALL
                SELECT 'dokument', 'records.dokument', d.id, d.vorgang, d.id, (to_jsonb(d) - 'title') || jsonb_build_object(
                    'title', encode(sha256(convert_to(d.id::text || d.title, 'UTF8')), 'hex'),
                    'corrections', (SELECT encode(sha256(convert_to(
                            string_agg(to_jsonb(c)::text, ' ' ORDER BY c.number), 'UTF8')), 'hex')
                        FROM records.dokument_correction c WHERE c.kommune = d.kommune AND c.dokument = d.id))
                FROM records.dokument d WHERE d.kommune = :kommune AND d.vorgang = ANY (:vorgaenge)
                UNION ALL
                SELECT 'dokument', 'records.dokument_version', n.stored, d.vorgang, d.id, to_jsonb(n)
                FROM records.dokument d JOIN records.dokument_version n ON n.kommune = d.kommune AND n.dokument = d.id
                WHERE d.kommune = :kommune AND d.vorgang = ANY (:vorgaenge)
                UNION ALL
                SELECT 'hold', 'records.legal_hold', h.id, h.vorgang, h.id, (to_jsonb(h) - 'reason' - 'lift_reason')
                    || jsonb_build_object('reason', encode(sha256(convert_to(h.id::text || h.reason, 'UTF8')), 'hex'))
                FROM records.legal_hold h WHERE h.kommune = :kommune AND h.vorgang = ANY (:vorgaenge)
            )
            SELECT r.name, r.id, r.vorgang, r.value::text AS value FROM r
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private StatedRows() {}

    static RowStatement statement(ResultSet row) throws SQLException {
        Map<String, @Nullable String> values = new TreeMap<>();
        JSON.readTree(row.getString("value")).properties().forEach(column -> {
            JsonNode value = column.getValue();
            values.put(
                    column.getKey(), value.isNull() ? null : value.isString() ? value.stringValue() : value.toString());
        });
        return new RowStatement(row.getString("name"), row.getObject("id", UUID.class), values);
    }
}
