package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rathaus.applications.FillingIn;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The notice of Art. 13 GDPR for one Leistung, of the version that the reader's draft has, else of the one on offer. */
@Controller
class DataProtectionController {

    private final FillingIn fillingIn;

    DataProtectionController(FillingIn fillingIn) {
        this.fillingIn = fillingIn;
    }

    @GetMapping("/antrag/{leistung}/datenschutz")
    @Requires(Permission.VISIT)
    Page show(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        return DraftCookies.of(request)
                .flatMap(token -> fillingIn.open(token, id))
                .map(form -> new DataProtectionPage(
                        frame, id, form.words(frame.language()).name(), form.privacy()))
                .or(() -> fillingIn
                        .offer(id)
                        .map(offer -> new DataProtectionPage(
                                frame, id, offer.words(frame.language()).name(), offer.privacy())))
                .orElseThrow(Redirects::notFound);
    }
}
