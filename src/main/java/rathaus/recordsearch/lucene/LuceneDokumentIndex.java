package rathaus.recordsearch.lucene;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rathaus.kernel.KommuneId;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.DokumentIndex;
import rathaus.recordsearch.domain.IndexAnswer;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.IndexQuery;
import rathaus.recordsearch.domain.KnownText;
import rathaus.recordsearch.domain.Stamp;
import rathaus.server.DataFolder;

/** One folder of Lucene's files for each Kommune: {@code recordsearch/<kommune>} of the data folder. */
@Component
class LuceneDokumentIndex implements DokumentIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneDokumentIndex.class);

    private final DataFolder data;
    private final Map<KommuneId, OneIndex> indexes = new ConcurrentHashMap<>();

    LuceneDokumentIndex(DataFolder data) {
        this.data = data;
    }

    private OneIndex of(KommuneId kommune) {
        return indexes.computeIfAbsent(
                kommune, id -> new OneIndex(data.of("recordsearch").resolve(Integer.toString(id.value()))));
    }

    /** Damaged files are as good as none: the index is made again from what it is a copy of. */
    @Override
    public Optional<Stamp> stamp(KommuneId kommune) {
        try {
            return of(kommune).folder().stamp();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The search index of Kommune {} cannot be opened and is made again", kommune.value(), e);
            return Optional.empty();
        }
    }

    @Override
    public void clear(KommuneId kommune) {
        quietly(() -> {
            of(kommune).folder().clear();
            return true;
        });
    }

    @Override
    public void write(KommuneId kommune, Stamp stamp, List<IndexEntry> entries, Set<UUID> gone) {
        quietly(() -> {
            of(kommune).write(stamp, entries, gone);
            return true;
        });
    }

    @Override
    public void keepOnly(KommuneId kommune, Stamp stamp) {
        quietly(() -> {
            of(kommune).keepOnly(stamp);
            return true;
        });
    }

    @Override
    public void expunge(KommuneId kommune) {
        quietly(() -> {
            of(kommune).expunge();
            return true;
        });
    }

    @Override
    public Map<UUID, KnownText> texts(KommuneId kommune, Collection<UUID> dokumente) {
        return quietly(() -> of(kommune).texts(dokumente));
    }

    @Override
    public IndexAnswer search(KommuneId kommune, IndexQuery query) {
        return quietly(() -> of(kommune).search(query));
    }

    @Override
    public Map<TextState, Long> counts(KommuneId kommune) {
        return quietly(() -> of(kommune).counts());
    }

    /** Disk full, files taken away: a defect, whoever asked. */
    private static <T> T quietly(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index", e);
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    @PreDestroy
    void close() {
        indexes.values()
                .forEach(index -> quietly(() -> {
                    index.folder().close();
                    return true;
                }));
    }
}
