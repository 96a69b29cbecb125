package rathaus.recordsearch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import rathaus.records.ReadingScope;

/** For measuring: an index apart from all others, filled with invented Dokumente that look like those of a town hall. */
public interface SearchTrial {

    /** An index in this folder, which must be empty. */
    Trial in(Path folder);

    /** One such index. */
    interface Trial extends AutoCloseable {

        /** Adds Dokumente until there are so many; the same ones each time. */
        void fillTo(int dokumente);

        /** The number of hits, after all has been done that a page of the search needs of the index. */
        long ask(String words, ReadingScope scope, Map<SearchFacet, String> narrowed, Optional<SearchPosition> after);

        /** Bytes that it takes on the disk. */
        long bytes();

        @Override
        void close();
    }
}
