package rathaus.recordsearch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.records.ReadingScope;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.IndexQuery;
import rathaus.recordsearch.domain.KnownText;
import rathaus.recordsearch.domain.SearchWords;

/** Vocabulary of tests about the index. */
public final class IndexFixtures {

    public static final ReadingScope ALL = new ReadingScope(Set.of(), true, true);

    private IndexFixtures() {}

    public static IndexEntry entry(UUID id, String title, String text) {
        return entry(id, title, text, new IndexEntry.Rights(Set.of("strassenverkehr"), false));
    }

    public static IndexEntry entry(UUID id, String title, String text, IndexEntry.Rights rights) {
        return new IndexEntry(
                id,
                id,
                title,
                "Vorgang\n12-54-30/2026-000007",
                new KnownText("0", text, text.isEmpty() ? TextState.NONE : TextState.COMPLETE),
                new IndexEntry.Narrowing(2026, "BESCHEID", "12-54-30", "Bewohnerparkausweis", "OPEN"),
                rights);
    }

    public static IndexQuery query(String words, ReadingScope scope) {
        return query(words, scope, new EnumMap<>(SearchFacet.class), Optional.empty(), 20);
    }

    public static IndexQuery query(
            String words,
            ReadingScope scope,
            Map<SearchFacet, String> narrowed,
            Optional<SearchPosition> after,
            int limit) {
        return new IndexQuery(SearchWords.parse(words), scope, Set.of(), narrowed, after, limit);
    }
}
