package rathaus.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.Arms;
import rathaus.documents.Downloads;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The arms in the head of letters, for administrators. */
@Controller
class ArmsController {

    static final String PATH = "/amt/verwaltung/wappen";

    private final Arms arms;

    ArmsController(Arms arms) {
        this.arms = arms;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> show(Frame frame) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ArmsPage(frame, arms.latest(), "", Map.of()));
    }

    /** The picture of this version, if it is the one that is shown. */
    @GetMapping(PATH + "/{stand}")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<byte[]> picture(@PathVariable int stand) {
        return arms.latest()
                .filter(kept -> kept.version() == stand)
                .flatMap(Arms.Kept::picture)
                .map(picture -> Downloads.picture(picture.png()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> replace(Frame frame, Actor.Staff actor, ArmsInput input) {
        Map<String, String> problems = input.problems();
        if (!problems.isEmpty()) {
            return again(frame, input.text(), problems);
        }
        return switch (arms.replace(actor, bytes(input), input.text(), input.seen())) {
            case Arms.Done done -> back(frame);
            case Arms.Refused(String messageKey) -> again(frame, input.text(), Map.of("datei", messageKey));
            case Arms.ChangedMeanwhile changed ->
                again(frame, input.text(), Map.of("datei", "documents.arms.changed-meanwhile"));
        };
    }

    @PostMapping(PATH + "/entfernen")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> remove(Frame frame, Actor.Staff actor, @RequestParam int stand) {
        return arms.remove(actor, stand) instanceof Arms.Done
                ? back(frame)
                : again(frame, "", Map.of("datei", "documents.arms.changed-meanwhile"));
    }

    private ResponseEntity<Page> again(Frame frame, String text, Map<String, String> problems) {
        return ResponseEntity.status(422).body(new ArmsPage(frame, arms.latest(), text, problems));
    }

    private static ResponseEntity<Page> back(Frame frame) {
        return ResponseEntity.status(303).location(URI.create(frame.link(PATH))).build();
    }

    /** One byte more than is allowed tells that there is too much. */
    private static byte[] bytes(ArmsInput input) {
        try (InputStream bytes = input.file().getInputStream()) {
            return bytes.readNBytes(Arms.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
