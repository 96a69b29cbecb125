package rathaus.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.documents.DocumentsFixtures.aLetter;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.Visitor;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** The arms of Rodenbach, which no other test looks at. */
@RathausTest
class ArmsPageTests {

    private static final KommuneId HERE = new KommuneId(3);
    private static final String BASE = "/rodenbach";
    private static final String PATH = BASE + "/amt/verwaltung/wappen";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 10'>"
            + "<rect width='8' height='10' fill='#00c'/></svg>";

    @Autowired
    ApplicationContext context;

    @Autowired
    Letters letters;

    @Autowired
    History history;

    @LocalServerPort
    int port;

    private StaffFixtures staff;
    private Visitor administrator;

    @BeforeEach
    void prepare() {
        staff = StaffFixtures.in(context);
        administrator = visitor(Role.ADMINISTRATION);
        administrator.get(PATH);
    }

    @Test
    void standOnLettersOfTheOwnKommuneFromTheUploadToTheRemoval() {
        int before = armsActs().size();
        assertThat(preview(HERE)).doesNotContain("<img");
        assertThat(upload("0", SVG, "Ein blaues Feld").statusCode()).isEqualTo(303);
        assertThat(administrator.get(PATH).body()).contains("alt=\"Ein blaues Feld\"");
        HttpResponse<String> picture = administrator.get(PATH + "/1");
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(preview(HERE)).contains("alt=\"Ein blaues Feld\"", "data:image/png;base64,");
        assertThat(preview(new KommuneId(1))).doesNotContain("<img");
        assertThat(upload("0", SVG, "Von gestern").body()).contains("Inzwischen hat jemand das Wappen");
        assertThat(administrator.post(PATH + "/entfernen", "stand", "1").statusCode())
                .isEqualTo(303);
        assertThat(preview(HERE)).doesNotContain("<img");
        assertThat(armsActs().subList(before, before + 2))
                .containsExactly("documents.arms-shown", "documents.arms-removed");
    }

    @Test
    void keepWhatWasTypedWhenTheFileIsNone() {
        HttpResponse<String> refused = upload("0", "<svg><script/></svg>", "Ein Turm");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("keine SVG-Datei, die nur aus Formen besteht", "value=\"Ein Turm\"");
        assertThat(upload("0", SVG, "").statusCode()).isEqualTo(422);
        assertThat(upload("0", "<svg" + " ".repeat(Arms.MOST_BYTES) + "/>", "Groß")
                        .body())
                .contains("größer als 1 MB");
    }

    @Test
    void areForAdministratorsOnly() {
        Visitor clerk = visitor(Role.SACHBEARBEITUNG);
        assertThat(clerk.get(PATH).statusCode()).isEqualTo(403);
        assertThat(clerk.post(PATH + "/entfernen", "stand", "0").statusCode()).isEqualTo(403);
    }

    /** The acts about arms, oldest first, however many other acts the tests before have left in this Kommune. */
    private List<String> armsActs() {
        List<String> found = new ArrayList<>();
        List<RecordedAct> page = latest(Optional.empty());
        while (!page.isEmpty()) {
            page.stream()
                    .map(RecordedAct::kind)
                    .filter(kind -> kind.startsWith("documents.arms-"))
                    .forEach(found::addFirst);
            page = latest(Optional.of(page.getLast().id()));
        }
        return found;
    }

    private List<RecordedAct> latest(Optional<UUID> before) {
        return KommuneScope.call(HERE, () -> history.latest(before, 500));
    }

    private String preview(KommuneId kommune) {
        return KommuneScope.call(
                kommune, () -> letters.preview(aLetter("<p>Guten Tag</p>")).html());
    }

    private Visitor visitor(Role role) {
        Visitor visitor = new Visitor(port);
        staff.logIn(visitor, BASE, staff.member(HERE, Set.of(role), false, Set.of("buergerbuero")));
        return visitor;
    }

    private HttpResponse<String> upload(String seen, String file, String text) {
        String body = part("_csrf", "", administrator.token())
                + part("stand", "", seen)
                + part("beschreibung", "", text)
                + part("datei", "; filename=\"wappen.svg\"", file)
                + "--grenze--\r\n";
        return administrator.send(administrator
                .request(PATH)
                .header("Content-Type", "multipart/form-data; boundary=grenze")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private static String part(String name, String more, String content) {
        return "--grenze\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content
                + "\r\n";
    }
}
