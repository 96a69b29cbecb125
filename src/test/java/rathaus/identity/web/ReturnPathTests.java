package rathaus.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/amt/../../evil",
                "/amt//evil.example",
                "/amt/\r\nSet-Cookie: a=b",
                "/amt/%0d%0aSet-Cookie",
                "javascript:alert(1)",
                "/amt/a:b@evil.example",
                "/.evil.example",
                "/amt/eingang#x",
                "/api/amt/x",
                "amt/eingang",
                ""
            })
    void leadsNowhereElse(String path) {
        assertThat(ReturnPath.accepted(path, Side.STAFF)).isEmpty();
        assertThat(ReturnPath.accepted(path, Side.CITIZEN)).isEmpty();
    }

    @Test
    void leadsBackToThePageOfItsOwnSideOnly() {
        assertThat(ReturnPath.accepted("/amt/vorgaenge/0192?seite=2", Side.STAFF))
                .contains("/amt/vorgaenge/0192?seite=2");
        assertThat(ReturnPath.accepted("/amt/vorgaenge/0192", Side.CITIZEN)).isEmpty();
        assertThat(ReturnPath.accepted("/konto", Side.CITIZEN)).contains("/konto");
        assertThat(ReturnPath.accepted("/konto", Side.STAFF)).isEmpty();
        assertThat(ReturnPath.accepted(null, Side.STAFF)).isEmpty();
    }

    @Test
    void carriesThePageThatWasAskedFor() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/bad-vilbel/amt/eingang");
        request.setContextPath("/bad-vilbel");
        request.setQueryString("einheit=buergerbuero");
        assertThat(ReturnPath.logInFor(Side.STAFF, request))
                .isEqualTo("/amt/anmelden?weiter=%2Famt%2Feingang%3Feinheit%3Dbuergerbuero");
    }

    @Test
    void forgetsThePageOfAChangingRequest() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/amt/vorgaenge/1/bescheid");
        assertThat(ReturnPath.logInFor(Side.STAFF, request)).isEqualTo("/amt/anmelden");
    }
}
