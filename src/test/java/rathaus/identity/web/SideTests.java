package rathaus.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SideTests {

    @ParameterizedTest
    @CsvSource({
        "/bad-vilbel, /bad-vilbel/amt/eingang, STAFF",
        "/bad-vilbel, /bad-vilbel/amt, STAFF",
        "/bad-vilbel, /bad-vilbel/%61mt/eingang, STAFF",
        "/bad-vilbel, /bad-vilbel/amt;x=1/eingang, STAFF",
        "'', /amt/eingang, STAFF",
        "'', /amtsblatt, CITIZEN",
        "'', /konto/amt, CITIZEN",
        "'', /, CITIZEN",
        "/bad-vilbel, /bad-vilbel/, CITIZEN"
    })
    void seesThePathAsTheRouterDoes(String base, String uri, Side side) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", uri);
        request.setContextPath(base);
        assertThat(Side.of(request)).isEqualTo(side);
    }
}
