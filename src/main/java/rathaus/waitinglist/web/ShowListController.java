package rathaus.waitinglist.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.waitinglist.WaitingLists;

/** One waiting list, page by page. Looking at it is noted in the access log. */
@Controller
class ShowListController {

    private final WaitingLists lists;

    ShowListController(WaitingLists lists) {
        this.lists = lists;
    }

    @GetMapping(EntryKey.PATH + "/{leistung}")
    @Requires(Permission.READ_CASES)
    ShowListPage show(
            @PathVariable String leistung, @RequestParam Optional<String> nach, Frame frame, Actor.Staff staff) {
        return lists.list(EntryKey.leistung(leistung), nach, staff)
                .map(listing -> new ShowListPage(frame, listing, nach.isPresent()))
                .orElseThrow(EntryKey::notFound);
    }
}
