package rathaus.waitinglist.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.waitinglist.WaitingLists;

/** The waiting lists of the own units. */
@Controller
class ListListsController {

    private final WaitingLists lists;

    ListListsController(WaitingLists lists) {
        this.lists = lists;
    }

    @GetMapping(EntryKey.PATH)
    @Requires(Permission.READ_CASES)
    ListListsPage show(Frame frame, Actor.Staff staff) {
        return new ListListsPage(frame, lists.overview(staff));
    }
}
