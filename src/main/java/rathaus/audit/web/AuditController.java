package rathaus.audit.web;

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
import org.springframework.web.server.ResponseStatusException;
import rathaus.audit.Auditing;
import rathaus.audit.Auditing.Done;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.Aktenzeichen;

/** The work place of the Revision. */
@Controller
class AuditController {

    private final Auditing auditing;

    AuditController(Auditing auditing) {
        this.auditing = auditing;
    }

    @GetMapping(AuditPage.PATH)
    @Requires(Permission.AUDIT)
    AuditPage show(Frame frame, Actor.Staff staff, @RequestParam Optional<String> vor) {
        return page(frame, vor.flatMap(AuditController::id), staff);
    }

    @PostMapping(AuditPage.PATH + "/kette")
    @Requires(Permission.AUDIT)
    ResponseEntity<Void> prove(Frame frame, Actor.Staff staff) {
        auditing.orderProof(staff);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(AuditPage.PATH)))
                .build();
    }

    /** By POST, because people type names where a number is asked for, and addresses are kept. */
    @PostMapping(AuditPage.PATH + "/akte")
    @Requires(Permission.AUDIT)
    ResponseEntity<Page> find(Frame frame, Actor.Staff staff, @RequestParam Optional<String> aktenzeichen) {
        String typed = aktenzeichen.orElse("").strip();
        return Aktenzeichen.parse(typed)
                .filter(found -> auditing.keeps(found, staff))
                .<ResponseEntity<Page>>map(found -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(AuditPage.PATH + "/akte/" + found)))
                        .build())
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(frame, Optional.empty(), staff).notFound(typed)));
    }

    @GetMapping(AuditPage.PATH + "/akte/{position}/{number}")
    @Requires(Permission.AUDIT)
    TrailPage trail(Frame frame, Actor.Staff staff, @PathVariable String position, @PathVariable String number) {
        return Aktenzeichen.parse(position + "/" + number)
                .flatMap(found -> auditing.of(found, staff))
                .map(trail -> new TrailPage(frame, trail))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private AuditPage page(Frame frame, Optional<UUID> before, Actor.Staff staff) {
        List<Done> found = auditing.latest(before, AuditPage.SIZE + 1, staff);
        return AuditPage.of(frame, found, before.isPresent()).with(auditing.proofState(staff));
    }

    /** What is not an id is no place in the list: the list begins. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
