package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Response;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionKind;
import rathaus.casework.SignatureDesk;
import rathaus.casework.TextBlockKeeping;
import rathaus.casework.TextBlocks;
import rathaus.documents.Contents;
import rathaus.documents.UploadFixtures;
import rathaus.identity.RouteWalk;
import rathaus.identity.RouteWalk.Route;
import rathaus.identity.domain.Role;
import rathaus.kernel.Permission;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheOutcome;
import rathaus.lostproperty.LostProperty;
import rathaus.lostproperty.LostPropertyFixtures;
import rathaus.participation.Opinions;
import rathaus.participation.ParticipationOutcome;
import rathaus.remedies.Amendment;
import rathaus.remedies.AmendmentGround;
import rathaus.remedies.PlannedAct;
import rathaus.remedies.PreparedActs;
import rathaus.remedies.ReviewOutcome;
import rathaus.waitinglist.WaitingListFixtures;

/** Every page of the work place, found by walking the routes, so that a new one cannot be forgotten. */
@RathausTest
class StaffPagesTests {

    /** Pages on the way in: they are for those who are not in yet. */
    private static final Set<String> DOORS = Set.of("/amt/anmelden", "/amt/anmelden/code", "/amt/anmelden/einrichten");

    private final int port;
    private final Map<Role, Browser> windows = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    StaffPagesTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void areAccessibleToWhoeverMayOpenThem() {
        List<Route> routes = RouteWalk.routes(mapping.getHandlerMethods()).stream()
                .filter(route -> route.reads() && route.pattern().matches("/amt(/.*)?"))
                .filter(route -> !DOORS.contains(route.pattern()))
                .toList();
        assertThat(routes).hasSizeGreaterThan(7);
        Map<String, String> samples = samples();
        try {
            routes.forEach(route -> visit(route, pathOf(route, samples)));
            lookAround(Permission.KEEP_RECORDS, "/amt/akten", "/amt/aktenplan");
            assertThat(linked)
                    .as("pages that somebody finds without knowing their address")
                    .containsAll(routes.stream()
                            .map(Route::pattern)
                            .filter(pattern -> !pattern.contains("{") && !pattern.equals("/amt"))
                            .toList());
        } finally {
            windows.values().forEach(Browser::close);
        }
    }

    private void visit(Route route, String path) {
        Browser window = windowFor(route.permission());
        Response response = window.page().navigate(new CitizenWindow(window, port).at(path));
        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(window.page().locator("h1").count())
                .as("headings of %s", path)
                .isEqualTo(1);
        assertThat(window.page().title())
                .as("title of %s", path)
                .contains(window.page().locator("h1").innerText());
        paths(window.page().locator("a[href]").evaluateAll("links => links.map(link => link.pathname)"));
        window.screenshot("office" + route.pattern().replaceAll("[^a-z]+", "-")).assertAccessibleInEveryLook();
    }

    /** The Registratur finds more on pages that others see too. */
    private void lookAround(Permission permission, String... pages) {
        Browser window = windowFor(permission);
        for (String page : pages) {
            window.page().navigate(new CitizenWindow(window, port).at(page));
            paths(window.page().locator("a[href]").evaluateAll("links => links.map(link => link.pathname)"));
            window.assertAccessible();
        }
    }

    private void paths(Object found) {
        ((List<?>) found).forEach(path -> linked.add(path.toString().replaceFirst("^/bad-vilbel", "")));
    }

    private static String pathOf(Route route, Map<String, String> samples) {
        if (!route.pattern().contains("{")) {
            return route.pattern();
        }
        String sample = samples.get(route.pattern());
        assertThat(sample)
                .as("a sample for %s, without which nobody visits it", route)
                .isNotNull();
        return String.valueOf(sample);
    }

    /** Addresses of pages about one thing, by their pattern: those of one new case. */
    private Map<String, String> samples() {
        String name = "Seitenprobe";
        CaseworkFixtures submitting =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
        Map<String, String> answers = new LinkedHashMap<>(submitting.answers(ApplicationsFixtures.PARKAUSWEIS));
        answers.put("familienname", name);
        String aktenzeichen = submitting
                .arrived(submitting.submitted(ApplicationsFixtures.PARKAUSWEIS, answers))
                .aktenzeichen();
        String item = "/amt/fundsachen/" + foundItem();
        String waiting = "/amt/wartelisten/" + WaitingListFixtures.KITAPLATZ;
        String child = waitingChild();
        Map<String, String> samples = new HashMap<>();
        samples.put("/amt/wartelisten/{leistung}", waiting);
        samples.put("/amt/wartelisten/{leistung}/{position}/{nummer}", waiting + "/" + child);
        samples.put("/amt/fundsachen/{nummer}", item);
        samples.put("/amt/fundsachen/{nummer}/aendern", item + "/aendern");
        String ofCase = "/amt/vorgaenge/{position}/{nummer}";
        samples.put(ofCase, "/amt/vorgaenge/" + aktenzeichen);
        samples.put(ofCase + "/schreiben", "/amt/vorgaenge/" + aktenzeichen + "/schreiben");
        samples.put(ofCase + "/schritte/{schritt}", "/amt/vorgaenge/" + aktenzeichen + "/schritte/zuruecknahme");
        samples.put(ofCase + "/beteiligung", "/amt/vorgaenge/" + aktenzeichen + "/beteiligung");
        samples.put(ofCase + "/rechtsbehelf", "/amt/vorgaenge/" + child + "/rechtsbehelf");
        samples.put(ofCase + "/nachweis/{content}/{seite}", "/amt/vorgaenge/" + aktenzeichen);
        samples.put(ofCase + "/nachweis/{content}/{seite}/bild", "/amt/vorgaenge/" + aktenzeichen);
        samples.put("/amt/stellungnahmen/{id}", "/amt/stellungnahmen/" + opinion(aktenzeichen));
        samples.put("/amt/sammel/{run}", "/amt/sammel");
        samples.put("/amt/aussonderung/vorgang/{id}", "/amt/aussonderung");
        samples.put("/amt/aussonderung/vorgang/{id}/nachricht/{paper}", "/amt/aussonderung");
        ofFiles(samples, aktenzeichen);
        samples.putAll(ofStaff());
        return samples;
    }

    /** The Aktenzeichen of a draft that was just laid before those who sign. */
    private String draft() {
        CaseworkFixtures office =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
        CaseView arrived = office.arrived(
                office.submitted(ApplicationsFixtures.PARKAUSWEIS, office.answers(ApplicationsFixtures.PARKAUSWEIS)));
        office.done(desk -> desk.claim(arrived.id(), arrived.version(), office.clerk()));
        DecisionDraft draft = DecisionDraft.of(DecisionKind.REFUSAL, "Sie wohnen nicht im Gebiet.");
        CaseOutcome proposed = office.here(() -> context.getBean(SignatureDesk.class)
                .propose(arrived.id(), office.view(arrived).version(), draft, office.clerk()));
        assertThat(proposed).isInstanceOf(CaseOutcome.Done.class);
        return arrived.aktenzeichen();
    }

    /** The Aktenzeichen of a case whose decision somebody is about to correct, for others to sign. */
    private String laterDraft() {
        CaseworkFixtures office =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
        CaseView granted = office.granted(
                office.submitted(ApplicationsFixtures.PARKAUSWEIS, office.answers(ApplicationsFixtures.PARKAUSWEIS)));
        Amendment correction = new Amendment(
                AmendmentGround.BERICHTIGUNG,
                Optional.empty(),
                "Erika statt Erica.",
                "Schreibfehler.",
                "",
                Optional.empty());
        ReviewOutcome proposed = office.here(() -> context.getBean(PreparedActs.class)
                .propose(
                        granted.aktenzeichen(),
                        new PlannedAct.Amending(0, correction),
                        Optional.of(context.getBean(Contents.class)
                                .keep("bescheid.pdf", "application/pdf", new ByteArrayInputStream(UploadFixtures.pdf()))
                                .id()),
                        office.clerk()));
        assertThat(proposed).isInstanceOf(ReviewOutcome.Done.class);
        return granted.aktenzeichen();
    }

    /** The number of an item that was just taken up. */
    private String foundItem() {
        CaseworkFixtures office =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, LostPropertyFixtures.FUNDANZEIGE);
        FundsacheOutcome outcome = office.here(() -> context.getBean(LostProperty.class)
                .takeUp(UUID.randomUUID(), LostPropertyFixtures.aStatement(FinderWish.VERZICHT), office.clerk()));
        assertThat(outcome).isInstanceOf(FundsacheOutcome.Done.class);
        return ((FundsacheOutcome.Done) outcome).nummer().toString();
    }

    /** A question about a case that was just asked. */
    private UUID opinion(String aktenzeichen) {
        CaseworkFixtures office =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
        Opinions opinions = context.getBean(Opinions.class);
        Opinions.Asking asking = new Opinions.Asking(Set.of("ordnungsamt"), "Gibt es Bedenken?", 5, Set.of(), Set.of());
        return office.here(() -> {
            assertThat(opinions.ask(aktenzeichen, UUID.randomUUID(), asking, office.clerk()))
                    .isInstanceOf(ParticipationOutcome.Done.class);
            UUID about =
                    opinions.askable(aktenzeichen, office.clerk()).orElseThrow().caseId();
            return opinions.ofCase(about, office.clerk()).getFirst().id();
        });
    }

    /** The Aktenzeichen of a child that was just put on the waiting list. */
    private String waitingChild() {
        CaseworkFixtures office =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, WaitingListFixtures.KITAPLATZ);
        LocalDate today = LocalDate.ofInstant(context.getBean(Clock.class).instant(), ZoneId.of("Europe/Berlin"));
        Map<String, String> child = WaitingListFixtures.child("Seitenprobe", today.minusYears(4), today, true);
        return office.granted(office.submitted(WaitingListFixtures.KITAPLATZ, child))
                .aktenzeichen();
    }

    private static void ofFiles(Map<String, String> samples, String aktenzeichen) {
        samples.put("/amt/akten/{position}/{number}", "/amt/akten/" + aktenzeichen);
        samples.put("/amt/revision/akte/{position}/{number}", "/amt/revision/akte/" + aktenzeichen);
        samples.put(FILE, "/amt/akten/" + aktenzeichen);
        samples.put(EXPORT, "/amt/akten/" + aktenzeichen);
        String file = "/amt/akten/" + aktenzeichen;
        samples.put(AKTE + "/ablegen/{vorgang}", file + "/ablegen/1");
        samples.put(AKTE + "/verwalten/{vorgang}", file + "/verwalten/1");
        samples.put(AKTE + "/zugriffe/{vorgang}", file + "/zugriffe/1");
        samples.put(FILE + "/bearbeiten", file + "/dokumente/1/1/bearbeiten");
        samples.put(FILE + "/pdfa", file);
        samples.put(FILE + "/fassungen/{fassung}", file);
    }

    /** A Textbaustein that was just kept. */
    private UUID textBlock() {
        CaseworkFixtures office =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
        TextBlockKeeping.Wanted wanted = new TextBlockKeeping.Wanted(
                TextBlocks.Kind.NOTE, Optional.empty(), "Seitenprobe", "Az. {{aktenzeichen}}", false);
        TextBlockKeeping.Outcome kept =
                office.here(() -> context.getBean(TextBlockKeeping.class).add(office.clerk(), wanted));
        return ((TextBlockKeeping.Done) kept).block();
    }

    private Map<String, String> ofStaff() {
        Map<String, String> samples = new HashMap<>();
        samples.put("/amt/fristen/{regel}", "/amt/fristen/widerspruch?weg=post&aufgabe=27.02.2026");
        samples.put("/amt/zeichnung/{position}/{nummer}", "/amt/zeichnung/" + draft());
        samples.put("/amt/zeichnung/{position}/{nummer}/aenderung", "/amt/zeichnung/" + laterDraft() + "/aenderung");
        String account = "/amt/verwaltung/personal/"
                + new StaffDoor(context).member(Role.SACHBEARBEITUNG).id();
        samples.put("/amt/verwaltung/personal/{account}", account);
        samples.put("/amt/verwaltung/personal/{account}/startpasswort", account + "/startpasswort");
        samples.put("/amt/verwaltung/personal/{account}/zeichnung", account + "/zeichnung");
        samples.put("/amt/verwaltung/textbausteine/{baustein}", "/amt/verwaltung/textbausteine/" + textBlock());
        samples.put("/amt/verwaltung/wappen/{stand}", "/amt/verwaltung/wappen"); // a picture and no page
        return samples;
    }

    /** Hands out a file and no page; what is visited instead is the page with the link to it. */
    private static final String FILE = "/amt/akten/{position}/{number}/dokumente/{vorgang}/{dokument}";

    /** Likewise. */
    private static final String EXPORT = "/amt/akten/{position}/{number}/ausfuhr";

    private static final String AKTE = "/amt/akten/{position}/{number}";

    /** Somebody with the first role that has this permission, logged in. */
    private Browser windowFor(Permission permission) {
        Role role = Arrays.stream(Role.values())
                .filter(some -> Role.permissions(Set.of(some), true).contains(permission))
                .findFirst()
                .orElseThrow();
        return windows.computeIfAbsent(role, some -> {
            Browser window = Browser.desktop();
            StaffDoor door = new StaffDoor(context);
            door.enter(new CitizenWindow(window, port), door.member(some));
            return window;
        });
    }

    @Test
    void areAccessibleOnTheWayIn() {
        StaffDoor door = new StaffDoor(context);
        try (Browser window = Browser.desktop()) {
            CitizenWindow newcomer = new CitizenWindow(window, port);
            newcomer.open("/amt/anmelden");
            window.assertAccessibleInEveryLook();
            door.enterName(newcomer, door.newcomer());
            assertThat(newcomer.where()).isEqualTo("einrichten");
            window.screenshot("office-enrol").assertAccessibleInEveryLook();
        }
        try (Browser window = Browser.desktop()) {
            CitizenWindow clerk = new CitizenWindow(window, port);
            door.enterName(clerk, door.member(Role.SACHBEARBEITUNG).login());
            assertThat(clerk.where()).isEqualTo("code");
            window.assertAccessibleInEveryLook();
        }
    }

    @Test
    void areAccessibleWhenSomethingIsWrong() {
        try (Browser window = Browser.desktop()) {
            CitizenWindow clerk = new CitizenWindow(window, port);
            StaffDoor door = new StaffDoor(context);
            door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
            clerk.open("/amt/gibt-es-nicht");
            assertThat(clerk.heading()).isEqualTo("Diese Seite gibt es nicht");
            window.screenshot("office-not-found").assertAccessibleInEveryLook();
            clerk.follow("Zum Arbeitsplatz");
            assertThat(clerk.heading()).isEqualTo("Posteingang");
            clerk.open("/amt/verwaltung/personal");
            assertThat(clerk.heading()).isEqualTo("Das ist Ihnen hier nicht erlaubt");
            window.screenshot("office-forbidden").assertAccessibleInEveryLook();
            clerk.follow("Zum Arbeitsplatz");
            clerk.open("/amt/eingang");
            clerk.answer(Map.of("nummer", "Frau Beispiel"));
            assertThat(clerk.press("Öffnen")).isEqualTo(422);
            assertThat(clerk.page().url()).doesNotContain("Beispiel");
            window.screenshot("office-no-such-case").assertAccessibleInEveryLook();
        }
    }

    @Test
    void wouldNotHideAFault() {
        try (Browser window = Browser.desktop()) {
            CitizenWindow clerk = new CitizenWindow(window, port);
            StaffDoor door = new StaffDoor(context);
            door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
            window.assertAccessible();
            clerk.page().evaluate("document.querySelector('label[for=nummer]').remove()");
            assertThat(Browser.violations(clerk.page())).anyMatch(found -> found.startsWith("label"));
            assertThatThrownBy(window::assertAccessible).isInstanceOf(AssertionError.class);
        }
    }
}
