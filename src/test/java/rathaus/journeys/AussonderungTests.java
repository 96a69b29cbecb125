package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.casework.CaseworkFixtures;
import rathaus.disposal.AussonderungFixtures;
import rathaus.disposal.SimulatedArchive;
import rathaus.identity.domain.Role;
import rathaus.records.RecordsFixtures;
import rathaus.xdomea.Valuation;

/** A closed file goes the whole way: offered, valued, delivered, confirmed, released by two people, deleted. */
@RathausTest
class AussonderungTests {

    private static final String POSITION = "04-25-10";

    private final int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    AussonderungTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void handsAFileToTheArchiveAndDeletesItAfterwards() {
        clock.set(LocalDate.of(2024, 5, 6));
        new AussonderungFixtures(context, RecordsFixtures.BAD_VILBEL).closed(POSITION);
        clock.release();
        StaffDoor door = new StaffDoor(context);
        try (Browser desk = Browser.desktop();
                Browser other = Browser.desktop()) {
            CitizenWindow first = new CitizenWindow(desk, port);
            String exchange = offer(first, desk, door);
            byte[] delivery = deliver(first, desk, exchange);
            CitizenWindow second = new CitizenWindow(other, port);
            agree(second, other, door, exchange);
            show(second, other, delivery);
        }
    }

    private static String offer(CitizenWindow first, Browser desk, StaffDoor door) {
        door.enter(first, door.member(Role.REGISTRATUR));
        first.open("/amt/akten");
        first.follow("Aussonderung");
        first.answer(Map.of("position", POSITION));
        first.press("Auswählen");
        desk.screenshot("disposal-board").assertAccessibleInEveryLook();
        assertThat(first.press("Anbieteverzeichnis (0501) erstellen")).isEqualTo(200);
        return first.page().url();
    }

    private static byte[] deliver(CitizenWindow first, Browser desk, String exchange) {
        send(first, "antwort", "unsinn.xml", "<unsinn/>".getBytes(StandardCharsets.UTF_8));
        assertThat(first.press("Antwort einlesen")).isEqualTo(422);
        desk.screenshot("disposal-refused").assertAccessible();
        send(
                first,
                "antwort",
                "0502.xml",
                SimulatedArchive.valuation(paper(first, "0501 Anbieteverzeichnis"), Valuation.ARCHIVE, Map.of()));
        first.press("Antwort einlesen");
        first.press("Abgabe (0503) erstellen");
        waitFor(first, exchange, "0503 Aussonderung");
        byte[] delivery = paper(first, "0503 Aussonderung");
        send(first, "antwort", "0506.xml", SimulatedArchive.imported(delivery, true));
        first.press("Antwort einlesen");
        assertThat(main(first)).contains("StA 12/7", "übernommen");
        first.press("Löschung freigeben (erste Person)");
        assertThat(main(first)).contains("Eine zweite Person der Registratur muss zustimmen.");
        assertThat(first.button("Zustimmen und löschen").count()).isZero();
        desk.screenshot("disposal-released").assertAccessibleInEveryLook();
        return delivery;
    }

    private static void agree(CitizenWindow second, Browser other, StaffDoor door, String exchange) {
        door.enter(second, door.member(Role.REGISTRATUR));
        second.page().navigate(exchange);
        second.press("Zustimmen und löschen");
        waitFor(second, exchange, "Nichts mehr");
        other.screenshot("disposal-done").assertAccessible();
        second.open("/amt/aussonderung/loeschnachweise");
        assertThat(main(second)).contains("04-25-10/2024-", "StA 12/7", "BESCHEID");
        other.screenshot("disposal-proofs").assertAccessibleInEveryLook();
    }

    private static void show(CitizenWindow second, Browser other, byte[] delivery) {
        second.open("/amt/aussonderung/zeigen");
        send(second, "paket", "0503.zip", delivery);
        assertThat(second.press("Paket zeigen")).isEqualTo(200);
        assertThat(main(second)).contains("Bescheid über die Fischerei", "vorhanden", "PDF/A-3a");
        other.screenshot("disposal-package").assertAccessibleInEveryLook();
    }

    private static String main(CitizenWindow window) {
        return window.page().locator("main").innerText();
    }

    private static void send(CitizenWindow window, String field, String name, byte[] bytes) {
        window.page()
                .locator("input[name=" + field + "]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static byte[] paper(CitizenWindow window, String name) {
        String href = window.page()
                .locator("a[download]")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .getAttribute("href");
        return window.page()
                .request()
                .get(java.net.URI.create(window.page().url()).resolve(href).toString())
                .body();
    }

    private static void waitFor(CitizenWindow window, String exchange, String text) {
        CaseworkFixtures.eventually(() -> {
            window.page().navigate(exchange);
            return main(window).contains(text) ? Optional.of(true) : Optional.empty();
        });
    }
}
