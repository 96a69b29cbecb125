package rathaus.recordsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.recordsearch.IndexFixtures.ALL;
import static rathaus.recordsearch.IndexFixtures.entry;
import static rathaus.recordsearch.IndexFixtures.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.records.ReadingScope;
import rathaus.recordsearch.FacetCount;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.SearchPosition;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.IndexAnswer;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.IndexQuery;
import rathaus.recordsearch.domain.SearchWords;
import rathaus.recordsearch.domain.Stamp;

class OneIndexTests {

    private final OneIndex index;
    private final Path folder;

    OneIndexTests(@TempDir Path folder) {
        this.folder = folder;
        this.index = new OneIndex(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.folder().close();
    }

    @Test
    void answersNothingBeforeItIsWritten() throws IOException {
        assertThat(index.search(query("Wort", ALL))).isEqualTo(IndexAnswer.NOTHING);
        assertThat(index.folder().stamp()).isEmpty();
    }

    @Test
    void pagesWithoutGapsOrRepeats() throws IOException {
        Set<UUID> all = new HashSet<>();
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            UUID id = UUID.randomUUID();
            all.add(id);
            entries.add(entry(id, "Bescheid", "gleich " + (i % 3 == 0 ? "gleich" : "")));
        }
        index.write(new Stamp(1, 1), entries, Set.of());

        List<UUID> seen = new ArrayList<>();
        Optional<SearchPosition> after = Optional.empty();
        do {
            IndexAnswer page = index.search(query("gleich", ALL, Map.of(), after, 7));
            assertThat(page.total()).isEqualTo(50);
            page.hits().forEach(hit -> seen.add(hit.dokument()));
            after = page.next().map(SearchPosition::toString).flatMap(SearchPosition::parse);
        } while (after.isPresent());
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    /** Hits, total and every facet are those of the readable ones, whatever the rights are. */
    @Test
    void countsOnlyWhatMayBeRead() throws IOException {
        Random random = new Random(20261126);
        List<String> units = List.of("a", "b", "c", "d");
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            IndexEntry.Rights rights = new IndexEntry.Rights(some(units, random), random.nextInt(3) == 0);
            entries.add(entry(UUID.randomUUID(), "Titel", "Geheimnis Nummer " + i, rights));
        }
        index.write(new Stamp(1, 1), entries, Set.of());
        for (int i = 0; i < 100; i++) {
            ReadingScope scope = new ReadingScope(some(units, random), random.nextBoolean(), random.nextInt(4) == 0);
            Set<UUID> hidden = Set.of(entries.get(random.nextInt(300)).vorgang());
            List<IndexEntry> readable = entries.stream()
                    .filter(each -> !hidden.contains(each.vorgang()) && mayRead(scope, each.rights()))
                    .toList();
            IndexAnswer answer = index.search(
                    new IndexQuery(SearchWords.parse("Geheimnis"), scope, hidden, Map.of(), Optional.empty(), 400));
            assertThat(answer.hits().stream().map(IndexAnswer.IndexHit::dokument))
                    .containsExactlyInAnyOrderElementsOf(
                            readable.stream().map(IndexEntry::dokument).toList());
            assertThat(answer.total()).isEqualTo(readable.size());
            for (FacetCount count : answer.facets().getOrDefault(SearchFacet.UNIT, List.of())) {
                assertThat(count.count())
                        .isEqualTo(readable.stream()
                                .filter(each -> each.rights().units().contains(count.value()))
                                .count());
            }
        }
    }

    private static Set<String> some(List<String> units, Random random) {
        Set<String> some = new HashSet<>(units);
        some.removeIf(unit -> random.nextBoolean());
        return some;
    }

    private static boolean mayRead(ReadingScope scope, IndexEntry.Rights rights) {
        return rights.units().stream().anyMatch(scope.units()::contains)
                || (scope.acrossUnits() && (scope.restricted() || !rights.restricted()));
    }

    @Test
    void narrowsDown() throws IOException {
        index.write(
                new Stamp(1, 1),
                List.of(
                        entry(UUID.randomUUID(), "x", "Wort", new IndexEntry.Rights(Set.of("a", "b"), false)),
                        entry(UUID.randomUUID(), "x", "Wort", new IndexEntry.Rights(Set.of("b"), false))),
                Set.of());
        IndexAnswer answer = index.search(query("Wort", ALL, Map.of(SearchFacet.UNIT, "a"), Optional.empty(), 5));
        assertThat(answer.total()).isOne();
        assertThat(answer.facets().get(SearchFacet.UNIT))
                .containsExactly(new FacetCount("a", 1), new FacetCount("b", 1));
        assertThat(answer.facets().get(SearchFacet.YEAR)).containsExactly(new FacetCount("2026", 1));
    }

    @Test
    void replacesForgetsAndLeavesNothingOnTheDisk() throws IOException {
        UUID stays = UUID.randomUUID();
        UUID goes = UUID.randomUUID();
        index.write(
                new Stamp(1, 1),
                List.of(entry(stays, "x", "bleibendes Wort"), entry(goes, "x", "Verraeterwort")),
                Set.of());
        index.write(new Stamp(1, 2), List.of(entry(stays, "x", "anderes Wort")), Set.of(goes));
        index.expunge();

        assertThat(index.search(query("Wort", ALL)).total()).isOne();
        assertThat(index.search(query("bleibendes", ALL)).total()).isZero();
        assertThat(index.folder().stamp()).contains(new Stamp(1, 2));
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.maxDoc()).as("deleted ones included").isOne();
            assertThat(Arrays.stream(directory.listAll()).filter(file -> !file.equals("write.lock")))
                    .as("no file but those of the index as it is now")
                    .containsExactlyInAnyOrderElementsOf(reader.getIndexCommit().getFileNames());
        }
    }

    @Test
    void putsTheWordItselfBeforeItsCompounds() throws IOException {
        UUID itself = UUID.randomUUID();
        index.write(
                new Stamp(1, 1),
                List.of(
                        entry(UUID.randomUUID(), "x", "Hundesteuer für Katzen gezahlt"),
                        entry(itself, "x", "Steuer für Katzen gezahlt"),
                        entry(UUID.randomUUID(), "x", "Vergnügungssteuer für Katzen gezahlt")),
                Set.of());
        IndexAnswer answer = index.search(query("Steuern", ALL));
        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.hits().getFirst().dokument()).isEqualTo(itself);
    }

    @Test
    void keepsOnlyOneGeneration() throws IOException {
        index.write(new Stamp(1, 1), List.of(entry(UUID.randomUUID(), "alt", "Wort")), Set.of());
        UUID young = UUID.randomUUID();
        index.write(new Stamp(2, 2), List.of(entry(young, "neu", "Wort")), Set.of());
        index.keepOnly(new Stamp(2, 3));

        assertThat(index.search(query("Wort", ALL)).hits())
                .extracting(IndexAnswer.IndexHit::dokument)
                .containsExactly(young);
        assertThat(index.counts()).containsExactly(Map.entry(TextState.COMPLETE, 1L));
        assertThat(index.texts(List.of(young)).get(young).text()).isEqualTo("Wort");
    }
}
