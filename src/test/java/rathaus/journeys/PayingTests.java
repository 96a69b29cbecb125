package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.Receipt;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;

/** Somebody without an account pays, on the smallest telephone, without JavaScript. */
@RathausTest
class PayingTests {

    private final int port;
    private final CaseworkFixtures office;

    PayingTests(
            @LocalServerPort int port,
            @org.springframework.beans.factory.annotation.Autowired ApplicationContext context) {
        this.port = port;
        this.office = CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
    }

    @Test
    void worksOnASmallTelephoneWithoutScripts() {
        Receipt receipt = demanded();
        try (Browser phone = Browser.narrowWithoutScripts()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            unlock(window, receipt);
            assertThat(main(window)).contains("Noch zu bezahlen", "30,00 Euro");
            Browser.assertNothingSticksOut(window.page());
            window.page().locator("details summary").first().click();
            assertThat(main(window)).contains("DE02 1203 0000 0000 2020 51");
            Browser.assertNothingSticksOut(window.page());
            assertThat(window.press("30,00 Euro jetzt bezahlen")).isEqualTo(200);
            assertThat(main(window)).contains("Dies ist eine Simulation.", "30,00 Euro");
            Browser.assertNothingSticksOut(window.page());
            assertThat(window.press("Zahlung gelingt")).isEqualTo(200);
            assertThat(main(window)).contains("Ihre Zahlung ist da").doesNotContain("jetzt bezahlen");
            Browser.assertNothingSticksOut(window.page());
        }
    }

    @Test
    void leadsFromARefusedPaymentToAPaidOne() {
        Receipt receipt = demanded();
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            unlock(window, receipt);
            window.page().locator("details summary").first().click();
            phone.assertAccessible().screenshot("pay-01-open");
            window.press("30,00 Euro jetzt bezahlen");
            phone.assertAccessible().screenshot("pay-02-simulation");
            window.follow("Zurückgehen, ohne zu bezahlen (das Ergebnis bleibt offen)");
            assertThat(main(window)).contains("Wir warten auf die Bestätigung").doesNotContain("IBAN");
            phone.assertAccessible().screenshot("pay-03-pending");
            assertThat(window.press("Zurück zum Bezahldienst")).isEqualTo(200);
            assertThat(window.press("Zahlung wird abgelehnt")).isEqualTo(200);
            assertThat(main(window)).contains("Die Zahlung hat nicht geklappt", "nichts bezahlt");
            phone.assertAccessible().screenshot("pay-04-declined");
            window.press("Noch einmal versuchen: 30,00 Euro bezahlen");
            window.press("Zahlung gelingt");
            assertThat(main(window)).contains("Ihre Zahlung ist da");
            phone.assertAccessible().screenshot("pay-05-paid");
        }
    }

    @Test
    void beginsOnceHoweverOftenSomebodyClicks() {
        Receipt receipt = demanded();
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            unlock(window, receipt);
            CitizenWindow second = new CitizenWindow(window.page().context().newPage(), port);
            second.page().navigate(window.page().url());
            window.press("30,00 Euro jetzt bezahlen");
            second.press("30,00 Euro jetzt bezahlen");
            assertThat(second.where()).as("the same attempt").isEqualTo(window.where());
            window.press("Zahlung gelingt");
            second.page().reload();
            assertThat(main(second)).contains("Diese Zahlung ist schon entschieden.");
            second.follow("Zurück zu Ihrem Antrag");
            assertThat(main(second)).contains("Ihre Zahlung ist da").doesNotContain("jetzt bezahlen");
        }
    }

    /** A granted Antrag whose demand lies in the mailbox. */
    private Receipt demanded() {
        Receipt receipt =
                office.submitted(ApplicationsFixtures.PARKAUSWEIS, office.answers(ApplicationsFixtures.PARKAUSWEIS));
        CaseView granted = office.granted(receipt);
        office.holding(granted, "GEBUEHRENANFORDERUNG");
        return receipt;
    }

    private static void unlock(CitizenWindow window, Receipt receipt) {
        window.open("/antrag/status");
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("reference", receipt.reference().grouped());
        keys.put("pin", receipt.pin());
        window.answer(keys);
        assertThat(window.press("Antrag anzeigen")).isEqualTo(200);
    }

    private static String main(CitizenWindow window) {
        return window.page().locator("main").innerText();
    }
}
