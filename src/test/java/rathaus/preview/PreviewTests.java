package rathaus.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.kernel.LeistungId;
import rathaus.sharing.DeliveredOrtsrecht;
import rathaus.sharing.PackageTemplate;

/** The preview shows everything of a package to the person at this machine, and to nobody else. */
class PreviewTests {

    @TempDir
    Path folder;

    private Preview preview;
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        for (Map.Entry<String, String> file :
                PackageTemplate.files(new LeistungId("parkplatz")).entrySet()) {
            Path path = folder.resolve("parkplatz").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        preview = open(folder.resolve("parkplatz"));
    }

    private static Preview open(Path folder) throws IOException {
        return Preview.start(
                folder,
                new DeliveredOrtsrecht(Path.of("ortsrecht")),
                0,
                Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(preview.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private void change(String file, String old, String changed) throws IOException {
        Path path = folder.resolve("parkplatz").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, changed));
    }

    @Test
    void showsAllPagesAtOnceEvenHiddenOnes() throws IOException, InterruptedException {
        change(
                "formular.yaml",
                "titel: Wer sind Sie?",
                "titel: Wer sind Sie?\n    bedingung: anliegen = \"beschwerde\"");
        Document page = page("");
        assertThat(page.select("section.preview__page > h2").eachText())
                .containsExactly("Worum geht es?", "Wer sind Sie?", "Wie erreichen wir Sie?");
        assertThat(page.select("input[name=familienname]")).hasSize(1);
        assertThat(page.select("textarea[name=beschreibung]")).hasSize(1);
    }

    @Test
    void speaksEveryLanguage() throws IOException, InterruptedException {
        assertThat(page("bad-vilbel?sprache=en").select("label").eachText()).contains("Family name");
        assertThat(page("bad-vilbel?sprache=de").select("label").eachText()).contains("Familienname");
        assertThat(page("bad-vilbel?sprache=de-simple").select("html").attr("lang"))
                .isEqualTo("de");
    }

    @Test
    void appliesTheOrtsrechtOfEveryKommune() throws IOException, InterruptedException {
        change("ortsrecht.yaml", "pflicht: nein\n    vorgabe: 2000", "pflicht: ja");
        for (String kommune : new String[] {"bad-vilbel", "schoeneck", "rodenbach"}) {
            assertThat(page(kommune).select(".preview__findings").text())
                    .contains("Diese Kommune muss noch festlegen: laengste_beschreibung.");
        }
        assertThat(get("frankfurt").statusCode()).isEqualTo(404);
    }

    @Test
    void showsFindingsAndMusterfaelle() throws IOException, InterruptedException {
        assertThat(page("").select(".preview__findings").text())
                .contains("besteht die Prüfung.", "6 Musterfälle", "[leika-unbestaetigt]");
        change("ablauf.yaml", "frist_tage: 14", "frist_tage: 7");
        assertThat(page("").select(".preview__findings").text())
                .contains("besteht die Prüfung nicht.", "Frist nachforderung");
        change("formular.yaml", "titel: Worum geht es?", "titl: Worum geht es?");
        Document broken = page("");
        assertThat(broken.select(".preview__findings").text()).contains("[schluessel-fehlt]");
        assertThat(broken.select("section.preview__page")).isEmpty();
    }

    /** Whoever has rewritten the form first sees it, although nothing else fits yet. */
    @Test
    void showsTheFormWhateverIsWrongWithTheOtherFiles() throws IOException, InterruptedException {
        change("ablauf.yaml", "schritte:", "schritte");
        change("leistung.yaml", "version: 0.1.0", "versio: 0.1.0");
        change("datenschutz.yaml", "zweck:", "zwek:");
        change("ortsrecht.yaml", "punkte:", "punkte");
        change("schreiben/bescheid.html", "{{antwort.anliegen}}", "{{antwort.gibt_es_nicht}}");
        Document page = page("");
        assertThat(page.select("section.preview__page > h2").eachText())
                .containsExactly("Worum geht es?", "Wer sind Sie?", "Wie erreichen wir Sie?");
        assertThat(page.select(".preview__findings").text())
                .contains("ablauf.yaml", "datenschutz.yaml", "leistung.yaml", "ortsrecht.yaml")
                .doesNotContain("formular.yaml");
        assertThat(page.select("#schreiben").text()).contains("sobald keine Datei des Pakets mehr einen Fehler hat");
    }

    @Test
    void showsEveryLetterWithTheAnswersOfTheChosenMusterfall() throws IOException, InterruptedException {
        Document first = page("");
        assertThat(first.select(".preview__letter > h3").eachText())
                .as("its own first, then those that the program brings")
                .containsExactly(
                        "eingang",
                        "nachforderung",
                        "bescheid",
                        "ablehnung",
                        "gebuehr",
                        "weiterleitung",
                        "zwischennachricht",
                        "anhoerung",
                        "fiktionsbescheinigung",
                        "erinnerung",
                        "abschluss",
                        "widerspruchsbescheid",
                        "berichtigung",
                        "aufhebung");
        Document chosen =
                page(first.select("#schreiben nav a").get(1).attr("href").substring(1));
        assertThat(chosen.select("#schreiben nav a[aria-current]").attr("href")).contains("fall=02-beschwerde");
        assertThat(chosen.select(".preview__letter").get(2).text())
                .contains("Ihr Anliegen: Mich beschweren.", "‹rechtsbehelf.text›");
        assertThat(first.select(".preview__letter").get(2).text()).contains("Ihr Anliegen: Eine Auskunft.");
        assertThat(chosen.select("h1")).hasSize(1);
    }

    @Test
    void bearsTheNameOfTheLeistungInTheLanguageOfThePage() throws IOException, InterruptedException {
        assertThat(page("bad-vilbel?sprache=en").select("h1").text()).contains("Example");
        change("texte/en.yaml", "leistung.name:", "leistung.kosten:");
        assertThat(page("bad-vilbel?sprache=en").select("h1 [lang=de]").text()).contains("Beispiel");
    }

    @Test
    void tellsTheBrowserThatAFileWasSaved() throws IOException, InterruptedException {
        String shown = page("").select("script[data-stand]").attr("data-stand");
        assertThat(get("stand").body()).isEqualTo(shown);
        change("formular.yaml", "Worum geht es?", "Was möchten Sie von uns?");
        assertThat(get("stand").body()).isNotEqualTo(shown);
        assertThat(get("neuladen.js").body()).contains("/stand");
    }

    @Test
    void servesItsStylesItself() throws IOException, InterruptedException {
        Document page = page("");
        assertThat(page.select("link[rel=stylesheet]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(get(link.attr("href").substring(1)).statusCode())
                                .isEqualTo(200));
    }

    @Test
    void escapesWhatAHostilePackageSays() throws IOException, InterruptedException {
        change("leistung.yaml", "name: \"Beispiel: parkplatz beantragen\"", "name: \"<script>alert(1)</script>\"");
        change("formular.yaml", "label: Vornamen", "label: '\"><img src=x onerror=alert(1)>'");
        HttpResponse<String> answer = get("");
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
    }

    @Test
    void livesOnWithAFolderThatIsRefused() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("parkplatz/verweis.yaml"), Path.of("/etc/passwd"));
        assertThat(page("").select(".preview__findings").text())
                .contains("[paket-verweis]")
                .doesNotContain("root:");
        Files.delete(folder.resolve("parkplatz/verweis.yaml"));
        assertThat(page("").select("section.preview__page")).hasSize(3);
    }

    @Test
    void refusesForeignHostsAndEverythingButReading() throws IOException, InterruptedException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(browser.send(
                                HttpRequest.newBuilder(preview.address())
                                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
        for (String path : new String[] {"design/../../application.yaml", "formular.yaml", "../leistung.yaml"}) {
            assertThat(raw("GET /" + path + " HTTP/1.1\r\nHost: localhost:"
                            + preview.address().getPort() + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 404");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", preview.address().getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
