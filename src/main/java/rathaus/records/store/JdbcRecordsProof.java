package rathaus.records.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.documents.ContentProof;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.history.RowStatement;
import rathaus.kernel.ContentHash;
import rathaus.records.Aktenzeichen;
import rathaus.records.RecordsProof;
import rathaus.tenancy.KommuneScope;

/** The proof of a batch: three queries, then the bytes of its Dokumente. */
@Component
class JdbcRecordsProof implements RecordsProof {

    /** Whoever deletes a Vorgang after its Aussonderung leaves an act that ends so. */
    private static final String DELETED = ".vorgang-deleted";

    private static final String DOKUMENT = "records.dokument";

    private final JdbcClient jdbc;
    private final History history;
    private final ContentProof contents;

    JdbcRecordsProof(JdbcClient jdbc, History history, ContentProof contents) {
        this.jdbc = jdbc;
        this.history = history;
        this.contents = contents;
    }

    @Override
    public List<UUID> after(UUID vorgang, int atMost) {
        return jdbc.sql(
                        "SELECT id FROM records.vorgang WHERE kommune = :kommune AND id > :after ORDER BY id LIMIT :most")
                .param("kommune", kommune())
                .param("after", vorgang)
                .param("most", atMost)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> of(Aktenzeichen aktenzeichen) {
        return jdbc.sql("""
                SELECT v.id FROM records.akte a JOIN records.vorgang v ON v.kommune = a.kommune AND v.akte = a.id
                WHERE a.kommune = :kommune AND a.position = :position AND a.year = :year AND a.number = :number
                ORDER BY v.number
                """)
                .param("kommune", kommune())
                .param("position", aktenzeichen.position())
                .param("year", aktenzeichen.year())
                .param("number", aktenzeichen.number())
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> missing(Collection<UUID> vorgaenge) {
        Set<UUID> there =
                new HashSet<>(jdbc.sql("SELECT id FROM records.vorgang WHERE kommune = :kommune AND id = ANY (:ids)")
                        .param("kommune", kommune())
                        .param("ids", vorgaenge.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
        List<UUID> gone =
                vorgaenge.stream().filter(vorgang -> !there.contains(vorgang)).toList();
        Set<UUID> deleted = history.of(gone).stream()
                .filter(act -> act.kind().endsWith(DELETED))
                .map(RecordedAct::subject)
                .collect(Collectors.toSet());
        return gone.stream().filter(vorgang -> !deleted.contains(vorgang)).toList();
    }

    @Override
    public Compared compare(Collection<UUID> vorgaenge) {
        List<RowStatement> rows = jdbc.sql(StatedRows.SELECT)
                .param("kommune", kommune())
                .param("vorgaenge", vorgaenge.toArray(UUID[]::new))
                .query((row, number) -> StatedRows.statement(row))
                .list();
        RowComparison comparison = new RowComparison(history.of(vorgaenge), rows);
        List<Difference> differences = new ArrayList<>(comparison.differences());
        List<RowStatement> dokumente =
                rows.stream().filter(row -> row.table().startsWith(DOKUMENT)).toList();
        differences.addAll(contentDifferences(comparison, dokumente));
        return new Compared(rows.size(), comparison.unstated(), dokumente.size(), differences);
    }

    private List<Difference> contentDifferences(RowComparison comparison, List<RowStatement> dokumente) {
        Map<UUID, ContentProof.Fault> faults =
                contents.compare(dokumente.stream().map(JdbcRecordsProof::claim).collect(Collectors.toSet()));
        return dokumente.stream()
                .filter(dokument -> faults.containsKey(stored(dokument)))
                .map(dokument -> comparison.difference(what(faults.get(stored(dokument))), dokument, ""))
                .toList();
    }

    private static ContentProof.Claim claim(RowStatement dokument) {
        return new ContentProof.Claim(
                stored(dokument),
                new ContentHash(String.valueOf(dokument.values().get("content"))),
                Long.parseLong(String.valueOf(dokument.values().get("size"))));
    }

    private static UUID stored(RowStatement dokument) {
        return UUID.fromString(String.valueOf(dokument.values().get("stored")));
    }

    private static What what(ContentProof.@Nullable Fault fault) {
        return switch (fault) {
            case null -> throw new IllegalArgumentException("No fault");
            case UNKNOWN -> What.CONTENT_UNKNOWN;
            case OTHER_CONTENT -> What.CONTENT_OTHER;
            case FILE_MISSING -> What.FILE_MISSING;
            case FILE_CHANGED -> What.FILE_CHANGED;
        };
    }

    private static int kommune() {
        return KommuneScope.required().value();
    }
}
