package rathaus.applications.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rathaus.applications.PaperForms;
import rathaus.design.Frame;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The form to print. */
@Controller
class PaperFormController {

    private final PaperForms forms;

    PaperFormController(PaperForms forms) {
        this.forms = forms;
    }

    @GetMapping("/leistungen/{leistung}/formular.pdf")
    @Requires(Permission.VISIT)
    ResponseEntity<byte[]> show(@PathVariable String leistung, Frame frame) {
        LeistungId id = LeistungPath.of(leistung);
        byte[] pdf = forms.pdf(id, frame.language()).orElseThrow(Redirects::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id.value() + "-" + frame.language().tag() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
