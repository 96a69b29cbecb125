package rathaus.recordsearch.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import rathaus.recordsearch.domain.Stamp;

/** The files of one index. The one who writes holds Lucene's lock; who reads sees what was written last. */
final class IndexFolder implements AutoCloseable {

    private static final String GENERATION = "generation";
    private static final String BATCH = "batch";
    private static final String WORDS = "words";
    private static final String FIELDS = "fields";
    private static final double BUFFER_MEGABYTES = 48;

    private final Path path;
    private final GermanTokens analyzer = new GermanTokens();
    private @Nullable Directory directory;
    private @Nullable SearcherManager searchers;

    IndexFolder(Path path) {
        this.path = path;
    }

    /** What the last commit says; empty if there is none, or if its words were analysed in another way or it has other fields. */
    synchronized Optional<Stamp> stamp() throws IOException {
        Optional<SearcherManager> open = searchers();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> said =
                DirectoryReader.listCommits(directory()).getLast().getUserData();
        if (!GermanForms.version().equals(said.get(WORDS)) || !Fields.VERSION.equals(said.get(FIELDS))) {
            return Optional.empty();
        }
        return Optional.of(new Stamp(
                Long.parseLong(said.getOrDefault(GENERATION, "-1")), Long.parseLong(said.getOrDefault(BATCH, "-1"))));
    }

    /** Those who look into the index; empty as long as there is none. */
    synchronized Optional<SearcherManager> searchers() throws IOException {
        if (searchers == null && Files.isDirectory(path) && DirectoryReader.indexExists(directory())) {
            searchers = new SearcherManager(directory(), new SearcherFactory());
        }
        if (searchers != null) {
            searchers.maybeRefreshBlocking();
        }
        return Optional.ofNullable(searchers);
    }

    IndexWriter writer() throws IOException {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        return new IndexWriter(
                directory(),
                new IndexWriterConfig(analyzer)
                        .setMergePolicy(merging)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
    }

    static void commit(IndexWriter writer, Stamp stamp) throws IOException {
        writer.setLiveCommitData(Map.of(
                        GENERATION, Long.toString(stamp.generation()),
                        BATCH, Long.toString(stamp.batch()),
                        WORDS, GermanForms.version(),
                        FIELDS, Fields.VERSION)
                .entrySet());
        writer.commit();
    }

    GermanTokens analyzer() {
        return analyzer;
    }

    private synchronized Directory directory() throws IOException {
        if (directory == null) {
            Files.createDirectories(path);
            directory = FSDirectory.open(path);
        }
        return directory;
    }

    /** Takes away all files. */
    synchronized void clear() throws IOException {
        close();
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
        if (directory != null) {
            directory.close();
            directory = null;
        }
    }
}
