package rathaus.documents.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.Sealing;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Which letters are sealed, for administrators. */
@Controller
class SealingController {

    static final String PATH = "/amt/verwaltung/siegel";

    private final Sealing sealing;

    SealingController(Sealing sealing) {
        this.sealing = sealing;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> show(Frame frame) {
        return page(200, frame, "");
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> choose(
            Frame frame,
            Actor.Staff actor,
            @RequestParam(defaultValue = "") String umfang,
            @RequestParam(defaultValue = "0") int stand) {
        Optional<Sealing.Extent> extent = List.of(Sealing.Extent.values()).stream()
                .filter(one -> one.name().equals(umfang))
                .findFirst();
        if (extent.isEmpty() || sealing.seal().isEmpty()) {
            return page(422, frame, "documents.sealing.choose");
        }
        return sealing.choose(actor, extent.get(), stand)
                ? ResponseEntity.status(303)
                        .location(URI.create(frame.link(PATH)))
                        .build()
                : page(422, frame, "documents.sealing.changed-meanwhile");
    }

    private ResponseEntity<Page> page(int status, Frame frame, String problem) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new SealingPage(frame, sealing.seal(), sealing.chosen(), problem));
    }
}
