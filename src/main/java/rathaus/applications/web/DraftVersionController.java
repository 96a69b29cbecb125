package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.DraftToken;
import rathaus.applications.DraftVersions;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Says what a newer version of the form changes and moves the draft there, if its owner wants to. */
@Controller
class DraftVersionController {

    private final DraftVersions versions;

    DraftVersionController(DraftVersions versions) {
        this.versions = versions;
    }

    @GetMapping("/antrag/{leistung}/fassung")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> show(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        Optional<DraftToken> token = DraftCookies.of(request);
        Optional<DraftVersions.Comparison> newer = token.flatMap(held -> versions.newer(held, id));
        List<DraftVersions.Leftover> leftovers =
                token.map(held -> versions.leftovers(held, id)).orElse(List.of());
        return newer.isEmpty() && leftovers.isEmpty()
                ? Redirects.to(frame, "/antrag/" + id + "/weiter")
                : ResponseEntity.ok(new DraftVersionPage(frame, id, newer, leftovers));
    }

    @PostMapping("/antrag/{leistung}/fassung")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> move(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        DraftToken token = DraftCookies.of(request).orElseThrow(Redirects::notFound);
        versions.move(token, id);
        return Redirects.to(frame, "/antrag/" + id + "/fassung");
    }
}
