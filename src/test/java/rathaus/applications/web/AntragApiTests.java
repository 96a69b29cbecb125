package rathaus.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.AntragInbox;
import rathaus.applications.AntragTracking;
import rathaus.applications.ApplicationsFixtures;
import rathaus.documents.UploadFixtures;
import rathaus.forms.Answer;
import rathaus.identity.Visitor;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.kernel.PublicReference;
import rathaus.tenancy.KommuneScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same answers from a program: the same checks, the same door. */
@RathausTest
class AntragApiTests {

    private static final String PATH = "/api/bad-vilbel/antraege/bewohnerparkausweis";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    AntragTracking tracking;

    @Autowired
    AntragInbox inbox;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void takesTheAnswersAsJsonAndAnswersWithReferenceAndPin() {
        HttpResponse<String> answer = send(key(), body(answers()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode receipt = JSON.readTree(answer.body());
        assertThat(receipt.at("/gebuehr/cent").asInt()).isEqualTo(3000);
        PublicReference reference =
                PublicReference.parse(receipt.get("vorgangsnummer").asString()).orElseThrow();
        UUID antrag = KommuneScope.call(
                        ApplicationsFixtures.BAD_VILBEL,
                        () -> tracking.unlock(reference, receipt.get("pin").asString()))
                .orElseThrow();
        Map<String, Answer> stored = KommuneScope.call(ApplicationsFixtures.BAD_VILBEL, () -> inbox.antrag(antrag))
                .answers()
                .all();
        assertThat(stored).containsEntry("kennzeichen", new Answer.Text("FB-AB 123"));
        assertThat(((Answer.Files) stored.get("fahrzeugschein")).files()).hasSize(1);
    }

    @Test
    void answersTheSameForTheSameKeyAndMakesOneAntrag() {
        String key = key();
        String body = body(answers());
        assertThat(send(key, body).body()).isEqualTo(send(key, body).body());
    }

    @Test
    void makesOneAntragOfTwoCallsAtOnce() throws Exception {
        String key = key();
        String body = body(answers());
        List<String> references = new ArrayList<>();
        Callable<HttpResponse<String>> send = () -> send(key, body);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<HttpResponse<String>> call : threads.invokeAll(Collections.nCopies(4, send))) {
                assertThat(call.get().statusCode()).isEqualTo(201);
                references.add(
                        JSON.readTree(call.get().body()).get("vorgangsnummer").asString());
            }
        }
        assertThat(references).hasSize(4).containsOnly(references.getFirst());
    }

    @Test
    void refusesAKeyThatBelongsToOtherAnswers() {
        String key = key();
        send(key, body(answers()));
        Map<String, Object> other = answers();
        other.put("kennzeichen", "FB-ZZ 1");
        HttpResponse<String> answer = send(key, body(other));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).doesNotContain("pin");
    }

    @Test
    void namesEveryWrongFieldAndStoresNothing() {
        Map<String, Object> wrong = answers();
        wrong.put("kennzeichen", "<script>");
        wrong.put("geburtsdatum", "2090-01-01");
        wrong.remove("familienname");
        wrong.put("unbekanntes_feld", "x");
        String key = key();
        HttpResponse<String> answer = send(key, body(wrong));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        List<String> fields = new ArrayList<>();
        JSON.readTree(answer.body())
                .get("fehler")
                .forEach(error -> fields.add(
                        error.get("feld").asString() + " " + error.get("regel").asString()));
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "kennzeichen form",
                        "geburtsdatum bereich",
                        "familienname pflicht",
                        "unbekanntes_feld unbekannt");
        assertThat(answer.body()).doesNotContain("script");
        assertThat(send(key, body(answers())).statusCode()).isEqualTo(201);
    }

    @Test
    void asksForTheDeclarationsAndSaysWhoElseIsResponsible() {
        HttpResponse<String> silent =
                send(key(), JSON.writeValueAsString(Map.of("antworten", answers(), "erklaerungen", Map.of())));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("erklaerungen.richtig").contains("erklaerungen.datenschutz");
        Map<String, Object> elsewhere = answers();
        elsewhere.put(
                "anschrift", Map.of("strasse", "Bahnhofstraße", "hausnummer", "1", "plz", "61184", "ort", "Karben"));
        assertThat(send(key(), body(elsewhere)).statusCode()).isEqualTo(409);
    }

    @Test
    void refusesFilesThatAreNone() {
        Map<String, Object> wrong = answers();
        wrong.put("fahrzeugschein", file("kein.pdf", "Das ist kein PDF".getBytes()));
        HttpResponse<String> answer = send(key(), body(wrong));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("fahrzeugschein");
    }

    @Test
    void refusesWhatIsNoRequest() {
        assertThat(send("kurz", body(answers())).statusCode()).isEqualTo(400);
        assertThat(send(key(), "").statusCode()).isEqualTo(400);
        assertThat(send(key(), "[]").statusCode()).isEqualTo(400);
        assertThat(send(key(), "{\"antworten\":{\"a\":1,\"a\":2}}").statusCode())
                .isEqualTo(400);
        assertThat(send(key(), "{\"antworten\":" + "[".repeat(5000) + "]".repeat(5000) + "}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/api/bad-vilbel/antraege/gibt-es-nicht", key(), "{}", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void knowsNobodyByCookies() {
        Visitor citizen = new Visitor(port);
        CitizenFixtures fixtures = CitizenFixtures.in(context);
        fixtures.logIn(citizen, "/bad-vilbel", fixtures.citizen(ApplicationsFixtures.BAD_VILBEL));
        HttpResponse<String> answer = citizen.send(citizen.request(PATH)
                .setHeader("Accept", "application/json")
                .header("Idempotency-Key", key())
                .POST(HttpRequest.BodyPublishers.ofString(body(answers()))));
        assertThat(answer.statusCode()).isEqualTo(201);
        PublicReference reference = PublicReference.parse(
                        JSON.readTree(answer.body()).get("vorgangsnummer").asString())
                .orElseThrow();
        UUID antrag = KommuneScope.call(ApplicationsFixtures.BAD_VILBEL, () -> tracking.find(reference))
                .orElseThrow();
        assertThat(KommuneScope.call(ApplicationsFixtures.BAD_VILBEL, () -> inbox.antrag(antrag))
                        .account())
                .isEmpty();
    }

    @Test
    void describesEveryFormOfTheTown() {
        JsonNode api = JSON.readTree(get("/api/bad-vilbel/openapi.json"));
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        JsonNode operation = api.get("paths").get(PATH).get("post");
        String reference = operation
                .at("/requestBody/content/application~1json/schema/properties/antworten/$ref")
                .asString();
        JsonNode referred = api.at(reference.substring(1));
        assertThat(referred.at("/properties/kennzeichen/type").asString()).isEqualTo("string");
        JsonNode schema = JSON.readTree(get("/api/bad-vilbel/leistungen/bewohnerparkausweis/schema"));
        assertThat(schema.get("properties")).isEqualTo(referred.get("properties"));
        List<String> required = new ArrayList<>();
        schema.get("required").forEach(name -> required.add(name.asString()));
        assertThat(required).contains("kennzeichen", "anschrift").doesNotContain("halter_art", "telefon", "zone");
        ApplicationsFixtures.answers().keySet().stream()
                .map(name -> name.replaceFirst("\\..*", ""))
                .forEach(name ->
                        assertThat(schema.get("properties").has(name)).as(name).isTrue());
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new TreeMap<>(ApplicationsFixtures.answers());
        answers.keySet().removeIf(name -> name.startsWith("anschrift."));
        answers.put(
                "anschrift",
                Map.of("strasse", "Frankfurter Straße", "hausnummer", "12", "plz", "61118", "ort", "Bad Vilbel"));
        answers.put("geburtsdatum", "1990-05-17");
        answers.put("bis_3_5_tonnen", true);
        answers.put("eigener_stellplatz", false);
        answers.put("melderegister", true);
        answers.put("fahrzeugschein", file("schein.pdf", UploadFixtures.pdf()));
        return answers;
    }

    private static Map<String, Object> file(String name, byte[] bytes) {
        return Map.of(
                "dateien",
                List.of(Map.of("name", name, "inhalt", Base64.getEncoder().encodeToString(bytes))));
    }

    private static String body(Map<String, Object> answers) {
        return JSON.writeValueAsString(
                Map.of("antworten", answers, "erklaerungen", Map.of("richtig", true, "datenschutz", true)));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private HttpResponse<String> send(String key, String body) {
        return post(PATH, key, body, "");
    }

    private HttpResponse<String> post(String path, String key, String body, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return answer(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private String get(String path) {
        return answer(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)))
                .body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
