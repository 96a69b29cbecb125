package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The judge is judged: axe has to find what is wrong with a page made wrong on purpose. */
class BrowserTests {

    private static final String WRONG = "data:text/html,<html><head><title>x</title></head><body>"
            + "<img src='data:,'><input type='text'><p style='color:%23bbb;background:%23fff'>pale</p></body></html>";

    @Test
    void findsWhatIsWrongWithAPage() {
        try (Browser browser = Browser.desktop()) {
            assertThat(Browser.violations(browser.open(WRONG)))
                    .anyMatch(found -> found.startsWith("image-alt"))
                    .anyMatch(found -> found.startsWith("label"))
                    .anyMatch(found -> found.startsWith("color-contrast"))
                    .anyMatch(found -> found.startsWith("html-has-lang"));
            assertThatThrownBy(browser::assertAccessible).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void noticesRequestsToOtherHosts() {
        Browser browser = Browser.desktop();
        browser.open("data:text/html,<img src='http://example.org/pixel.png'>");

        assertThatThrownBy(browser::close).isInstanceOf(AssertionError.class).hasMessageContaining("example.org");
    }

    @Test
    void noticesAPointerWhereOnlyKeysAreAllowed() {
        Browser browser = Browser.desktop().withoutPointer();
        browser.open("data:text/html,<button>x</button>").locator("button").click();

        assertThatThrownBy(browser::close).isInstanceOf(AssertionError.class).hasMessageContaining("pointer");
    }
}
