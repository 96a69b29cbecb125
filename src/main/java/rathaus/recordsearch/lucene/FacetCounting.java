package rathaus.recordsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import rathaus.recordsearch.FacetCount;
import rathaus.recordsearch.SearchFacet;

/** Counts all hits, and for each facet how many of them have which value. */
final class FacetCounting implements CollectorManager<FacetCounting.Counts, FacetCounting.Counted> {

    private static final int MOST_VALUES = 200;

    /** @param values most frequent first */
    record Counted(long total, Map<SearchFacet, List<FacetCount>> values) {}

    @Override
    public Counts newCollector() {
        return new Counts();
    }

    @Override
    public Counted reduce(Collection<Counts> parts) {
        long total = 0;
        Map<SearchFacet, Map<String, Long>> sums = new EnumMap<>(SearchFacet.class);
        for (Counts part : parts) {
            total += part.total;
            part.counts.forEach((facet, counts) -> counts.forEach((value, count) ->
                    sums.computeIfAbsent(facet, any -> new HashMap<>()).merge(value, count, Long::sum)));
        }
        Map<SearchFacet, List<FacetCount>> sorted = new EnumMap<>(SearchFacet.class);
        sums.forEach((facet, counts) -> sorted.put(facet, sorted(counts)));
        return new Counted(total, sorted);
    }

    private static List<FacetCount> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .limit(MOST_VALUES)
                .toList();
    }

    /** Counts of the segments that one thread has looked at. */
    static final class Counts implements Collector {

        private final Map<SearchFacet, Map<String, Long>> counts = new EnumMap<>(SearchFacet.class);
        private long total;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            List<Column> columns = new ArrayList<>();
            for (SearchFacet facet : SearchFacet.values()) {
                columns.add(new Column(facet, DocValues.getSortedSet(segment.reader(), Fields.column(facet))));
            }
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    total++;
                    for (Column column : columns) {
                        column.count(document);
                    }
                }

                @Override
                public void finish() throws IOException {
                    for (Column column : columns) {
                        column.addTo(counts.computeIfAbsent(column.facet, any -> new HashMap<>()));
                    }
                }
            };
        }
    }

    /** The values of one facet in one segment, by their number in it. */
    private static final class Column {

        private final SearchFacet facet;
        private final SortedSetDocValues values;
        private final @Nullable SortedDocValues single;
        private final int[] counts;

        Column(SearchFacet facet, SortedSetDocValues values) {
            this.facet = facet;
            this.values = values;
            this.single = DocValues.unwrapSingleton(values);
            this.counts = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int document) throws IOException {
            if (single != null) {
                if (single.advanceExact(document)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> sums) throws IOException {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    sums.merge(values.lookupOrd(number).utf8ToString(), (long) counts[number], Long::sum);
                }
            }
        }
    }
}
