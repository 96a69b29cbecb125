package rathaus.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseInbox.Filter;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * A page of the inbox.
 *
 * @param continued whether more urgent cases came before
 * @param sought the number that was typed and led to no case
 */
record InboxPage(Frame frame, Filter filter, CaseInbox.Rows rows, boolean continued, Optional<String> sought)
        implements Page {

    private static final String PATH = "/amt/eingang";

    static InboxPage of(Frame frame, Filter filter, CaseInbox.Rows rows, boolean continued) {
        return new InboxPage(frame, filter, rows, continued, Optional.empty());
    }

    /** The inbox again, because there is no case of this number. */
    static InboxPage notFound(Frame frame, CaseInbox.Rows rows, String sought) {
        return new InboxPage(frame, Filter.ALL, rows, false, Optional.of(sought));
    }

    String searchHref() {
        return frame.link(PATH + "/suche");
    }

    /** Errors in words, by the id of their field. */
    Map<String, String> errors() {
        return sought.isPresent() ? Map.of("nummer", frame.text("casework.inbox.search.none")) : Map.of();
    }

    /** The filter of this name; all cases if there is none. */
    static Filter filter(String name) {
        return List.of(Filter.values()).stream()
                .filter(filter -> nameOf(filter).equals(name))
                .findFirst()
                .orElse(Filter.ALL);
    }

    /** How the address calls the filter; also the end of its message key. */
    static String nameOf(Filter filter) {
        return switch (filter) {
            case ALL -> "alle";
            case MINE -> "meine";
            case UNCLAIMED -> "frei";
        };
    }

    CaseWording wording() {
        return new CaseWording(frame);
    }

    String href(Filter other) {
        return frame.link(PATH + "?filter=" + nameOf(other));
    }

    String href(CaseInbox.Row row) {
        return frame.link(CaseKey.path(row.aktenzeichen()));
    }

    @Nullable
    String firstHref() {
        return continued ? href(filter) : null;
    }

    @Nullable
    String nextHref() {
        return rows.next()
                .map(mark -> frame.link(UriComponentsBuilder.fromPath(PATH)
                        .queryParam("filter", nameOf(filter))
                        .queryParam("nach", "{mark}")
                        .encode()
                        .buildAndExpand(mark)
                        .toUriString()))
                .orElse(null);
    }

    /** Whether the day is set by law and the clock runs. */
    boolean isHard(CaseInbox.Row row) {
        return row.statutory() && !isWaiting(row);
    }

    private static boolean isWaiting(CaseInbox.Row row) {
        return row.state().equals("WAITING");
    }

    /** What the day in the first column means; the words differ, not only the look. */
    String due(CaseInbox.Row row) {
        String kind = isWaiting(row) ? "wiedervorlage" : isHard(row) ? "statutory" : "target";
        return frame.text("casework.inbox.due." + kind, wording().day(row.due()));
    }

    @Override
    public String toString() {
        return "InboxPage[" + filter + "]";
    }
}
