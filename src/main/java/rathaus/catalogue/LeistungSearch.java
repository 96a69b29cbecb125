package rathaus.catalogue;

import java.util.List;
import java.util.Optional;

/** Finds Leistungen by people's own words. */
public interface LeistungSearch {

    /** Longer queries are cut, not refused. */
    int MAX_QUERY = 200;

    /**
     * The best entries first. Any text is welcome: everyday words, slips, joined or split compounds, questions, English.
     *
     * @param limit most hits wanted, at least one
     */
    Found find(String query, int limit);

    /**
     * What was found.
     *
     * @param leistungen best first, empty if nothing fits
     * @param suggestion another spelling of the query in which every word is known, if the query has an unknown word
     */
    record Found(List<Leistung> leistungen, Optional<String> suggestion) {

        public Found {
            leistungen = List.copyOf(leistungen);
        }
    }
}
