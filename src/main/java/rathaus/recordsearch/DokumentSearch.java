package rathaus.recordsearch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.kernel.Actor;
import rathaus.records.DokumentInVorgang;

/**
 * Finds Dokumente of the open Kommune for somebody. Rights are part of the query, so that hits, counts, facets and passages
 * are only about what this actor may read (as {@link rathaus.records.RecordsReading} says); what is shown is compared with
 * the database again. That somebody searched, when, and how many hits there were stands in the access log, and for each
 * Vorgang among the hits shown that it was; the words do not (ADR 0023).
 */
public interface DokumentSearch {

    /** As the access log names why somebody read, if nobody said more. */
    String PURPOSE = "Suche in den Akten";

    /** Most Dokumente on one page. */
    int PAGE = 20;

    Found find(Wish wish, Actor actor, String purpose);

    /**
     * What is wanted.
     *
     * @param words as typed: words, "phrases", -without; whatever it is, it is no error
     * @param narrowed values to which the hits are narrowed down
     */
    record Wish(String words, Map<SearchFacet, String> narrowed, Optional<SearchPosition> after) {

        public Wish {
            narrowed = Map.copyOf(narrowed);
        }

        /** The words are about persons. */
        @Override
        public String toString() {
            return "Wish[" + narrowed.keySet() + "]";
        }
    }

    /**
     * One page of hits.
     *
     * @param total number of all hits
     * @param facets counts over all hits, most frequent first
     * @param next where the next page begins, if there is one
     * @param complete whether the index holds all files; if not, it is being made
     */
    record Found(
            List<Hit> hits,
            long total,
            Map<SearchFacet, List<FacetCount>> facets,
            Optional<SearchPosition> next,
            boolean complete) {

        /** Nothing at all. */
        public static final Found NOTHING =
                new Found(List.of(), 0, new EnumMap<>(SearchFacet.class), Optional.empty(), true);

        @Override
        public String toString() {
            return "Found[" + total + "]";
        }
    }

    /** A Dokument that was found, some of its words, and how much of it could be searched. */
    record Hit(DokumentInVorgang found, Passage passage, TextState text) {}
}
