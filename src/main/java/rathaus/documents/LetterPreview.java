package rathaus.documents;

/**
 * A complete HTML page that shows what the PDF will show; for a frame of its own, never inside another page.
 *
 * @param contentSecurityPolicy the header to send with it: nothing runs, nothing is loaded, only this style applies
 */
public record LetterPreview(String html, String contentSecurityPolicy) {

    @Override
    public String toString() {
        return "LetterPreview[" + html.length() + " characters]";
    }
}
