package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rathaus.design.Assets;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.journeys.Browser;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;

/** Every kind of question in a real browser: fresh, answered and faulty; German and English; 320 px wide; checked by axe. */
class EveryTypeInTheBrowserTests {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, EveryTypeInTheBrowserTests.class.getClassLoader(), "rathaus");
    private static final FormDefinition FORM = FormsFixtures.everyType();

    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", EveryTypeInTheBrowserTests::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean asset = path.startsWith(Assets.ROOT);
        byte[] body = asset
                ? file(path.substring(Assets.ROOT.length()))
                : path.startsWith("/seite/") ? page(path).getBytes(StandardCharsets.UTF_8) : new byte[0];
        String type = path.endsWith(".css") ? "text/css" : asset ? "font/woff2" : "text/html;charset=utf-8";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream content = EveryTypeInTheBrowserTests.class.getResourceAsStream("/static/design/" + name)) {
            return content == null ? new byte[0] : content.readAllBytes();
        }
    }

    /** {@code /seite/<id>/<language>/<state>}. */
    private static String page(String path) {
        String[] parts = path.split("/");
        Frame frame = frame(Language.ofTag(parts[3]).orElseThrow());
        FormPage page = FORM.page(parts[2]).orElseThrow();
        boolean faulty = parts[4].equals("faulty");
        Answers answers = parts[4].equals("answered") ? new SoundAnswers(7).of(FORM) : Answers.none();
        VisibleForm visible = VisibleForm.of(FORM, answers, FormsFixtures.badVilbel());
        FormPageView.Shown shown = faulty
                ? FormPageView.Shown.faulty(
                        FormValidation.page(visible, page, answers, Map.of()), FormInput.of(Map.of()))
                : FormPageView.Shown.saved();
        FormPageView view = FormPageView.of(frame, visible, page, shown);
        Content content = output -> {
            if (faulty) {
                ENGINE.render("design/error-summary.jte", Map.of("frame", frame, "errors", view.errors()), output);
            }
            output.writeContent("<h1>");
            output.writeUserContent(view.title());
            output.writeContent("</h1><form method=\"post\">");
            ENGINE.render("forms/questions.jte", Map.of("view", view), output);
            output.writeContent("</form>");
        };
        StringOutput html = new StringOutput();
        ENGINE.render("design/layout.jte", Map.of("frame", frame, "title", view.title(), "content", content), html);
        return html.toString();
    }

    private static Frame frame(Language language) {
        return new Frame(
                new Frame.KommuneView("bad-vilbel", "Bad Vilbel", "Stadt Bad Vilbel", "", "", "", "", Map.of()),
                "",
                "/",
                language,
                new Actor.Guest(new KommuneId(1)),
                null,
                List.of(),
                new Messages().in(language),
                "token");
    }

    private static String address(FormPage page, Language language, String state) {
        return "http://localhost:" + server.getAddress().getPort() + "/seite/" + page.id() + "/" + language + "/"
                + state;
    }

    @Test
    void isAccessibleInTheSmallestWindow() {
        try (Browser browser = Browser.narrow()) {
            for (FormPage page : FORM.pages()) {
                for (String state : List.of("fresh", "answered", "faulty")) {
                    browser.open(address(page, Language.DE, state));
                    browser.assertAccessible().screenshot("feldarten-" + page.id() + "-" + state);
                }
            }
        }
    }

    @Test
    void isAccessibleInEnglishAndInTheDark() {
        try (Browser browser = Browser.dark()) {
            for (FormPage page : FORM.pages()) {
                browser.open(address(page, Language.EN, "faulty"));
                browser.assertAccessible().screenshot("feldarten-" + page.id() + "-dark");
            }
        }
    }

    @Test
    void leadsFromTheErrorSummaryToAControl() {
        try (Browser browser = Browser.narrow()) {
            for (FormPage page : FORM.pages()) {
                var links = browser.open(address(page, Language.DE, "faulty")).locator("a[href^='#']");
                for (String target : links.all().stream()
                        .map(link -> link.getAttribute("href").substring(1))
                        .filter(id -> !Optional.of("inhalt").equals(Optional.of(id)))
                        .toList()) {
                    assertThat(browser.page().locator("[id='" + target + "']").count())
                            .as("%s on %s", target, page.id())
                            .isEqualTo(1);
                }
            }
        }
    }
}
