package rathaus.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How bytes leave: always as a download, never as a page of our own origin. */
public final class Downloads {

    private Downloads() {}

    /** The file for saving. No browser shows it under our name, guesses its type or keeps it. */
    public static ResponseEntity<byte[]> attachment(Fetched.Found found) {
        StoredContent content = found.content();
        return ResponseEntity.ok()
                .headers(headers -> closeDown(headers, "sandbox; default-src 'none'"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .body(found.bytes());
    }

    /** A page that this program has drawn. */
    public static ResponseEntity<byte[]> picture(byte[] png) {
        return ResponseEntity.ok()
                .headers(headers -> closeDown(headers, "sandbox; default-src 'none'"))
                .contentType(MediaType.IMAGE_PNG)
                .body(png);
    }

    /** The preview of a letter, for a frame. */
    public static ResponseEntity<String> preview(LetterPreview preview) {
        return ResponseEntity.ok()
                .headers(headers -> closeDown(headers, preview.contentSecurityPolicy()))
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(preview.html());
    }

    private static void closeDown(HttpHeaders headers, String policy) {
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        headers.setCacheControl(CacheControl.noStore().cachePrivate());
    }
}
