package rathaus.recordsearch.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import rathaus.recordsearch.SearchPosition;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.IndexAnswer;
import rathaus.recordsearch.domain.IndexAnswer.IndexHit;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.IndexQuery;
import rathaus.recordsearch.domain.KnownText;
import rathaus.recordsearch.domain.Stamp;

/** The index of one Kommune. */
final class OneIndex {

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.KEY, SortField.Type.LONG));

    private final IndexFolder folder;
    private final WordQueries queries;

    OneIndex(Path path) {
        this.folder = new IndexFolder(path);
        this.queries = new WordQueries(folder.analyzer());
    }

    IndexFolder folder() {
        return folder;
    }

    void write(Stamp stamp, List<IndexEntry> entries, Set<UUID> gone) throws IOException {
        try (IndexWriter writer = folder.writer()) {
            for (IndexEntry entry : entries) {
                Term id = new Term(Fields.ID, entry.dokument().toString());
                writer.updateDocument(id, EntryDocument.of(entry, stamp.generation()));
            }
            for (UUID dokument : gone) {
                writer.deleteDocuments(new Term(Fields.ID, dokument.toString()));
            }
            IndexFolder.commit(writer, stamp);
        }
    }

    void keepOnly(Stamp stamp) throws IOException {
        try (IndexWriter writer = folder.writer()) {
            writer.deleteDocuments(new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.MUST)
                    .add(new TermQuery(new Term(Fields.GENERATION, Long.toString(stamp.generation()))), Occur.MUST_NOT)
                    .build());
            IndexFolder.commit(writer, stamp);
        }
    }

    void expunge() throws IOException {
        Optional<Stamp> stamp = folder.stamp();
        if (stamp.isPresent()) {
            try (IndexWriter writer = folder.writer()) {
                writer.forceMergeDeletes();
                IndexFolder.commit(writer, stamp.get());
            }
            folder.searchers(); // whoever reads lets go of the old files
        }
    }

    /** Work with one state of the index. */
    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    private <T> T look(T otherwise, Look<T> look) throws IOException {
        Optional<SearcherManager> searchers = folder.searchers();
        if (searchers.isEmpty()) {
            return otherwise;
        }
        IndexSearcher searcher = searchers.get().acquire();
        try {
            return look.at(searcher);
        } finally {
            searchers.get().release(searcher);
        }
    }

    Map<UUID, KnownText> texts(Collection<UUID> dokumente) throws IOException {
        List<BytesRef> ids =
                dokumente.stream().map(id -> new BytesRef(id.toString())).toList();
        return look(Map.of(), searcher -> {
            Map<UUID, KnownText> texts = new HashMap<>();
            TopDocs found = searcher.search(new TermInSetQuery(Fields.ID, ids), Math.max(1, ids.size()));
            for (ScoreDoc hit : found.scoreDocs) {
                Document stored = searcher.storedFields().document(hit.doc);
                texts.put(UUID.fromString(stored.get(Fields.ID)), EntryDocument.text(stored));
            }
            return texts;
        });
    }

    Map<TextState, Long> counts() throws IOException {
        return look(Map.of(), searcher -> {
            Map<TextState, Long> counts = new EnumMap<>(TextState.class);
            for (TextState state : TextState.values()) {
                long count = searcher.count(new TermQuery(new Term(Fields.STATE, state.name())));
                if (count > 0) {
                    counts.put(state, count);
                }
            }
            return counts;
        });
    }

    IndexAnswer search(IndexQuery asked) throws IOException {
        return look(IndexAnswer.NOTHING, searcher -> search(searcher, asked));
    }

    private IndexAnswer search(IndexSearcher searcher, IndexQuery asked) throws IOException {
        Query words = queries.query(asked.words());
        FieldDoc after = asked.after()
                .map(position -> new FieldDoc(
                        Integer.MAX_VALUE, position.score(), new Object[] {position.score(), position.key()}))
                .orElse(null);
        var best = new TopFieldCollectorManager(BEST_FIRST, asked.limit() + 1, after, Integer.MAX_VALUE);
        Object[] both = searcher.search(
                RightsFilter.around(words, asked), new MultiCollectorManager(best, new FacetCounting()));
        TopFieldDocs found = (TopFieldDocs) both[0];
        FacetCounting.Counted counted = (FacetCounting.Counted) both[1];
        List<IndexHit> hits = hits(searcher, words, found.scoreDocs, asked.limit());
        return new IndexAnswer(hits, counted.total(), counted.values(), next(found.scoreDocs, asked.limit()));
    }

    private static List<IndexHit> hits(IndexSearcher searcher, Query words, ScoreDoc[] found, int limit)
            throws IOException {
        Passages passages = new Passages(searcher, words);
        List<IndexHit> hits = new ArrayList<>();
        for (int i = 0; i < Math.min(found.length, limit); i++) {
            Document stored = searcher.storedFields().document(found[i].doc);
            int body = stored.getField(Fields.BODY).numericValue().intValue();
            hits.add(new IndexHit(
                    UUID.fromString(stored.get(Fields.ID)),
                    passages.of(found[i].doc, stored.get(Fields.STORED), body),
                    TextState.valueOf(stored.get(Fields.STATE))));
        }
        return hits;
    }

    private static Optional<SearchPosition> next(ScoreDoc[] found, int limit) {
        if (found.length <= limit) {
            return Optional.empty();
        }
        Object[] last = ((FieldDoc) found[limit - 1]).fields;
        return Optional.of(new SearchPosition((Float) last[0], (Long) last[1]));
    }
}
