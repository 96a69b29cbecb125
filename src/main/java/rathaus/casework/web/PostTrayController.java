package rathaus.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rathaus.casework.PostTray;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The out-tray of one's units: letters for the post. */
@Controller
class PostTrayController {

    private static final String POSTED = "versandt";

    private final PostTray tray;

    PostTrayController(PostTray tray) {
        this.tray = tray;
    }

    @GetMapping(PostTrayPage.PATH)
    @Requires(Permission.WORK_ON_CASES)
    PostTrayPage show(
            Frame frame,
            Actor.Staff staff,
            @RequestParam Optional<String> ansicht,
            @RequestParam Optional<String> nach) {
        boolean posted = ansicht.filter(POSTED::equals).isPresent();
        PostTray.Rows rows = posted ? tray.posted(nach, staff) : tray.waiting(nach, staff);
        return PostTrayPage.of(frame, posted, rows, nach.isPresent());
    }

    /** By POST, because printing is a reading that is noted. */
    @PostMapping(PostTrayPage.PATH + "/druck")
    @Requires(Permission.WORK_ON_CASES)
    Object print(
            Frame frame,
            Actor.Staff staff,
            @RequestParam Optional<List<String>> schreiben,
            @RequestParam Optional<String> ansicht,
            HttpServletResponse response)
            throws IOException {
        List<UUID> ids = ids(schreiben);
        if (ids.isEmpty()) {
            return nothingChosen(frame, staff, ansicht.filter(POSTED::equals).isPresent(), "");
        }
        List<UUID> own = tray.printable(ids, staff);
        if (own.isEmpty()) {
            throw CaseKey.notFound();
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"postausgang.pdf\"");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        tray.print(own, staff, response.getOutputStream());
        return ResponseEntity.ok().build();
    }

    @PostMapping(PostTrayPage.PATH + "/versandt")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<? extends Page> note(
            Frame frame, Actor.Staff staff, @RequestParam Optional<List<String>> schreiben, PostedInput day) {
        List<UUID> ids = ids(schreiben);
        if (ids.isEmpty()) {
            return nothingChosen(frame, staff, false, day.versandt());
        }
        Optional<LocalDate> on = day.day();
        if (on.isEmpty()) {
            return faulty(frame, staff, ids, day.versandt(), "casework.problem.day");
        }
        return switch (tray.note(ids, on.get(), staff)) {
            case PostTray.Posting.Noted ignored ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(PostTrayPage.PATH)))
                        .build();
            case PostTray.Posting.WrongDay ignored ->
                faulty(frame, staff, ids, day.versandt(), "casework.refused.posted-day");
        };
    }

    private ResponseEntity<PostTrayPage> nothingChosen(Frame frame, Actor.Staff staff, boolean posted, String day) {
        PostTray.Rows rows = posted ? tray.posted(Optional.empty(), staff) : tray.waiting(Optional.empty(), staff);
        return unprocessable(
                PostTrayPage.of(frame, posted, rows, false).with(List.of(), day, "casework.post.nothing-chosen", ""));
    }

    private ResponseEntity<PostTrayPage> faulty(
            Frame frame, Actor.Staff staff, List<UUID> ids, String day, String problem) {
        return unprocessable(PostTrayPage.of(frame, false, tray.waiting(Optional.empty(), staff), false)
                .with(ids, day, "", problem));
    }

    private static ResponseEntity<PostTrayPage> unprocessable(PostTrayPage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private static List<UUID> ids(Optional<List<String>> typed) {
        try {
            return typed.orElse(List.of()).stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
