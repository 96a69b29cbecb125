package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A window of the system's Chromium. One process serves all tests of a run; every window has its own cookies and keeps what
 * it has loaded, as windows do. The process knows no other host, and a request to one makes {@link #close} fail, as does
 * every answer of the kind 500.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");
    private static final String ASKING_AXE = """
            options => axe.run(document, options).then(results => results.violations.map(
                rule => rule.id + ': ' + rule.help + rule.nodes.map(node => '\\n  ' + node.html)))
            """;
    private static final String AXE = script();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser.NewContextOptions options) {
        context = Chromium.SHARED.newContext(options.setLocale("de-DE").setTimezoneId("Europe/Berlin"));
        context.onRequest(request -> {
            if (!isOwn(request.url())) {
                strangers.add(request.url());
            }
        });
        context.addInitScript(AXE);
        context.setDefaultTimeout(30_000);
        context.setDefaultNavigationTimeout(60_000);
        page = context.newPage();
        page.onResponse(response -> {
            if (response.status() >= 500) {
                failures.add(response.status() + " " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    /** What axe-core's adapter would send to every page anew; here the browser gets it once for each window. */
    private static String script() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A window of a desktop computer. */
    public static Browser desktop() {
        return new Browser(options(1280, 900));
    }

    /** A window of a telephone. */
    public static Browser phone() {
        return new Browser(options(375, 812).setHasTouch(true).setIsMobile(true));
    }

    /** A telephone with a fine screen, for pictures in documents. */
    public static Browser finePhone() {
        return new Browser(options(375, 812).setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2));
    }

    /** The smallest window that has to work (WCAG 1.4.10). */
    public static Browser narrow() {
        return new Browser(options(320, 640));
    }

    /** A desktop window of somebody who prefers dark pages. */
    public static Browser dark() {
        return new Browser(options(1280, 900).setColorScheme(ColorScheme.DARK));
    }

    /** A desktop window without JavaScript. */
    public static Browser withoutScripts() {
        return new Browser(options(1280, 900).setJavaScriptEnabled(false));
    }

    /** The smallest window, without JavaScript. */
    public static Browser narrowWithoutScripts() {
        return new Browser(options(320, 640).setJavaScriptEnabled(false));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width, int height) {
        return new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height);
    }

    private static boolean isOwn(String url) {
        return url.startsWith("http://localhost:") || url.startsWith("http://127.0.0.1:") || url.startsWith("data:");
    }

    /** From now on any press of a mouse or a finger makes {@link #close} fail. Before the first page is opened. */
    Browser withoutPointer() {
        context.exposeBinding("rathausPointerUsed", (source, arguments) -> pointers.add(page.url()));
        context.addInitScript("addEventListener('pointerdown', () => window.rathausPointerUsed(), true)");
        return this;
    }

    /** Goes to an address and waits until the page is there. */
    public Page open(String url) {
        page.navigate(url);
        return page;
    }

    /** The page that the window shows. */
    public Page page() {
        return page;
    }

    /** Asserts that axe finds nothing in WCAG 2.2 A and AA and its best practices, and that nothing sticks out sideways. */
    public Browser assertAccessible() {
        assertAccessible(page);
        return this;
    }

    /** As {@link #assertAccessible()}, for any page. */
    public static void assertAccessible(Page page) {
        assertThat(violations(page)).as("axe on %s", page.url()).isEmpty();
        assertNothingSticksOut(page);
    }

    /**
     * As {@link #assertAccessible()}, in the window as it is and in the smallest one, and in the dark: there only colours are
     * others, so only what axe says about colours is asked again.
     */
    public Browser assertAccessibleInEveryLook() {
        var size = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations(page, "rule", COLOUR_RULES))
                .as("axe on %s, dark", page.url())
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertAccessible(page);
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** Asserts that the page needs no scrolling sideways (WCAG 1.4.10). */
    public static void assertNothingSticksOut(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scrolling on %s", page.url())
                .isLessThanOrEqualTo(0);
    }

    /** What axe finds: rule, help and the elements. */
    public static List<String> violations(Page page) {
        return violations(page, "tag", RULES);
    }

    /** Our pages hold no frames; only the violations are asked for, because what is right need not be described. */
    private static List<String> violations(Page page, String kind, List<String> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) { // a window without JavaScript has not loaded it
            page.evaluate(AXE);
        }
        Object found = page.evaluate(
                ASKING_AXE,
                Map.of("runOnly", Map.of("type", kind, "values", rules), "resultTypes", List.of("violations")));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /**
     * Keeps a picture of the whole page for people to look at: {@code target/screenshots/<name>.png}. Not on a build server
     * ({@code CI=true}), where nobody looks.
     */
    public Browser screenshot(String name) {
        if (System.getenv("CI") == null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(pictures().resolve(name + ".png")));
        }
        return this;
    }

    /** A picture of the page as it would be printed. */
    public Browser printScreenshot(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        screenshot(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    private static Path pictures() {
        try {
            return Files.createDirectories(SCREENSHOTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(pointers).as("pages on which a pointer was pressed").isEmpty();
        assertThat(strangers).as("requests to other hosts").isEmpty();
        assertThat(failures).as("answers that are faults of ours").isEmpty();
        assertThat(complaints).as("violations of the content security policy").isEmpty();
    }

    /** The one process; it ends with the JVM. */
    private static final class Chromium {

        static final com.microsoft.playwright.Browser SHARED = launch();

        private static com.microsoft.playwright.Browser launch() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
                                    "--disable-background-networking",
                                    "--disable-gpu",
                                    "--disable-dev-shm-usage")));
        }

        private static Path executable() {
            String configured = System.getenv("RATHAUS_CHROMIUM");
            return java.util.stream.Stream.of(
                            configured == null ? "" : configured,
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome",
                            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No Chromium found. Install it, or name it in RATHAUS_CHROMIUM."));
        }
    }
}
