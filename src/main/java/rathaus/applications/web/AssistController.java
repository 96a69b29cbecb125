package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.Assisting;
import rathaus.applications.DirectSubmission;
import rathaus.applications.DraftToken;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Where staff begin to fill in a form for somebody else; the form itself is the one of the citizens. */
@Controller
class AssistController {

    private final DirectSubmission submission;
    private final Assisting assisting;

    AssistController(DirectSubmission submission, Assisting assisting) {
        this.submission = submission;
        this.assisting = assisting;
    }

    @GetMapping("/amt/assistenz")
    @Requires(Permission.ASSIST_APPLICANTS)
    Page show(Frame frame) {
        return AssistPage.of(frame, submission.offers());
    }

    @PostMapping("/amt/assistenz")
    @Requires(Permission.ASSIST_APPLICANTS)
    ResponseEntity<Page> begin(AssistInput input, Frame frame, Actor actor, HttpServletRequest request) {
        if (input.id().isEmpty() || input.channel().isEmpty() || !(actor instanceof Actor.Staff staff)) {
            return Redirects.faulty(AssistPage.of(frame, submission.offers()).faulty(input));
        }
        DraftToken token =
                assisting.begin(input.id().get(), input.channel().get(), staff).orElseThrow(Redirects::notFound);
        String cookie = DraftCookies.set(frame, input.id().get(), token, request.isSecure());
        return Redirects.to(frame, "/antrag/" + input.id().get() + "/weiter", HttpHeaders.SET_COOKIE, cookie);
    }
}
