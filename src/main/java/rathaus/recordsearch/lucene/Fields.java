package rathaus.recordsearch.lucene;

import java.util.Locale;
import rathaus.recordsearch.SearchFacet;

/** The fields of an entry in the index. */
final class Fields {

    static final String ID = "id";
    static final String VORGANG = "vorgang";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String PARTS = "parts";
    static final String KEY = "key";
    static final String UNIT = "unit";
    static final String RESTRICTED = "restricted";
    static final String STATE = "state";
    static final String HASH = "hash";
    static final String GENERATION = "generation";

    /** The same text as {@link #TEXT} as it is, for passages and for the next time it is written. */
    static final String STORED = "stored";

    /** Where in the text the content begins, behind title and description. */
    static final String BODY = "body";

    /** Counts changes of these fields: an index of another number is made again from the files. */
    static final String VERSION = "2";

    private Fields() {}

    /** Column of the values of a facet. */
    static String column(SearchFacet facet) {
        return "by-" + facet.name().toLowerCase(Locale.ROOT);
    }

    /** Field of the same values, to narrow down by. */
    static String narrowing(SearchFacet facet) {
        return "is-" + facet.name().toLowerCase(Locale.ROOT);
    }
}
