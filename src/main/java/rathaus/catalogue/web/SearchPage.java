package rathaus.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * What a search found.
 *
 * @param query as it was typed, cut to the length that is searched
 * @param suggestion another spelling, if the query has an unknown word
 * @param lebenslagen ways on for whoever found nothing
 */
record SearchPage(
        Frame frame,
        String query,
        List<EntryLine> entries,
        @Nullable Suggestion suggestion,
        List<LebenslageLine> lebenslagen)
        implements Page {

    /** Whether German stands in somewhere. */
    boolean german() {
        return EntryLine.anyGerman(entries) || LebenslageLine.anyGerman(lebenslagen);
    }

    record Suggestion(String words, String href) {}
}
