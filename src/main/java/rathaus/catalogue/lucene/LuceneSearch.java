package rathaus.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.LeistungSearch;
import rathaus.catalogue.Leistungen;

/**
 * One index for all Kommunen: what an entry says is the same everywhere, and what differs (online or not, unit, opening
 * hours) is looked up for the few hits. So 421 municipalities cost no more memory than one.
 */
@Component
class LuceneSearch implements LeistungSearch {

    private final List<Leistung> entries;
    private final IndexSearcher searcher;
    private final QueryWords words;
    private final Spelling spelling;

    LuceneSearch(Leistungen leistungen) {
        entries = leistungen.all();
        GermanWords german = new GermanWords(entries);
        searcher = new EntryIndex(german).build(entries);
        spelling = new Spelling(entries, german.analysis());
        words = new QueryWords(german, spelling);
    }

    @Override
    public Found find(String query, int limit) {
        List<QueryWord> asked = words.words(query.substring(0, Math.min(query.length(), MAX_QUERY)));
        if (asked.isEmpty()) {
            return new Found(List.of(), Optional.empty());
        }
        try {
            List<Leistung> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(words.query(asked), Math.max(1, limit)).scoreDocs) {
                Number ordinal = searcher.storedFields()
                        .document(hit.doc)
                        .getField(EntryIndex.ORDINAL)
                        .numericValue();
                found.add(entries.get(ordinal.intValue()));
            }
            return new Found(found, spelling.corrected(asked));
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory does not fail", e);
        }
    }
}
