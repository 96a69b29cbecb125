package rathaus.portal.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** What gives each town its own look: colours and icon. */
@Controller
class LookController {

    private static final CacheControl ONE_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Requires(Permission.VISIT)
    @GetMapping("/design/farben.css")
    ResponseEntity<String> colours(Frame frame) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(ONE_HOUR)
                .body(TownColours.of(frame.kommune().colours()).css());
    }

    @Requires(Permission.VISIT)
    @GetMapping("/favicon.svg")
    ResponseEntity<String> icon(Frame frame) {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 46"><path fill="%s" \
                d="M2 2h36v22c0 11-8 17-18 20C10 41 2 35 2 24z"/><text x="20" y="30" text-anchor="middle" \
                font-family="sans-serif" font-weight="600" font-size="24" fill="#fff">%s</text></svg>
                """.formatted(
                        TownColours.of(frame.kommune().colours()).accent(),
                        org.owasp.encoder.Encode.forXml(frame.kommune().name().substring(0, 1)));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(ONE_HOUR)
                .body(svg);
    }
}
