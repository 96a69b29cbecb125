package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.ClientAddress;
import rathaus.identity.MailedLinks;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Begins an account or a new password: sends a link, and says the same to everybody. */
@Controller
class RequestLinkController {

    private final MailedLinks links;
    private final RateLimits limits;

    RequestLinkController(MailedLinks links, RateLimits limits) {
        this.links = links;
        this.limits = limits;
    }

    @GetMapping("/konto/registrieren")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> showRegistration(Frame frame, @RequestParam(defaultValue = "false") boolean gesendet) {
        return show(frame, LinkPurpose.REGISTRATION, gesendet);
    }

    @PostMapping("/konto/registrieren")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> requestRegistration(Frame frame, RequestLinkInput input, HttpServletRequest request) {
        return submit(frame, LinkPurpose.REGISTRATION, input, request);
    }

    @GetMapping("/konto/passwort-vergessen")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> showReset(Frame frame, @RequestParam(defaultValue = "false") boolean gesendet) {
        return show(frame, LinkPurpose.RESET, gesendet);
    }

    @PostMapping("/konto/passwort-vergessen")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> requestReset(Frame frame, RequestLinkInput input, HttpServletRequest request) {
        return submit(frame, LinkPurpose.RESET, input, request);
    }

    private static ResponseEntity<Page> show(Frame frame, LinkPurpose about, boolean sent) {
        return Answers.page(200, new RequestLinkPage(frame, about, sent, "", Map.of()));
    }

    private ResponseEntity<Page> submit(
            Frame frame, LinkPurpose about, RequestLinkInput input, HttpServletRequest request) {
        limits.acquire(RateLimit.LINKS_FROM_ADDRESS, ClientAddress.of(request));
        return switch (links.request(about.purpose(), input.address(), frame.language())) {
            case MailedLinks.Sent sent -> Answers.redirect(frame, about.requestPath() + "?gesendet=true");
            case MailedLinks.NoAddress none ->
                Answers.page(
                        422,
                        new RequestLinkPage(
                                frame,
                                about,
                                false,
                                input.address(),
                                Map.of("email", frame.text("identity.email.wrong"))));
        };
    }
}
