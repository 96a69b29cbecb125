package rathaus.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.applications.AntragTracking;
import rathaus.applications.PublicStatus;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Money;
import rathaus.kernel.PublicReference;
import rathaus.payments.BankTransfer;
import rathaus.payments.GiroCode;
import rathaus.payments.Kassenzeichen;
import rathaus.payments.Payment;
import rathaus.payments.PaymentState;

/** What the status page says and offers in each state of a payment. */
class StatusPaymentTests {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Page.class.getClassLoader(), "rathaus");
    private static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final UUID ID = new UUID(7, 7);
    private static final BankTransfer TRANSFER = new BankTransfer(
            "Stadt Beispiel",
            "DE02 1203 0000 0000 2020 51",
            "0010000000017 Ausweis",
            new GiroCode("", "<svg></svg>", new byte[0]));

    @Test
    void offersToPayOnlineOrByTransfer() {
        Document page = page(new PaymentState.Requested(NOW), true, false, Language.DE);
        assertThat(text(page))
                .contains(
                        "Noch zu bezahlen",
                        "30,00 Euro",
                        "20.12.2026",
                        "Lieber überweisen",
                        TRANSFER.iban(),
                        "0010000000017 Ausweis");
        assertThat(buttons(page)).containsExactly("30,00 Euro jetzt bezahlen");
        assertThat(page.select("form[action$=/bezahlen] input[name=_csrf]")).hasSize(1);
        assertThat(page.select("form[action$=/bezahlen] input"))
                .as("nothing but the token travels")
                .hasSize(1);
        assertThat(page.select("[role=img]").attr("aria-label")).contains("30,00 Euro", "DE02", "0010000000017");
    }

    @Test
    void offersOnlyATransferWhereThereIsNoProvider() {
        Document page = page(new PaymentState.Requested(NOW), false, false, Language.DE);
        assertThat(buttons(page)).isEmpty();
        assertThat(page.select("details[open]").text()).contains("Bezahlen Sie mit einer Überweisung", TRANSFER.iban());
    }

    @Test
    void offersNoSecondWayWhileAPaymentIsAtWork() {
        Document page = page(new PaymentState.Pending(NOW, "simulation", false), true, false, Language.DE);
        assertThat(text(page)).contains("Wir warten auf die Bestätigung").doesNotContain("IBAN");
        assertThat(buttons(page)).containsExactly("Zurück zum Bezahldienst");
        assertThat(page.select("a[href$=/bezahlt]").text()).isEqualTo("Stand der Zahlung ansehen");
    }

    @Test
    void offersNothingWhileSomebodyLooks() {
        Document page = page(new PaymentState.Pending(NOW, "simulation", true), true, false, Language.DE);
        assertThat(text(page)).contains("Bitte bezahlen Sie nicht noch einmal").doesNotContain("IBAN");
        assertThat(buttons(page)).isEmpty();
    }

    @Test
    void saysWhyItFailedAndOffersAnotherAttempt() {
        Document declined = page(new PaymentState.Declined(NOW, "internal reason"), true, false, Language.DE);
        assertThat(text(declined))
                .contains("Die Zahlung hat nicht geklappt", "nichts bezahlt")
                .doesNotContain("internal reason");
        assertThat(buttons(declined)).containsExactly("Noch einmal versuchen: 30,00 Euro bezahlen");
        Document expired = page(new PaymentState.Expired(NOW), true, false, Language.DE);
        assertThat(text(expired)).contains("Die Zeit zum Bezahlen ist abgelaufen");
        assertThat(buttons(expired)).hasSize(1);
    }

    @Test
    void saysThatNothingIsLostIfTheProviderDoesNotAnswer() {
        Document page = page(new PaymentState.Pending(NOW, "simulation", false), true, true, Language.DE);
        assertThat(text(page)).contains("Der Bezahldienst antwortet gerade nicht", "nichts verloren");
        assertThat(buttons(page)).containsExactly("Zurück zum Bezahldienst");
    }

    @Test
    void offersNothingOnceItIsPaidOrNoLongerDemanded() {
        List<PaymentState> ended = List.of(
                new PaymentState.Settled(NOW, "P-1"),
                new PaymentState.Cancelled(NOW, "x"),
                new PaymentState.Waived(NOW, "x"));
        for (PaymentState state : ended) {
            Document page = page(state, true, false, Language.DE);
            assertThat(buttons(page)).isEmpty();
            assertThat(text(page)).doesNotContain("IBAN").doesNotContain("Zu zahlen bis");
        }
    }

    @Test
    void asksForNothingMoreOfWhoHasPaid() {
        assertThat(text(page(new PaymentState.Settled(NOW, "P-1"), true, false, Language.DE)))
                .contains("In Bearbeitung")
                .doesNotContain("Wir brauchen etwas von Ihnen");
    }

    @ParameterizedTest
    @MethodSource("rathaus.kernel.Language#all")
    void asksNobodyToPayWhatIsDebited(Language language) {
        Document page = page(new PaymentState.Requested(NOW), true, false, language, true);
        assertThat(buttons(page)).isEmpty();
        assertThat(page.select(".task-box, .giro-code")).isEmpty();
        assertThat(text(page))
                .contains(Kassenzeichen.of(new KommuneId(1), 1).grouped())
                .doesNotContain("applications.pay", "Wir brauchen etwas von Ihnen");
        assertThat(text(page(new PaymentState.Requested(NOW), true, false, Language.DE, true)))
                .contains("Wir buchen den Betrag ab", "In Bearbeitung");
    }

    @ParameterizedTest
    @MethodSource("rathaus.kernel.Language#all")
    void speaksEveryLanguage(Language language) {
        List<PaymentState> all = List.of(
                new PaymentState.Requested(NOW),
                new PaymentState.Pending(NOW, "simulation", false),
                new PaymentState.Settled(NOW, "P-1"),
                new PaymentState.Declined(NOW, "x"));
        all.forEach(
                state -> assertThat(text(page(state, true, false, language))).doesNotContain("applications.pay"));
    }

    private static String text(Document page) {
        return page.select("main").text();
    }

    private static List<String> buttons(Document page) {
        return page.select("form[action$=/bezahlen] button").eachText();
    }

    private static Document page(PaymentState state, boolean online, boolean unreachable, Language language) {
        return page(state, online, unreachable, language, false);
    }

    private static Document page(
            PaymentState state, boolean online, boolean unreachable, Language language, boolean debited) {
        Frame frame = frame(language);
        Payment payment =
                new Payment(ID, Kassenzeichen.of(new KommuneId(1), 1), Money.euro(30), "Ausweis", DUE, debited, state);
        Optional<BankTransfer> transfer = state.isOpen() && !debited ? Optional.of(TRANSFER) : Optional.empty();
        StatusPayment money = new StatusPayment(frame, payment, transfer, online, unreachable, NOW);
        StringOutput output = new StringOutput();
        StatusPage page = new StatusPage(frame, antrag(), Optional.of(money), new StatusInput(""), "");
        TEMPLATES.render(page.template(), page, output);
        return Jsoup.parse(output.toString());
    }

    private static AntragTracking.State antrag() {
        return new AntragTracking.State(
                ID,
                PublicReference.random(),
                new LeistungId("bewohnerparkausweis"),
                "Bewohnerparkausweis",
                NOW,
                PublicStatus.ACTION_REQUIRED,
                NOW,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of());
    }

    private static Frame frame(Language language) {
        return new Frame(
                new Frame.KommuneView("bad-vilbel", "Bad Vilbel", "Stadt Bad Vilbel", "", "", "", "", Map.of()),
                "/bad-vilbel",
                "/antrag/vorgang",
                language,
                new Actor.Guest(new KommuneId(1)),
                null,
                List.of(),
                new Messages().in(language),
                "token");
    }
}
