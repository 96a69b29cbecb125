package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.identity.domain.Role;
import rathaus.lostproperty.LostPropertyFixtures;

/** From the counter of the lost property office to the telephone of whoever lost something, and back. */
@RathausTest
class FoundItemsTests {

    private static final String THING = "Petrolfarbener Rucksack aus Segeltuch";

    private final int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Clock clock;

    FoundItemsTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void comeBackToWhoeverLostThem() {
        try (Browser phone = Browser.phone();
                Browser desk = Browser.desktop()) {
            CitizenWindow citizen = new CitizenWindow(phone, port);
            CitizenWindow clerk = new CitizenWindow(desk, port);
            StaffDoor door = new StaffDoor(context);
            door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
            lookInVain(phone, citizen);
            String number = takeUp(desk, clerk);
            findIt(phone, citizen, number);
            claimIt(citizen, number);
            seeTheMatch(desk, clerk, number);
            handItOver(desk, clerk, number);
            citizen.open("/fundsachen?q=petrolfarben");
            assertThat(citizen.page().locator("main").innerText()).doesNotContain(THING);
        }
    }

    /** From the entry of the catalogue; an empty result says what to do. */
    private static void lookInVain(Browser phone, CitizenWindow citizen) {
        citizen.open("/leistungen/fundsachen-suchen");
        phone.screenshot("found-leistung").assertAccessible();
        citizen.follow("In der öffentlichen Liste suchen");
        assertThat(citizen.heading()).isEqualTo("Fundsachen");
        citizen.answer(Map.of("q", "petrolfarben", "von", "31.11.2026"));
        assertThat(citizen.press("Suchen")).isEqualTo(422);
        phone.screenshot("found-error").assertAccessibleInEveryLook();
        assertThat(citizen.page().locator("[name=q]").inputValue()).isEqualTo("petrolfarben");
        citizen.answer(Map.of("von", ""));
        assertThat(citizen.press("Suchen")).isEqualTo(200);
        assertThat(citizen.page().locator("main").innerText())
                .contains("Nichts gefunden, das dazu passt", "Melden Sie den Verlust");
        phone.screenshot("found-nothing").assertAccessibleInEveryLook();
    }

    private String takeUp(Browser desk, CitizenWindow clerk) {
        clerk.open("/amt/fundsachen");
        clerk.follow("Fundsache aufnehmen");
        assertThat(clerk.press("Aufnehmen")).isEqualTo(422);
        desk.screenshot("found-take-up-error").assertAccessibleInEveryLook();
        clerk.page().selectOption("#art", "geldboerse");
        clerk.answer(Map.of(
                "beschreibung", THING,
                "merkmale", "Innen steht Seegang",
                "wert", "bis_50",
                "gebiet", "Dortelweil",
                "wo", "draussen",
                "funddatum", german(today()),
                "lager", "Regal 3",
                "wunsch", "verzicht"));
        assertThat(clerk.press("Aufnehmen")).isEqualTo(200);
        String number = clerk.where();
        assertThat(clerk.heading()).isEqualTo("Fundsache " + number + ": Geldbörse oder Tasche");
        assertThat(clerk.page().locator("main").innerText()).contains("Innen steht Seegang", "§ 973 Abs. 1 BGB");
        desk.screenshot("found-item").assertAccessibleInEveryLook();
        return number;
    }

    private static void findIt(Browser phone, CitizenWindow citizen, String number) {
        citizen.open("/fundsachen");
        citizen.answer(Map.of("q", "rucksack PETROL"));
        assertThat(citizen.press("Suchen")).isEqualTo(200);
        assertThat(citizen.page().locator("main").innerText())
                .contains(THING, number, "Dortelweil")
                .doesNotContain("Seegang");
        phone.screenshot("found-list").assertAccessibleInEveryLook();
        citizen.follow("Sache abholen oder Verlust melden");
    }

    private void claimIt(CitizenWindow citizen, String number) {
        Map<String, String> answers = new LinkedHashMap<>(LostPropertyFixtures.loss(THING, today()));
        answers.put("anliegen", "anspruch");
        answers.put("fundnummer", number);
        answers.put("merkmale", "Innen steht das Wort Seegang");
        answers.put("wert", "30");
        citizen.press("Antrag beginnen");
        for (int pages = 0; pages < 12 && !citizen.where().equals("pruefen"); pages++) {
            fill(citizen, answers);
            assertThat(citizen.press("Weiter")).as(citizen.page().url()).isIn(200, 422);
        }
        citizen.declare();
        assertThat(citizen.press("Antrag absenden")).isEqualTo(200);
    }

    /** What depends on an answer comes with the next look at the page, where no script shows it at once. */
    private static void fill(CitizenWindow citizen, Map<String, String> answers) {
        answers.forEach((name, value) -> {
            var control = citizen.page().locator("main [name='" + name + "']:not([type=hidden])");
            if (control.count() > 0) {
                switch (control.first()
                        .evaluate("element => element.tagName + element.type")
                        .toString()) {
                    case "INPUTradio" ->
                        control.and(citizen.page().locator("[value='" + value + "']"))
                                .check();
                    case "SELECTselect-one" -> control.selectOption(value);
                    default -> control.fill(value);
                }
            }
        });
    }

    private static void seeTheMatch(Browser desk, CitizenWindow clerk, String number) {
        clerk.page().navigate(clerk.caseOf("Verlierer"));
        assertThat(clerk.page().locator("section[aria-labelledby=fundsachen]").innerText())
                .contains(number, "Nummer genannt", "gleiche Art", "gemeinsame Wörter", "seegang");
        desk.screenshot("found-match").assertAccessibleInEveryLook();
        clerk.follow(number + ": " + THING);
        assertThat(clerk.where()).isEqualTo(number);
    }

    private void handItOver(Browser desk, CitizenWindow clerk, String number) {
        clerk.answer(Map.of("ende", "finder", "am", german(today())));
        assertThat(clerk.press("Austragen")).isEqualTo(422);
        assertThat(clerk.page().locator(".error-summary").innerText()).contains("§ 976 BGB");
        desk.screenshot("found-leave-error").assertAccessibleInEveryLook();
        clerk.answer(Map.of("ende", "eigentuemer"));
        assertThat(clerk.press("Austragen")).isEqualTo(200);
        assertThat(clerk.page().locator("main").innerText())
                .contains("An die Eigentümerin oder den Eigentümer herausgegeben");
        desk.screenshot("found-left").assertAccessibleInEveryLook();
        clerk.open("/amt/fundsachen?zeige=alle");
        assertThat(clerk.page().locator("tr:has-text('" + number + "')").innerText())
                .contains("herausgegeben");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    private static String german(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }
}
