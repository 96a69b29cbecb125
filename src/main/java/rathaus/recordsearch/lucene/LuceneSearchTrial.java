package rathaus.recordsearch.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.springframework.stereotype.Component;
import rathaus.records.ReadingScope;
import rathaus.recordsearch.DokumentSearch;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.SearchPosition;
import rathaus.recordsearch.SearchTrial;
import rathaus.recordsearch.domain.IndexQuery;
import rathaus.recordsearch.domain.SearchWords;
import rathaus.recordsearch.domain.Stamp;

/** The very index of the search, in another folder. */
@Component
class LuceneSearchTrial implements SearchTrial {

    @Override
    public Trial in(Path folder) {
        return new Filled(folder);
    }

    private static final class Filled implements Trial {

        private final Path folder;
        private final OneIndex index;
        private final InventedEntries invented = new InventedEntries(20261126);
        private int filled;

        Filled(Path folder) {
            this.folder = folder;
            this.index = new OneIndex(folder);
        }

        @Override
        public void fillTo(int dokumente) {
            try (IndexWriter writer = index.folder().writer()) {
                for (; filled < dokumente; filled++) {
                    writer.addDocument(EntryDocument.of(invented.next(), 1));
                }
                IndexFolder.commit(writer, new Stamp(1, filled));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long ask(
                String words, ReadingScope scope, Map<SearchFacet, String> narrowed, Optional<SearchPosition> after) {
            try {
                return index.search(new IndexQuery(
                                SearchWords.parse(words), scope, Set.of(), narrowed, after, DokumentSearch.PAGE))
                        .total();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long bytes() {
            try (Stream<Path> files = Files.list(folder)) {
                long bytes = 0;
                for (Path file : files.toList()) {
                    bytes += Files.size(file);
                }
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                index.folder().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
