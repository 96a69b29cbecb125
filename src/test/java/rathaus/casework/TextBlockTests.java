package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.casework.TextBlocks.Kind;
import rathaus.identity.Visitor;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.identity.usecases.StaffFixtures.Member;
import rathaus.kernel.Actor;

/** Textbausteine from the administrator who keeps them to the forms that they are put into, without a script. */
@RathausTest
class TextBlockTests {

    private static final String BASE = "/bad-vilbel";
    private static final String PATH = BASE + "/amt/verwaltung/textbausteine";

    @Autowired
    ApplicationContext context;

    @Autowired
    TextBlockKeeping keeping;

    @LocalServerPort
    int port;

    private StaffFixtures staff;
    private CaseworkFixtures office;
    private Visitor administrator;
    private String title;

    @BeforeEach
    void prepare() {
        staff = StaffFixtures.in(context);
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        administrator = visitor(member(Role.ADMINISTRATION, "digitalisierung"));
        administrator.get(PATH + "/neu");
        title = "Baustein " + System.nanoTime();
    }

    @Test
    void areKeptInVersionsByAdministrators() {
        HttpResponse<String> wrong = keep("neu", Kind.REASONS, "Az. {{geheim}}", "0");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ein Platzhalter stimmt nicht", "Az. {{geheim}}", title);
        assertThat(keep("neu", Kind.REASONS, "Erste Fassung", "0").statusCode()).isEqualTo(303);
        TextBlocks.Block kept = kept();
        assertThat(keep(kept.id().toString(), Kind.REASONS, "Zweite Fassung", "1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(keep(kept.id().toString(), Kind.REASONS, "Von gestern", "1").body())
                .contains("Inzwischen hat jemand diesen Textbaustein", "Von gestern", "Zweite Fassung");
        assertThat(office.here(() -> keeping.versions(kept.id())))
                .extracting(TextBlocks.Block::text)
                .containsExactly("Zweite Fassung", "Erste Fassung");
        assertThat(kept().by()).startsWith("Person Nummer");
        assertThat(visitor(member(Role.SACHBEARBEITUNG, "strassenverkehr"))
                        .get(PATH)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void standInTheFormsOfTheCaseWithEverythingElseThatWasTyped() {
        Member member = member(Role.SACHBEARBEITUNG, "strassenverkehr");
        Visitor clerk = visitor(member);
        CaseView seen = claimed(member);
        String page = BASE + "/amt/vorgaenge/" + seen.aktenzeichen();
        String block = added(Kind.REASONS);
        Document form = Jsoup.parse(clerk.get(page).body());
        assertThat(form.select("#baustein-entscheidung option").eachText()).contains(title);
        String[] key = {"vorgang", seen.id().toString(), "stand", "" + seen.version()};
        Document decided = Jsoup.parse(clerk.post(
                        page + "/textbaustein/entscheidung",
                        both(
                                key,
                                "baustein-entscheidung",
                                block,
                                "entscheidung",
                                "ablehnen",
                                "begruendung",
                                "Schon getippt."))
                .body());
        assertThat(decided.select("#begruendung").val().strip())
                .isEqualTo("Schon getippt.\n\nIhr Zeichen " + seen.aktenzeichen() + ".");
        assertThat(decided.select("input[name=entscheidung][checked]").val()).isEqualTo("ablehnen");
        assertThat(decided.select(".field__error")).isEmpty();

        HttpResponse<String> nothing = clerk.post(page + "/textbaustein/entscheidung", key);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Wählen Sie einen Textbaustein.");
        HttpResponse<String> alone = clerk.post(page + "/textbaustein/" + block, key);
        assertThat(alone.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(alone.body()).isEqualTo("Ihr Zeichen " + seen.aktenzeichen() + ".");

        clerk.get(page);
        assertThat(inserted(clerk, page, key, Kind.NOTE, "notiz")).contains("Ihr Zeichen " + seen.aktenzeichen());
        assertThat(inserted(clerk, page, key, Kind.MESSAGE, "nachricht")).contains(seen.aktenzeichen());
        assertThat(asked(clerk, page, key)).contains(seen.aktenzeichen());
        assertThat(written(clerk, page, key)).contains("Vorweg.\n\nIhr Zeichen " + seen.aktenzeichen());
    }

    @Test
    void areOfferedOnlyWhereTheyBelong() {
        Member member = member(Role.SACHBEARBEITUNG, "strassenverkehr");
        CaseView seen = claimed(member);
        String block = added(Kind.NOTE);
        String page = BASE + "/amt/vorgaenge/" + seen.aktenzeichen();
        Visitor stranger = visitor(member(Role.SACHBEARBEITUNG, "standesamt"));
        stranger.get(BASE + "/amt/eingang");
        assertThat(stranger.post(
                                page + "/textbaustein/" + block,
                                "vorgang",
                                seen.id().toString())
                        .statusCode())
                .isEqualTo(404);
        Visitor clerk = visitor(member);
        administrator.get(PATH + "/" + block);
        assertThat(save(block, Kind.NOTE, "Text", "1", "geburtsurkunde", "").statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(page).body()).doesNotContain(title);
        assertThat(save(block, Kind.NOTE, "Text", "2", "bewohnerparkausweis", "")
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(page).body()).contains(title);
        assertThat(save(block, Kind.NOTE, "Text", "3", "", "true").statusCode()).isEqualTo(303);
        assertThat(clerk.get(page).body()).doesNotContain(title);
    }

    private String inserted(Visitor clerk, String page, String[] key, Kind kind, String form) {
        String block = added(kind);
        HttpResponse<String> answer =
                clerk.post(page + "/textbaustein/" + form, both(key, "baustein-" + form, block, form, ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select("#" + form).val();
    }

    private String asked(Visitor clerk, String page, String[] key) {
        String field = Jsoup.parse(clerk.get(page).body()).select("#feld").val();
        HttpResponse<String> answer = clerk.post(
                page + "/textbaustein/nachforderung",
                both(key, "baustein-nachforderung", added(Kind.DEMAND), "feld", field));
        return Jsoup.parse(answer.body()).select("[name=grund-" + field + "]").val();
    }

    private String written(Visitor clerk, String page, String[] key) {
        clerk.get(page + "/schreiben");
        HttpResponse<String> answer = clerk.post(
                page + "/schreiben/textbaustein",
                both(key, "baustein", added(Kind.MESSAGE), "text", "Vorweg.", "art", "INTERIM"));
        return Jsoup.parse(answer.body()).select("#text").val();
    }

    private String added(Kind kind) {
        title = "Baustein " + System.nanoTime();
        assertThat(keep("neu", kind, "Ihr Zeichen {{aktenzeichen}}.", "0").statusCode())
                .isEqualTo(303);
        return kept().id().toString();
    }

    private TextBlocks.Block kept() {
        return office.here(() -> keeping.all()).stream()
                .filter(block -> block.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> keep(String which, Kind kind, String text, String seen) {
        return save(which, kind, text, seen, "", "");
    }

    private HttpResponse<String> save(
            String which, Kind kind, String text, String seen, String leistung, String retired) {
        return administrator.post(
                PATH + "/" + which,
                "art",
                kind.name(),
                "leistung",
                leistung,
                "titel",
                title,
                "text",
                text,
                "stand",
                seen,
                "stillgelegt",
                retired);
    }

    private CaseView claimed(Member member) {
        Actor.Staff clerk = new Actor.Staff(
                member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(Set.of(Role.SACHBEARBEITUNG), true));
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        assertThat(office.here(() -> office.desk().claim(arrived.id(), arrived.version(), clerk)))
                .isInstanceOf(CaseOutcome.Done.class);
        return office.here(() -> office.desk().open(arrived.aktenzeichen(), clerk))
                .orElseThrow();
    }

    private Member member(Role role, String unit) {
        return staff.member(BAD_VILBEL, Set.of(role), role == Role.SACHBEARBEITUNG, Set.of(unit));
    }

    private Visitor visitor(Member member) {
        Visitor visitor = new Visitor(port);
        staff.logIn(visitor, BASE, member);
        return visitor;
    }

    private static String[] both(String[] key, String... fields) {
        List<String> all = new java.util.ArrayList<>(List.of(key));
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }
}
