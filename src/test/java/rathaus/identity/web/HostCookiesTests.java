package rathaus.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HostCookiesTests {

    @Test
    void wearThePrefixOverHttps() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        HostCookies.write("sitzung", "1", request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-sitzung=1;")
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void believeNoCookieWithoutThePrefixOverHttps() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        request.setCookies(new Cookie("sitzung", "planted"));
        assertThat(HostCookies.read("sitzung", request)).isEmpty();
    }
}
