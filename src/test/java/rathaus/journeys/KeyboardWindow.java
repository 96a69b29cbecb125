package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody without a mouse does in a window: types, presses keys, types an address. There is nothing here to click with,
 * the page stays hidden, and {@link #close} fails if a pointer was pressed after all. Wherever the focus goes, it has to be
 * seen.
 */
final class KeyboardWindow implements AutoCloseable {

    private static final int MOST_STOPS = 150;
    private static final String NAME = """
            () => { const e = document.activeElement;
                const text = e.getAttribute('aria-label') || (e.labels ? [...e.labels].map(l => l.textContent).join(' ') : '')
                    || (e === document.body ? '' : e.textContent);
                return text.trim().replace(/\\s+/g, ' '); }""";
    private static final String SEEN = """
            () => { const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                if (e === document.body || e.id === 'inhalt') { return 'nothing has the focus'; }
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) { return 'no outline'; }
                if (box.width < 1 || box.height < 1) { return 'no size'; }
                const x = box.left + Math.min(box.width / 2, 20), y = box.top + Math.min(box.height / 2, 12);
                if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) { return 'outside the window'; }
                const top = document.elementFromPoint(x, y);
                return e.contains(top) || top && top.contains(e) ? '' : 'covered'; }""";
    private static final String ROW = "() => (document.activeElement.closest('tr') || document.body).innerText";

    private final Browser browser;
    private final Page page;
    private final String base;

    KeyboardWindow(Browser browser, int port) {
        this.browser = browser.withoutPointer();
        this.page = browser.page();
        this.base = "http://localhost:" + port + "/bad-vilbel";
    }

    /** Types an address. */
    void open(String path) {
        page.navigate(base + path);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on by Tab until the control with this name has the focus. */
    void tabTo(String name) {
        walkTo("Tab", Pattern.compile(Pattern.quote(name)));
    }

    /** As {@link #tabTo}, for a control whose name goes on with what it is about. */
    void tabToTheOne(String beginning) {
        walkTo("Tab", Pattern.compile(Pattern.quote(beginning) + ".*"));
    }

    /** Goes back by Shift and Tab until a control whose name begins so has the focus. */
    void tabBackToTheOne(String beginning) {
        walkTo("Shift+Tab", Pattern.compile(Pattern.quote(beginning) + ".*"));
    }

    /** What stands in the field that has the focus. */
    String typed() {
        return String.valueOf(page.evaluate("() => document.activeElement.value"));
    }

    /** Presses a key that moves the focus until the row of a table that has it contains this text. */
    void walkToRow(String key, String text) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            press(key);
            assertFocusIsSeen();
            if (String.valueOf(page.evaluate(ROW)).contains(text)) {
                return;
            }
        }
        throw new AssertionError("No row with " + text + " on " + page.url());
    }

    private void walkTo(String key, Pattern name) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            press(key);
            if (!focused().isEmpty()) {
                assertFocusIsSeen();
            }
            if (name.matcher(focused()).matches()) {
                return;
            }
        }
        throw new AssertionError("No way by " + key + " to " + name + " on " + page.url());
    }

    /** Goes by Tab to a control of the form and types into it. */
    void fillIn(String label, String text) {
        tabTo(label);
        press("Control+a");
        type(text);
    }

    /** Presses Enter on what has the focus and answers with the status of the page that comes. */
    int enter() {
        Response response = page.waitForNavigation(() -> press("Enter"));
        return response == null ? 0 : response.status();
    }

    /** Presses a key that leads to another page. */
    void followBy(String key) {
        page.waitForNavigation(() -> press(key));
    }

    /** Goes to the button or link of this name and presses Enter. */
    int go(String name) {
        tabTo(name);
        return enter();
    }

    /** Presses Enter on the button of this name and answers with the file that comes. */
    Download fetch(String name) {
        tabTo(name);
        return page.waitForDownload(() -> press("Enter"));
    }

    /** The accessible name of what has the focus; empty if nothing has. */
    String focused() {
        return String.valueOf(page.evaluate(NAME));
    }

    void assertFocusIsSeen() {
        assertThat(page.evaluate(SEEN))
                .as("focus on \"%s\" of %s", focused(), page.url())
                .isEqualTo("");
    }

    /** Asserts where the focus is after an act, and that one sees it. */
    void assertFocusIsOn(String name) {
        assertThat(focused()).as("focus on %s", page.url()).isEqualTo(name);
        assertFocusIsSeen();
    }

    /** Asserts that title and heading say where one is. */
    void assertIsAt(String heading) {
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.title()).as("title of %s", page.url()).contains(heading);
    }

    /** Asserts that the summary of errors has the focus and that the title begins with the word for it. */
    void assertErrorsAreFocused() {
        assertThat(page.title()).startsWith("Fehler");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("error-summary");
        assertFocusIsSeen();
    }

    /** The page again, as by F5. */
    void reload() {
        page.reload();
    }

    /** The Aktenzeichen of the case that the page shows. */
    String aktenzeichen() {
        return page.url().replaceFirst("[?#].*", "").replaceFirst(".*/vorgaenge/", "");
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** The last part of the address. */
    String where() {
        return page.url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    /** Keeps a picture and lets axe judge the page in light and dark, wide and narrow. */
    void look(String name) {
        browser.screenshot("staff-" + name).assertAccessibleInEveryLook();
    }

    /** The keys that the page explains. */
    List<String> shortcuts() {
        return page.locator("[data-keys] kbd").allInnerTexts();
    }

    @Override
    public void close() {
        browser.close();
    }
}
