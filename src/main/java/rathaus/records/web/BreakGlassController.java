package rathaus.records.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.Aktenzeichen;
import rathaus.records.BreakGlass;
import rathaus.records.BreakGlass.Notice;
import rathaus.records.Deed;

/** Opens a restricted Akte in an emergency, and lets heads and Registratur acknowledge that somebody did. */
@Controller
class BreakGlassController {

    private static final String PATH = "/amt/akten/notzugriffe";

    private final BreakGlass glass;
    private final StaffDirectory directory;

    BreakGlassController(BreakGlass glass, StaffDirectory directory) {
        this.glass = glass;
        this.directory = directory;
    }

    @GetMapping(PATH)
    @Requires(Permission.READ_RECORDS)
    BreakGlassPage show(Frame frame, Actor.Staff staff) {
        return page(frame, staff, new BreakGlassInput("", ""), Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.READ_RECORDS)
    ResponseEntity<Page> open(BreakGlassInput input, Frame frame, Actor.Staff staff) {
        if (!input.problems().isEmpty()) {
            return again(page(frame, staff, input, input.problems()));
        }
        Aktenzeichen akte = Aktenzeichen.parse(input.sign()).orElseThrow();
        return glass.open(akte, new Deed(staff, "Notzugriff", input.reason()), staff)
                        .isPresent()
                ? to(frame, akte.path())
                : again(page(frame, staff, input, Map.of("aktenzeichen", "records.problem.not-shut")));
    }

    @PostMapping(PATH + "/{id}")
    @Requires(Permission.READ_RECORDS)
    ResponseEntity<Page> acknowledge(@PathVariable String id, Frame frame, Actor.Staff staff) {
        glass.acknowledge(uuid(id), staff);
        return to(frame, PATH);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw VorgangKey.notFound();
        }
    }

    private static ResponseEntity<Page> to(Frame frame, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(path)))
                .build();
    }

    private static ResponseEntity<Page> again(BreakGlassPage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private BreakGlassPage page(Frame frame, Actor.Staff staff, BreakGlassInput input, Map<String, String> problems) {
        List<Notice> notices = glass.notices(staff);
        Map<UUID, String> names =
                directory.displayNames(notices.stream().map(Notice::staff).collect(Collectors.toSet()));
        return new BreakGlassPage(frame, input, notices, names, staff.account(), problems);
    }
}
