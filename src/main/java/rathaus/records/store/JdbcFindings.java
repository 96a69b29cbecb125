package rathaus.records.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.Dokument;
import rathaus.records.DokumentInVorgang;
import rathaus.records.Vorgang;
import rathaus.records.domain.Findings;
import rathaus.tenancy.KommuneScope;

/** Many Dokumente at once: three statements, however many there are. */
@Component
class JdbcFindings implements Findings {

    private final JdbcClient jdbc;

    JdbcFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DokumentInVorgang> existing(Collection<UUID> dokumente) {
        if (dokumente.isEmpty()) {
            return List.of();
        }
        List<Dokument> found = here(JdbcDokumente.LATEST + "WHERE d.kommune = :kommune AND d.id = ANY (:ids)")
                .param("ids", array(dokumente))
                .query((row, number) -> JdbcDokumente.dokument(row))
                .list();
        Map<UUID, Vorgang> vorgaenge =
                vorgaenge(found.stream().map(Dokument::vorgang).distinct().toList());
        Map<String, String> titles = titles();
        return found.stream()
                .map(dokument -> {
                    Vorgang vorgang = vorgaenge.get(dokument.vorgang());
                    if (vorgang == null) {
                        throw new IllegalStateException("A Dokument without its Vorgang: " + dokument.id());
                    }
                    String position = vorgang.facts().aktenzeichen().position();
                    return new DokumentInVorgang(dokument, vorgang, titles.getOrDefault(position, ""));
                })
                .toList();
    }

    private Map<UUID, Vorgang> vorgaenge(Collection<UUID> ids) {
        return here(VorgangRows.SELECT + "WHERE v.kommune = :kommune AND v.id = ANY (:ids)")
                .param("ids", array(ids))
                .query((row, number) -> VorgangRows.vorgang(row))
                .stream()
                .collect(Collectors.toMap(vorgang -> vorgang.facts().id(), Function.identity()));
    }

    /** The youngest wording of each position, ended ones too: their files stay. */
    private Map<String, String> titles() {
        return here("""
                SELECT DISTINCT ON (number) number, title FROM records.aktenplan_position
                WHERE kommune = :kommune ORDER BY number, valid_from DESC
                """).query((row, number) -> Map.entry(row.getString("number"), row.getString("title"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<UUID> ofVorgaenge(Collection<UUID> vorgaenge) {
        if (vorgaenge.isEmpty()) {
            return List.of();
        }
        return here("SELECT id FROM records.dokument WHERE kommune = :kommune AND vorgang = ANY (:ids)")
                .param("ids", array(vorgaenge))
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> after(UUID dokument, int limit) {
        return here("""
                SELECT id FROM records.dokument WHERE kommune = :kommune AND id > :after ORDER BY id LIMIT :limit
                """)
                .param("after", dokument)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public long count() {
        return here("SELECT count(*) FROM records.dokument WHERE kommune = :kommune")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec here(String query) {
        return jdbc.sql(query).param("kommune", KommuneScope.required().value());
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
