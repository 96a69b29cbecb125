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
import rathaus.records.Aktenzeichen;
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
        Optional<String> after = nach.flatMap(Aktenzeichen::parse).map(Aktenzeichen::toString);
        return lists.list(EntryKey.leistung(leistung), after, staff)
                .map(listing -> new ShowListPage(frame, listing, after.isPresent()))
                .orElseThrow(EntryKey::notFound);
    }
}
