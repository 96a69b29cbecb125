package rathaus.waitinglist.web;

import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.waitinglist.WaitingLists;

/**
 * A page of a waiting list.
 *
 * @param continued whether others came before
 */
record ShowListPage(Frame frame, WaitingLists.Listing listing, boolean continued) implements Page {

    Wording wording() {
        return new Wording(frame);
    }

    String listsHref() {
        return frame.link(EntryKey.PATH);
    }

    String caseHref(WaitingLists.Row row) {
        return frame.link("/amt/vorgaenge/" + row.aktenzeichen());
    }

    String entryHref(WaitingLists.Row row) {
        return frame.link(EntryKey.path(listing.leistung(), row.aktenzeichen()));
    }

    boolean hasFormer() {
        return listing.rows().stream().anyMatch(WaitingLists.Row::formerOrder);
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link(EntryKey.path(listing.leistung())) : null;
    }

    @Nullable
    String nextHref() {
        return listing.next()
                .map(aktenzeichen -> frame.link(EntryKey.path(listing.leistung()) + "?nach=" + aktenzeichen))
                .orElse(null);
    }

    @Override
    public String toString() {
        return "ShowListPage[" + listing.leistung() + "]";
    }
}
