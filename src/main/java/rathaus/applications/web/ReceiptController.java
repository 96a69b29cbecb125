package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rathaus.applications.Submission;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The receipt: as page and as PDF to keep. */
@Controller
class ReceiptController {

    private final Submission submission;

    ReceiptController(Submission submission) {
        this.submission = submission;
    }

    @GetMapping("/antrag/{leistung}/eingang")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> show(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        return DraftCookies.of(request)
                .flatMap(submission::receipt)
                .filter(receipt -> receipt.leistung().equals(id))
                .map(receipt -> ResponseEntity.ok().<Page>body(new ReceiptPage(frame, receipt)))
                .orElseGet(() -> Redirects.to(frame, "/antrag/status"));
    }

    @GetMapping("/antrag/{leistung}/eingang.pdf")
    @Requires(Permission.APPLY)
    ResponseEntity<byte[]> download(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        byte[] pdf = DraftCookies.of(request)
                .flatMap(token -> submission.receiptPdf(token, frame.language()))
                .orElseThrow(Redirects::notFound);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("Eingangsbestaetigung.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }
}
