package rathaus.portal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;
import rathaus.kernel.Language;

/**
 * The language of a page: {@code ?sprache=} chooses and is remembered in a cookie, otherwise the cookie decides, otherwise
 * it is German. The cookie holds the choice and nothing else (§ 25 Abs. 2 Nr. 2 TDDDG: asked for by the user).
 */
@Component
class LanguageChoice implements HandlerInterceptor {

    private static final String NAME = "sprache";

    static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> remembered(request)).orElse(Language.DE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        chosen(request).ifPresent(language -> {
            ResponseCookie cookie = ResponseCookie.from(NAME, language.tag())
                    .path("/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(Duration.ofDays(365))
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        });
        return true;
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME)).flatMap(Language::ofTag);
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(Language::ofTag);
    }
}
