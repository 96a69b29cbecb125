package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rathaus.documents.UploadFixtures;

/** What a citizen does in a window: press, type, choose, upload, go on. */
final class CitizenWindow {

    static final FilePayload SCAN = new FilePayload("fahrzeugschein.pdf", "application/pdf", UploadFixtures.pdf());

    private final Page page;
    private final String base;

    CitizenWindow(Browser browser, int port) {
        this(browser.page(), port);
    }

    CitizenWindow(Page page, int port) {
        this(page, port, "bad-vilbel");
    }

    CitizenWindow(Page page, int port, String kommune) {
        this.page = page;
        this.base = "http://localhost:" + port + "/" + kommune;
    }

    Page page() {
        return page;
    }

    /** The address of a page of the Kommune. */
    String at(String path) {
        return base + path;
    }

    void open(String path) {
        page.navigate(at(path));
    }

    /** Presses the button and answers with what the server said to the form, not to where it sent the window next. */
    int press(String button) {
        Response response = page.waitForNavigation(() -> button(button).click());
        return response == null ? 0 : response.status();
    }

    /** As {@link #press}, for a button whose name goes on with what it is about. */
    int pressTheOne(String begin) {
        Response response = page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + begin)))
                .click());
        return response == null ? 0 : response.status();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void follow(String link) {
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click());
    }

    /** Types, chooses or ticks whatever of these answers the page asks for; uploads a scan where one is wanted. */
    void answer(Map<String, String> answers) {
        Set<String> asked = asked(page);
        answers.forEach((name, value) -> {
            if (asked.contains(name)) {
                set(control(page, name), value);
            }
        });
        Locator upload = page.locator("main input[type=file]");
        if (upload.count() > 0) {
            upload.first().setInputFiles(SCAN);
        }
    }

    /** Names of the controls of a page, asked for at once: a question to the browser for each answer takes longer. */
    static Set<String> asked(Page page) {
        Object names = page.locator("main [name]:not([type=hidden])")
                .evaluateAll("controls => controls.map(control => control.getAttribute('name'))");
        return ((List<?>) names).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    static Locator control(Page page, String name) {
        return page.locator("main [name='" + name + "']:not([type=hidden])");
    }

    private static void set(Locator control, String value) {
        switch (String.valueOf(control.first().getAttribute("type"))) {
            case "radio" ->
                control.and(control.page().locator("[value='" + value + "']")).check();
            case "checkbox" -> control.check();
            default -> control.fill(value);
        }
    }

    /** The last part of the address: the name of the form's page. */
    String where() {
        return page.url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
    }

    String heading() {
        assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
        return page.locator("h1").innerText();
    }

    /** From the start page of the form to the review, with these answers. */
    void fillIn(Map<String, String> answers) {
        open("/antrag/bewohnerparkausweis");
        press("Antrag beginnen");
        for (int pages = 0; pages < 20 && !where().equals("pruefen"); pages++) {
            answer(answers);
            assertThat(press("Weiter")).as(page.url()).isEqualTo(200);
        }
        assertThat(heading()).isEqualTo("Prüfen Sie Ihre Angaben");
    }

    /** Fills everything in and sends it; answers with Vorgangsnummer and PIN. */
    String[] submit(Map<String, String> answers) {
        fillIn(answers);
        declare();
        assertThat(press("Antrag absenden")).isEqualTo(200);
        return new String[] {
            page.locator(".reference").nth(0).innerText(),
            page.locator(".reference").nth(1).innerText()
        };
    }

    /** Opens the status of an Antrag by Vorgangsnummer and PIN. */
    void unlock(String[] keys) {
        open("/antrag/status");
        answer(Map.of("reference", keys[0], "pin", keys[1]));
        assertThat(press("Antrag anzeigen")).isEqualTo(200);
    }

    /** Address of the case of this person, on whatever page of the Postkorb it stands, once the office has it. */
    String caseOf(String name) {
        Locator link = page.locator("tr:has-text('" + name + "') a");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            open("/amt/eingang");
            while (link.count() == 0 && page.locator(".pager [rel=next]").count() > 0) {
                page.waitForNavigation(page.locator(".pager [rel=next]")::click);
            }
            return link.count() > 0;
        });
        return String.valueOf(link.first().evaluate("link => link.href"));
    }

    /** Ticks both declarations of the review. */
    void declare() {
        page.locator("#correct").check();
        page.locator("#privacy").check();
    }
}
