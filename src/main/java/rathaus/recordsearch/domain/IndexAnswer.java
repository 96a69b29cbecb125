package rathaus.recordsearch.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.recordsearch.FacetCount;
import rathaus.recordsearch.Passage;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.SearchPosition;
import rathaus.recordsearch.TextState;

/** What an index answers. */
public record IndexAnswer(
        List<IndexHit> hits, long total, Map<SearchFacet, List<FacetCount>> facets, Optional<SearchPosition> next) {

    public static final IndexAnswer NOTHING =
            new IndexAnswer(List.of(), 0, new EnumMap<>(SearchFacet.class), Optional.empty());

    /** One of the best. */
    public record IndexHit(UUID dokument, Passage passage, TextState text) {}
}
