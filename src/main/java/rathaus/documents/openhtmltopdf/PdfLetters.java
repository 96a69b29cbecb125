package rathaus.documents.openhtmltopdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;
import rathaus.design.Messages;
import rathaus.documents.AccessibleDocument;
import rathaus.documents.Arms;
import rathaus.documents.Letter;
import rathaus.documents.LetterPreview;
import rathaus.documents.Letters;
import rathaus.documents.PaperForm;
import rathaus.documents.openhtmltopdf.PdfPress.Sheet;
import rathaus.kernel.ContentHash;

/** Letters as PDF/A-3a and PDF/UA-1, and the same page for the screen. */
@Component
final class PdfLetters implements Letters {

    private final LetterHtml html;
    private final PdfPress press = new PdfPress();

    PdfLetters(Messages messages, Arms arms) {
        this.html = new LetterHtml(messages, arms::shown);
    }

    @Override
    public byte[] render(Letter letter) {
        return press.print(new Sheet(
                html.page(letter, Medium.PAPER).html(),
                letter.subject(),
                letter.sender().officialName(),
                letter.language().htmlTag(),
                letter.date(),
                letter.attachments()));
    }

    @Override
    public byte[] render(AccessibleDocument document) {
        return press.print(new Sheet(
                html.page(document, Medium.PAPER).html(),
                document.title(),
                document.sender().officialName(),
                document.language().htmlTag(),
                document.date(),
                document.attachments()));
    }

    @Override
    public byte[] render(PaperForm form) {
        return press.print(new Sheet(
                html.page(form).html(),
                form.title(),
                form.sender().officialName(),
                form.language().htmlTag(),
                form.date(),
                List.of()));
    }

    @Override
    public LetterPreview preview(Letter letter) {
        return preview(html.page(letter, Medium.SCREEN));
    }

    @Override
    public LetterPreview preview(AccessibleDocument document) {
        return preview(html.page(document, Medium.SCREEN));
    }

    private static LetterPreview preview(LetterHtml.FilledPage page) {
        MessageDigest digest = ContentHash.sha256();
        String hash =
                Base64.getEncoder().encodeToString(digest.digest(page.style().getBytes(StandardCharsets.UTF_8)));
        return new LetterPreview(
                page.html(),
                "sandbox; default-src 'none'; img-src data:; style-src 'sha256-" + hash
                        + "'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'");
    }
}
