package rathaus.applications.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import rathaus.applications.DraftToken;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;

/** The cookie that opens a draft: one for each Leistung, sent only to the pages of this Leistung's form. */
final class DraftCookies {

    /** As long as drafts are kept (§ 8a OZG: 30 days after the last edit). */
    private static final Duration LIFE = Duration.ofDays(30);

    private static final String NAME = "entwurf";

    private DraftCookies() {}

    /** The token in the request, if there is one. */
    static Optional<DraftToken> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> DraftToken.parse(value).stream())
                .findFirst();
    }

    static String set(Frame frame, LeistungId leistung, DraftToken token, boolean secure) {
        return cookie(frame, leistung, token.text(), secure, LIFE);
    }

    static String remove(Frame frame, LeistungId leistung, boolean secure) {
        return cookie(frame, leistung, "", secure, Duration.ZERO);
    }

    /** The answer, and the cookie begins its life anew: the draft was edited, so it stays as long again. */
    static ResponseEntity<Page> renewed(
            ResponseEntity<Page> answer, Frame frame, LeistungId leistung, HttpServletRequest request) {
        return of(request)
                .map(token -> ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.SET_COOKIE, set(frame, leistung, token, request.isSecure()))
                        .body(answer.getBody()))
                .orElse(answer);
    }

    private static String cookie(Frame frame, LeistungId leistung, String value, boolean secure, Duration life) {
        return ResponseCookie.from(NAME, value)
                .path(frame.link("/antrag/" + leistung.value()))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
