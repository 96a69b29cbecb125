package rathaus.disposal.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.disposal.Aussonderung;
import rathaus.disposal.Problem;
import rathaus.disposal.Taken;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** One exchange with the archive and its acts. */
@Controller
class ExchangeController {

    private final Aussonderung disposal;

    ExchangeController(Aussonderung disposal) {
        this.disposal = disposal;
    }

    @GetMapping(ExchangePage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    ExchangePage show(Frame frame, Actor.Staff staff, @PathVariable String id) {
        return page(frame, staff, existing(id), List.of());
    }

    @PostMapping(ExchangePage.PATH + "/antwort")
    @Requires(Permission.DISPOSE_OF_RECORDS)
    ResponseEntity<Page> take(
            Frame frame, Actor.Staff staff, @PathVariable String id, @RequestParam Optional<MultipartFile> antwort)
            throws IOException {
        UUID exchange = existing(id);
        byte[] bytes = antwort.isPresent() ? antwort.get().getBytes() : new byte[0];
        return answer(frame, staff, exchange, disposal.take(exchange, bytes, staff));
    }

    /** Which act the button asked for; another word is no act. */
    @PostMapping(ExchangePage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    ResponseEntity<Page> act(
            Frame frame,
            Actor.Staff staff,
            @PathVariable String id,
            @RequestParam String schritt,
            @RequestParam long fassung,
            @RequestParam(defaultValue = "") String grund) {
        UUID exchange = existing(id);
        Taken taken = switch (schritt) {
            case "abgeben" -> disposal.deliver(exchange, fassung, staff);
            case "freigeben" -> disposal.release(exchange, fassung, staff);
            case "bestaetigen" -> disposal.confirm(exchange, fassung, staff);
            case "beenden" -> disposal.end(exchange, fassung, reason(grund), staff);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        return answer(frame, staff, exchange, taken);
    }

    /** Too long, or with what no database keeps, is no reason. */
    private static String reason(String typed) {
        return typed.length() > ExchangePage.LONGEST_REASON || typed.indexOf('\0') >= 0 ? "" : typed;
    }

    @GetMapping(ExchangePage.PATH + "/nachricht/{paper}")
    @Requires(Permission.DISPOSE_OF_RECORDS)
    ResponseEntity<?> download(Frame frame, Actor.Staff staff, @PathVariable String id, @PathVariable String paper) {
        UUID exchange = existing(id);
        Fetched fetched = disposal.fetch(exchange, existing(paper), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (fetched) {
            case Fetched.Found found -> Downloads.attachment(found);
            case Fetched.Quarantined shut ->
                ResponseEntity.status(HttpStatus.FORBIDDEN)
                        .body(page(frame, staff, exchange, List.of(Problem.of(Problem.Reason.QUARANTINED, ""))));
            case Fetched.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ResponseEntity<Page> answer(Frame frame, Actor.Staff staff, UUID exchange, Taken taken) {
        return switch (taken) {
            case Taken.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(ExchangePage.path(exchange))))
                        .build();
            case Taken.Refused refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(frame, staff, exchange, refused.problems()));
        };
    }

    private ExchangePage page(Frame frame, Actor.Staff staff, UUID id, List<Problem> problems) {
        return disposal.exchange(id, staff)
                .map(exchange -> new ExchangePage(frame, exchange, staff.label(), problems))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static UUID existing(String id) {
        return Ids.id(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
