package rathaus.recordsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import rathaus.recordsearch.Passage;
import rathaus.recordsearch.Passage.Piece;

/** Cuts out of a text the passage with most of what was searched for, by the places that the index knows. */
final class Passages {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final int MOST_PLACES = 500;

    private final IndexSearcher searcher;
    private final Weight weight;

    private record Place(int from, int to) {}

    Passages(IndexSearcher searcher, Query words) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    Passage of(int document, String text, int body) throws IOException {
        List<LeafReaderContext> segments = searcher.getLeafContexts();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        Matches matches = weight.matches(segment, document - segment.docBase);
        List<Place> places = new ArrayList<>();
        if (matches != null) {
            collect(matches.getMatches(Fields.TEXT), places, text, body);
            collect(matches.getMatches(Fields.PARTS), places, text, body);
        }
        places.sort(Comparator.comparingInt(Place::from).thenComparing(Place::to, Comparator.reverseOrder()));
        return cut(text, body, places);
    }

    private static void collect(@Nullable MatchesIterator found, List<Place> places, String text, int body)
            throws IOException {
        int count = 0;
        while (found != null && found.next() && count++ < MOST_PLACES) {
            if (found.startOffset() >= body && found.endOffset() <= text.length()) {
                places.add(new Place(found.startOffset(), found.endOffset()));
            }
        }
    }

    private static Passage cut(String text, int body, List<Place> places) {
        int start = places.isEmpty() ? body : Math.max(body, best(places) - BEFORE);
        int from = wordBegin(text, start, body);
        int to = wordEnd(text, Math.min(text.length(), from + LENGTH));
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Place place : places) {
            if (place.from() >= at && place.to() <= to) {
                add(pieces, text.substring(at, place.from()), false);
                add(pieces, text.substring(place.from(), place.to()), true);
                at = place.to();
            }
        }
        add(pieces, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
        if (from > body) {
            pieces.addFirst(new Piece("… ", false));
        }
        return new Passage(pieces);
    }

    /** Where the stretch of a passage's length with most places begins. */
    private static int best(List<Place> places) {
        int best = 0;
        int most = 0;
        int last = 0;
        for (int first = 0; first < places.size(); first++) {
            while (last < places.size()
                    && places.get(last).to() - places.get(first).from() <= LENGTH - BEFORE) {
                last++;
            }
            if (last - first > most) {
                most = last - first;
                best = first;
            }
        }
        return places.get(best).from();
    }

    private static int wordBegin(String text, int at, int body) {
        int begin = at;
        while (begin > body && begin > at - 20 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 20 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        String plain = text.replaceAll("\\s+", " ");
        if (!plain.isBlank()) {
            pieces.add(new Piece(plain, found));
        } else if (!plain.isEmpty() && !pieces.isEmpty()) {
            pieces.add(new Piece(" ", false));
        }
    }
}
