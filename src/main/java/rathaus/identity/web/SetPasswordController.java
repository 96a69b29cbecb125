package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.MailedLinks;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The end of a mailed link. Opening it changes nothing, because mail programs open links by themselves. */
@Controller
class SetPasswordController {

    private final MailedLinks links;
    private final LogInSessions sessions;

    SetPasswordController(MailedLinks links, LogInSessions sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping("/konto/bestaetigen")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> showRegistration(Frame frame, SetPasswordInput input) {
        return show(frame, LinkPurpose.REGISTRATION, input);
    }

    @PostMapping("/konto/bestaetigen")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> register(
            Frame frame, SetPasswordInput input, HttpServletRequest request, HttpServletResponse response) {
        return submit(frame, LinkPurpose.REGISTRATION, input, request, response);
    }

    @GetMapping("/konto/passwort-neu")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> showReset(Frame frame, SetPasswordInput input) {
        return show(frame, LinkPurpose.RESET, input);
    }

    @PostMapping("/konto/passwort-neu")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> reset(
            Frame frame, SetPasswordInput input, HttpServletRequest request, HttpServletResponse response) {
        return submit(frame, LinkPurpose.RESET, input, request, response);
    }

    private ResponseEntity<Page> show(Frame frame, LinkPurpose about, SetPasswordInput input) {
        boolean works = links.stands(about.purpose(), input.secret());
        return Answers.page(works ? 200 : 410, new SetPasswordPage(frame, about, works, input.secret(), Map.of()));
    }

    private ResponseEntity<Page> submit(
            Frame frame,
            LinkPurpose about,
            SetPasswordInput input,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (links.complete(about.purpose(), input.secret(), input.wanted())) {
            case MailedLinks.Completed completed -> {
                sessions.begin(Side.CITIZEN, completed.account(), completed.epoch(), request, response);
                yield Answers.redirect(frame, "/konto");
            }
            case MailedLinks.LinkVoid gone -> Answers.page(410, new SetPasswordPage(frame, about, false, "", Map.of()));
            case MailedLinks.TooWeak weak ->
                Answers.page(
                        422,
                        new SetPasswordPage(
                                frame,
                                about,
                                true,
                                input.secret(),
                                Map.of("neu", WeaknessTexts.of(frame, weak.weakness()))));
        };
    }
}
