package rathaus.recordsearch.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.records.ReadingScope;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.SearchPosition;

/**
 * A question to an index.
 *
 * @param scope how far the asking person may read
 * @param hidden Vorgänge whose rights have changed since the index was written: nobody finds them until it follows
 */
public record IndexQuery(
        SearchWords words,
        ReadingScope scope,
        Set<UUID> hidden,
        Map<SearchFacet, String> narrowed,
        Optional<SearchPosition> after,
        int limit) {}
