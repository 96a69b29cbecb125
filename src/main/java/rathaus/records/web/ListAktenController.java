package rathaus.records.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.BreakGlass;
import rathaus.records.FileDesk;
import rathaus.records.PagePosition;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;

/**
 * The files a member of staff may read, youngest first. Whoever works here may come; the use case shows what their units and
 * roles allow.
 */
@Controller
class ListAktenController {

    private static final int PAGE = 50;

    private final RecordsReading reading;
    private final FileDesk desk;
    private final BreakGlass glass;

    ListAktenController(RecordsReading reading, FileDesk desk, BreakGlass glass) {
        this.reading = reading;
        this.desk = desk;
        this.glass = glass;
    }

    @GetMapping("/amt/akten")
    @Requires(Permission.USE_WORKPLACE)
    ListAktenPage show(
            Frame frame,
            Actor.Staff actor,
            @RequestParam Optional<String> vor,
            @RequestParam Optional<String> vorgang) {
        PagePosition after = position(vor.orElse(""), vorgang.orElse(""));
        List<Vorgang> found = reading.page(actor, after, PAGE + 1);
        boolean hasMore = found.size() > PAGE;
        ListAktenPage.Ways ways = new ListAktenPage.Ways(
                !desk.unitsOf(actor).isEmpty(), actor.may(Permission.READ_RECORDS), glass.isAnyWaiting(actor));
        List<Vorgang> shown = hasMore ? found.subList(0, PAGE) : found;
        return new ListAktenPage(frame, shown, hasMore, !after.equals(PagePosition.START), ways);
    }

    /** What is not a position is the start: the address was typed or cut. */
    private static PagePosition position(String instant, String vorgang) {
        try {
            return new PagePosition(Instant.parse(instant), UUID.fromString(vorgang));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return PagePosition.START;
        }
    }
}
