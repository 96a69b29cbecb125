package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.applications.DraftToken;
import rathaus.applications.DraftVersions;
import rathaus.applications.FillingIn;
import rathaus.applications.OnlineForm;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FormFlow;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Before the first question: what is needed, what happens to the data, start or go on. */
@Controller
class StartAntragController {

    private final FillingIn fillingIn;

    private final DraftVersions versions;

    StartAntragController(FillingIn fillingIn, DraftVersions versions) {
        this.fillingIn = fillingIn;
        this.versions = versions;
    }

    @GetMapping("/antrag/{leistung}")
    @Requires(Permission.APPLY)
    StartAntragPage show(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        FillingIn.Offer offer = fillingIn.offer(id).orElseThrow(Redirects::notFound);
        boolean begun = DraftCookies.of(request)
                .flatMap(token -> fillingIn.open(token, id))
                .isPresent();
        return new StartAntragPage(frame, id, offer, begun);
    }

    @PostMapping("/antrag/{leistung}")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> start(@PathVariable String leistung, Frame frame, Actor actor, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        DraftCookies.of(request).ifPresent(fillingIn::discard);
        DraftToken token = fillingIn.begin(id, actor).orElseThrow(Redirects::notFound);
        OnlineForm form = fillingIn.open(token, id).orElseThrow(Redirects::notFound);
        String first = form.form().pages().getFirst().id();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, DraftCookies.set(frame, id, token, request.isSecure()))
                .location(URI.create(frame.link("/antrag/" + id + "/seite/" + first)))
                .build();
    }

    /** To the first page that is not complete, or to the review; before, to what is new about the form since the draft began. */
    @GetMapping("/antrag/{leistung}/weiter")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> goOn(
            @PathVariable String leistung,
            @RequestParam @Nullable String fassung,
            Frame frame,
            HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        Optional<DraftToken> token = DraftCookies.of(request);
        if (fassung == null && token.flatMap(held -> versions.newer(held, id)).isPresent()) {
            return Redirects.to(frame, "/antrag/" + id + "/fassung");
        }
        Optional<OnlineForm> open = token.flatMap(held -> fillingIn.open(held, id));
        return open.map(form -> FormFlow.of(form.form())
                        .firstIncomplete()
                        .map(page -> "/seite/" + page.id())
                        .orElse("/pruefen"))
                .map(next -> Redirects.to(frame, "/antrag/" + id + next))
                .orElseGet(() -> Redirects.to(frame, "/antrag/" + id));
    }

    @PostMapping("/antrag/{leistung}/verwerfen")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> discard(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        DraftCookies.of(request).ifPresent(fillingIn::discard);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, DraftCookies.remove(frame, id, request.isSecure()))
                .location(URI.create(frame.link("/leistungen/" + id)))
                .build();
    }
}
