package rathaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import rathaus.kernel.KommuneId;

class KommuneFilterTests {

    private record Seen(Optional<KommuneId> kommune, String context, String uri, String base) {}

    private final KommuneFilter filter = new KommuneFilter(TenancyFixtures.kommunen());

    @Test
    void takesTheKommuneFromTheFirstSegmentOfThePath() {
        Seen seen = walk("localhost", "/schoeneck/leistungen/hundesteuer");
        assertThat(seen.kommune()).contains(new KommuneId(2));
        assertThat(seen.context()).isEqualTo("/schoeneck");
        assertThat(seen.uri()).isEqualTo("/schoeneck/leistungen/hundesteuer");
        assertThat(seen.base()).isEqualTo("/schoeneck");
    }

    @Test
    void showsTheHomePageWithAndWithoutAFinalSlash() {
        assertThat(walk("localhost", "/rodenbach").uri()).isEqualTo("/rodenbach/");
        assertThat(walk("localhost", "/rodenbach/").uri()).isEqualTo("/rodenbach/");
    }

    @Test
    void takesTheKommuneFromTheHostInProduction() {
        Seen seen = walk("rathaus.bad-vilbel.example", "/leistungen");
        assertThat(seen.kommune()).contains(new KommuneId(1));
        assertThat(seen.context()).isEmpty();
        assertThat(seen.base()).isEmpty();
    }

    @Test
    void doesNotOpenAnotherKommuneOnTheHostOfOne() {
        Seen seen = walk("rathaus.bad-vilbel.example", "/schoeneck/leistungen");
        assertThat(seen.kommune()).contains(new KommuneId(1));
        assertThat(seen.uri()).isEqualTo("/schoeneck/leistungen");
        assertThat(walk("rathaus.bad-vilbel.example", "/api/schoeneck/suche").kommune())
                .isEmpty();
    }

    @Test
    void takesTheSlugOutOfApiPathsInBothModes() {
        Seen locally = walk("localhost", "/api/bad-vilbel/suche");
        assertThat(locally.kommune()).contains(new KommuneId(1));
        assertThat(locally.uri()).isEqualTo("/bad-vilbel/api/suche");
        Seen inProduction = walk("rathaus.bad-vilbel.example", "/api/bad-vilbel/suche");
        assertThat(inProduction.uri()).isEqualTo("/api/suche");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/frankfurt/leistungen",
                "/Bad-Vilbel/x",
                "/api",
                "/api/",
                "/api/nirgends/suche",
                "//bad-vilbel"
            })
    void opensNothingForUnknownPlaces(String path) {
        assertThat(walk("localhost", path).kommune()).isEmpty();
    }

    @Test
    void keepsTheKommuneForTheErrorPage() throws ServletException, IOException {
        MockHttpServletRequest request = request("localhost", "/schoeneck/fehlt");
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        request.setDispatcherType(DispatcherType.ERROR);
        request.setRequestURI("/error");
        List<Seen> seen = new ArrayList<>();
        filter.doFilter(request, new MockHttpServletResponse(), (next, response) -> seen.add(look(next)));
        assertThat(seen).singleElement().satisfies(first -> {
            assertThat(first.kommune()).contains(new KommuneId(2));
            assertThat(first.uri()).isEqualTo("/schoeneck/error");
        });
    }

    @Test
    void leavesNoScopeBehind() {
        walk("localhost", "/schoeneck/leistungen");
        assertThat(KommuneScope.current()).isEmpty();
    }

    private Seen walk(String host, String path) {
        List<Seen> seen = new ArrayList<>();
        try {
            filter.doFilter(
                    request(host, path), new MockHttpServletResponse(), (request, response) -> seen.add(look(request)));
        } catch (ServletException | IOException e) {
            throw new AssertionError(e);
        }
        return seen.getFirst();
    }

    private static MockHttpServletRequest request(String host, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServerName(host);
        return request;
    }

    private static Seen look(jakarta.servlet.ServletRequest request) {
        HttpServletRequest http = (HttpServletRequest) request;
        return new Seen(
                KommuneScope.current(),
                http.getContextPath(),
                http.getRequestURI(),
                RequestKommune.of(http).map(RequestKommune::base).orElse("-"));
    }
}
