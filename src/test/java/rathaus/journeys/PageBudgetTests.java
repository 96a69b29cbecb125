package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;

/** A form that fits through a bad line: what every page of the citizens costs, counted by the browser itself. */
@RathausTest
class PageBudgetTests {

    private static final int FIRST_PAGE = 150_000;
    private static final int EVERY_PAGE = 100_000;
    private static final int MOST_REQUESTS = 10;
    private static final String COST = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .map(entry => ({name: entry.name, bytes: entry.transferSize}))""";

    private final int port;

    PageBudgetTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void isKeptByEveryPageFromTheHomePageToTheStatus() {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            window.open("/");
            assertCost(window, FIRST_PAGE);
            for (String path : List.of("/leistungen", "/lebenslagen", "/suche?q=parken", "/leichte-sprache")) {
                window.open(path);
                assertCost(window, EVERY_PAGE);
            }
            window.open("/leistungen/bewohnerparkausweis");
            assertCost(window, EVERY_PAGE);
            window.open("/antrag/bewohnerparkausweis");
            assertCost(window, EVERY_PAGE);
            window.press("Antrag beginnen");
            while (!window.where().equals("pruefen")) {
                assertCost(window, EVERY_PAGE);
                window.answer(ApplicationsFixtures.answers());
                window.press("Weiter");
            }
            assertCost(window, EVERY_PAGE);
            window.declare();
            window.press("Antrag absenden");
            assertCost(window, EVERY_PAGE);
        }
    }

    @Test
    void loadsTheBoldFontOnceAndThenKeepsIt() {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            window.open("/");
            assertThat(fonts(window)).containsExactlyInAnyOrder("400 loaded", "600 loaded");
            window.open("/leistungen");
            assertThat(costs(window).stream().filter(cost -> cost.name().contains("/fonts/")))
                    .isNotEmpty()
                    .allMatch(cost -> cost.bytes() == 0);
        }
    }

    private static void assertCost(CitizenWindow window, int most) {
        List<Cost> costs = costs(window);
        assertThat(costs).as(window.page().url()).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(costs.getFirst().bytes()).as("the browser counts").isPositive();
        assertThat(costs.stream().mapToInt(Cost::bytes).sum())
                .as("%s costs %s", window.page().url(), costs)
                .isLessThanOrEqualTo(most);
    }

    private static List<Cost> costs(CitizenWindow window) {
        window.page().waitForLoadState();
        List<?> entries = (List<?>) window.page().evaluate(COST);
        return entries.stream().map(entry -> Cost.of((Map<?, ?>) entry)).toList();
    }

    private static List<String> fonts(CitizenWindow window) {
        Object loaded = window.page()
                .evaluate("document.fonts.ready.then(fonts => [...fonts].filter(font => font.status == 'loaded')"
                        + ".map(font => font.weight + ' ' + font.status))");
        return ((List<?>) loaded).stream().map(String::valueOf).toList();
    }

    /** One request; 0 bytes if the browser had it already. */
    private record Cost(String name, int bytes) {

        static Cost of(Map<?, ?> entry) {
            return new Cost(
                    String.valueOf(entry.get("name")),
                    ((Number) java.util.Objects.requireNonNull(entry.get("bytes"))).intValue());
        }
    }
}
