package rathaus.waitinglist.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.waitinglist.WaitingLists;

/** The waiting lists of the own units. */
record ListListsPage(Frame frame, List<WaitingLists.Overview> lists) implements Page {

    Wording wording() {
        return new Wording(frame);
    }

    String href(WaitingLists.Overview list) {
        return frame.link(EntryKey.path(list.leistung()));
    }
}
