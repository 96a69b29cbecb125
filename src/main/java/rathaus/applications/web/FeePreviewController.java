package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rathaus.applications.FeePreview;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** What a Leistung would cost. By GET, so that the result can be kept and shared: nothing about a person is asked. */
@Controller
class FeePreviewController {

    private final FeePreview preview;

    FeePreviewController(FeePreview preview) {
        this.preview = preview;
    }

    @GetMapping("/leistungen/{leistung}/gebuehr")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> show(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        FillPageInput input = FillPageInput.of(request);
        FeePreview.Preview found = preview.preview(id, input.answers()).orElseThrow(Redirects::notFound);
        FeePreviewPage page = FeePreviewPage.of(frame, id, found, input);
        return page.errors().isEmpty() ? ResponseEntity.ok(page) : Redirects.faulty(page);
    }
}
