package rathaus.catalogue.lucene;

import java.util.List;
import rathaus.catalogue.domain.NearWords;

/**
 * A normalised word of a query.
 *
 * @param isKnown whether the catalogue uses this very word
 * @param corrections what an unknown word may have meant, nearest first
 */
record QueryWord(String word, boolean isKnown, List<NearWords.Near> corrections) {}
