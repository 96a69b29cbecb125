package rathaus.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.journeys.Browser;

/** Every page of the portal in the windows people use. */
@RathausTest
class PortalPagesTests {

    private final Visitor visitor;

    PortalPagesTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/,installation",
        "/bad-vilbel/,home",
        "/rodenbach/?sprache=en,home-english",
        "/schoeneck/gibt-es-nicht,not-found",
        "/bad-vilbel/impressum,imprint",
        "/bad-vilbel/datenschutz,privacy",
        "/schoeneck/barrierefreiheit,accessibility",
        "/rodenbach/leichte-sprache,easy-language",
        "/bad-vilbel/feedback,feedback"
    })
    void isAccessibleInEveryWindow(String path, String name) {
        try (Browser window = Browser.desktop()) {
            assertThat(window.open(visitor.at(path)).locator("h1").count()).isEqualTo(1);
            window.screenshot(name + "-desktop")
                    .printScreenshot(name + "-print")
                    .assertAccessibleInEveryLook();
        }
    }
}
