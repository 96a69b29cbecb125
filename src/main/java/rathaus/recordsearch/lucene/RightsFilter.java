package rathaus.recordsearch.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import rathaus.records.ReadingScope;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.domain.IndexQuery;

/** What may be found at all: the rights of the asking person and what they narrowed down to, as part of the query. */
final class RightsFilter {

    private RightsFilter() {}

    static Query around(Query words, IndexQuery asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words, Occur.MUST);
        query.add(readable(asked.scope()), Occur.FILTER);
        for (Map.Entry<SearchFacet, String> each : asked.narrowed().entrySet()) {
            query.add(new TermQuery(new Term(Fields.narrowing(each.getKey()), each.getValue())), Occur.FILTER);
        }
        if (!asked.hidden().isEmpty()) {
            List<String> hidden = asked.hidden().stream().map(UUID::toString).toList();
            query.add(any(Fields.VORGANG, hidden), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query readable(ReadingScope scope) {
        if (scope.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (scope.acrossUnits() && scope.restricted()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder readable = new BooleanQuery.Builder();
        if (!scope.units().isEmpty()) {
            readable.add(any(Fields.UNIT, scope.units()), Occur.SHOULD);
        }
        if (scope.acrossUnits()) {
            readable.add(new TermQuery(new Term(Fields.RESTRICTED, Boolean.toString(false))), Occur.SHOULD);
        }
        if (!scope.opened().isEmpty()) {
            List<String> opened = scope.opened().stream().map(UUID::toString).toList();
            readable.add(any(Fields.VORGANG, opened), Occur.SHOULD);
        }
        return readable.build();
    }

    private static Query any(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
