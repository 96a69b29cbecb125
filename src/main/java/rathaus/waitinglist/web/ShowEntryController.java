package rathaus.waitinglist.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.waitinglist.LeavingOutcome;
import rathaus.waitinglist.WaitingEntry;
import rathaus.waitinglist.WaitingLists;

/** One entry, and its way off the list. Opening is noted in the access log. */
@Controller
class ShowEntryController {

    private static final String PATH = EntryKey.PATH + "/{leistung}/{position}/{nummer}";

    private final WaitingLists lists;

    ShowEntryController(WaitingLists lists) {
        this.lists = lists;
    }

    @GetMapping(PATH)
    @Requires(Permission.READ_CASES)
    ShowEntryPage show(EntryKey key, Frame frame, Actor.Staff staff) {
        return new ShowEntryPage(frame, entry(key, staff), LeavingInput.NOTHING, Map.of(), false);
    }

    @PostMapping(PATH + "/austragen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> takeOff(EntryKey key, LeavingInput input, Frame frame, Actor.Staff staff) {
        if (!input.problems().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new ShowEntryPage(frame, entry(key, staff), input, input.problems(), false));
        }
        return switch (lists.takeOff(key.aktenzeichen(), input.version(), input.leaving(), staff)) {
            case LeavingOutcome.Done ignored ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(
                                frame.link(EntryKey.path(EntryKey.leistung(key.leistung()), key.aktenzeichen()))))
                        .build();
            case LeavingOutcome.ChangedMeanwhile ignored ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new ShowEntryPage(frame, entry(key, staff), input, Map.of(), true));
            case LeavingOutcome.NotThere ignored -> throw EntryKey.notFound();
        };
    }

    private WaitingEntry entry(EntryKey key, Actor.Staff staff) {
        return lists.open(key.aktenzeichen(), staff)
                .filter(entry -> entry.leistung().value().equals(key.leistung()))
                .orElseThrow(EntryKey::notFound);
    }
}
