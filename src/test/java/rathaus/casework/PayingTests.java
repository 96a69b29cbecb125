package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.AntragTracking;
import rathaus.applications.ProvidedDocument;
import rathaus.applications.PublicStatus;
import rathaus.applications.Receipt;
import rathaus.applications.Submission;
import rathaus.documents.PdfConformance;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.payments.BankTransfer;
import rathaus.payments.Payment;
import rathaus.payments.PaymentStart;
import rathaus.payments.PaymentState;
import rathaus.payments.Payments;
import rathaus.payments.simulation.SimulatedPaymentsFixtures;

/** From the demand for money to the paid Bescheid, for every package, on the running application with its tasks. */
@RathausTest
class PayingTests {

    private static final LeistungId PARKAUSWEIS = new LeistungId("bewohnerparkausweis");
    private static final LeistungId URKUNDE = new LeistungId("geburtsurkunde");
    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final Actor GUEST = new Actor.Guest(BAD_VILBEL);

    @Autowired
    ApplicationContext context;

    @Autowired
    Payments payments;

    @Autowired
    AntragTracking tracking;

    @ParameterizedTest
    @CsvSource({
        "1, bewohnerparkausweis", "2, bewohnerparkausweis", "3, bewohnerparkausweis",
        "1, geburtsurkunde", "2, geburtsurkunde", "3, geburtsurkunde"
    })
    void demandsTheFeeBeforeAnythingIsIssued(int town, String name) throws Exception {
        LeistungId leistung = new LeistungId(name);
        CaseworkFixtures office = CaseworkFixtures.in(context, new KommuneId(town), leistung);
        Receipt receipt = office.submitted(leistung, office.answers(leistung));
        CaseView demanded = office.holding(office.granted(receipt), "GEBUEHRENANFORDERUNG");

        assertThat(demanded.claim().orElseThrow().holdsUp()).isTrue();
        assertThat(demanded.outcome().flatMap(CaseView.Outcome::bescheid)).isEmpty();
        AntragTracking.State state = state(office, receipt);
        assertThat(state.status()).isEqualTo(PublicStatus.ACTION_REQUIRED);
        assertThat(state.documents())
                .singleElement()
                .satisfies(notice -> assertThat(notice.notifiedOn())
                        .as("a demand is no administrative act")
                        .isEmpty());
        assertShowsHowToPay(office, receipt, office.dokument(demanded, "GEBUEHRENANFORDERUNG"), name + town);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void demandsATaxWithItsBescheid(int town) throws Exception {
        LeistungId leistung = new LeistungId("hundesteuer-anmeldung");
        CaseworkFixtures office = CaseworkFixtures.in(context, new KommuneId(town), leistung);
        Receipt receipt = office.submitted(leistung, office.answers(leistung));
        CaseView issued = office.notified(office.holding(office.granted(receipt), "BESCHEID"));

        assertThat(issued.dokumente()).extracting(CaseView.Filed::kind).doesNotContain("GEBUEHRENANFORDERUNG");
        assertThat(state(office, receipt).documents())
                .extracting(ProvidedDocument::notifiedOn)
                .allSatisfy(day -> assertThat(day).isPresent());
        assertThat(state(office, receipt).status()).isEqualTo(PublicStatus.COMPLETED);
        assertThat(issued.claim().orElseThrow().dueOn())
                .as("a month after the Bekanntgabe, as the Satzung says")
                .isAfterOrEqualTo(issued.outcome()
                        .orElseThrow()
                        .notifiedOn()
                        .orElseThrow()
                        .plusMonths(1));
        assertShowsHowToPay(office, receipt, office.dokument(issued, "BESCHEID"), "hundesteuer" + town);
        office.done(desk -> desk.close(issued.id(), office.view(issued).version(), office.clerk()));
        pay(office, receipt, "bezahlen");
        assertThat(settled(office, issued).history())
                .as("money that comes after z. d. A. is noted all the same")
                .extracting(CaseView.Entry::text)
                .contains("casework.fee-settled");
    }

    @Test
    void sendsTheDemandByPostToWhoeverGetsLetters() {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        Submission.Choices byLetter = new Submission.Choices(true, true, false, Language.DE);
        Receipt receipt = office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS), byLetter);
        CaseView demanded = office.holding(office.granted(receipt), "GEBUEHRENANFORDERUNG");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

        assertThat(demanded.claim().orElseThrow().toBePosted())
                .contains(demanded.dokumente().stream()
                        .filter(filed -> filed.kind().equals("GEBUEHRENANFORDERUNG"))
                        .findFirst()
                        .orElseThrow()
                        .content());
        assertThat(office.here(() ->
                        office.desk().posted(demanded.id(), demanded.version(), today.plusDays(1), office.clerk())))
                .as("not yet")
                .isEqualTo(new CaseOutcome.Refused("casework.refused.posted-day"));
        office.done(desk -> desk.posted(demanded.id(), demanded.version(), today, office.clerk()));
        CaseView posted = office.view(demanded);
        assertThat(posted.claim().orElseThrow().toBePosted()).isEmpty();
        assertThat(posted.claim().orElseThrow().postedOn()).contains(today);
        assertThat(posted.history()).extracting(CaseView.Entry::text).contains("casework.demand-posted");
        assertThat(office.here(() -> office.desk().posted(posted.id(), posted.version(), today, office.clerk())))
                .as("once only")
                .isEqualTo(new CaseOutcome.Refused("casework.refused.not-by-post"));
    }

    @Test
    void demandsNoTransferOfWhoGaveAMandate() throws Exception {
        LeistungId leistung = new LeistungId("hundesteuer-anmeldung");
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, leistung);
        Map<String, String> answers = office.answers(leistung);
        answers.put("zahlweise", "lastschrift");
        answers.put("kontoinhaber", "Erika Beispiel");
        answers.put("iban", "DE89 3704 0044 0532 0130 00");
        answers.put("mandat", "ja");
        Receipt receipt = office.submitted(leistung, answers);
        CaseView issued = office.notified(office.holding(office.granted(receipt), "BESCHEID"));

        byte[] bescheid = office.dokument(issued, "BESCHEID");
        assertThat(PdfConformance.failures(bescheid)).isEmpty();
        assertThat(text(bescheid))
                .contains("Wir buchen den Betrag ab", "Bitte überweisen Sie nichts")
                .doesNotContain("GiroCode", "0532 0130");
        assertThat(issued.claim().orElseThrow().state()).isEqualTo("DEBITED");
        assertThat(office.here(() -> payments.start(receipt.antrag(), "/zurueck", GUEST)))
                .as("nobody pays twice")
                .isInstanceOf(PaymentStart.NotOpen.class);
        CaseReceipts receipts = context.getBean(CaseReceipts.class);
        assertThat(office.here(() -> receipts.receive(issued.id(), issued.version(), "KB-1", office.clerk())))
                .isInstanceOf(CaseOutcome.Done.class);
        settled(office, issued);
    }

    @Test
    void demandsNothingIfItIsFree() {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, URKUNDE);
        Map<String, String> answers = office.answers(URKUNDE);
        answers.put("verwendungszweck", "kindergeld");
        Receipt receipt = office.submitted(URKUNDE, answers);
        CaseView issued = office.holding(office.granted(receipt), "BESCHEID");
        assertThat(issued.claim()).isEmpty();
        assertThat(issued.dokumente()).extracting(CaseView.Filed::kind).doesNotContain("GEBUEHRENANFORDERUNG");
        assertThat(office.here(() -> payments.byReference(receipt.antrag()))).isEmpty();
    }

    @Test
    void tellsEverybodyOfADeclineAndOfTheMoney() throws Exception {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        Receipt receipt = office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS));
        CaseView demanded = office.holding(office.granted(receipt), "GEBUEHRENANFORDERUNG");

        decideAtTheProvider(office, receipt, "ablehnen");
        answered(office, receipt); // nobody comes back: the task has to find out
        CaseView declined = CaseworkFixtures.eventually(() -> Optional.of(office.view(demanded))
                .filter(seen -> seen.claim().orElseThrow().state().equals("DECLINED")));
        assertThat(declined.claim().orElseThrow().holdsUp()).isTrue();

        pay(office, receipt, "bezahlen");
        CaseView issued = office.holding(office.holding(settled(office, demanded), "NACHWEIS"), "BESCHEID");
        Files.write(Path.of("target", "letters", "paid.pdf"), office.dokument(issued, "BESCHEID"));
        Files.write(Path.of("target", "letters", "proof.pdf"), office.dokument(issued, "NACHWEIS"));
        assertThat(issued.history())
                .extracting(CaseView.Entry::text)
                .containsSubsequence(
                        "casework.antrag-decided",
                        "casework.fee-demanded",
                        "casework.fee-declined",
                        "casework.fee-settled",
                        "casework.bescheid-issued");
        assertThat(state(office, receipt).status()).isEqualTo(PublicStatus.COMPLETED);
        assertThat(text(office.dokument(issued, "NACHWEIS"))).contains("SIMULATION-", "30,00 Euro");
        assertThat(text(office.dokument(issued, "BESCHEID"))).contains("bezahlt. Kassenzeichen");
        assertThat(PdfConformance.failures(office.dokument(issued, "NACHWEIS"))).isEmpty();
        assertThat(office.here(() -> payments.start(receipt.antrag(), "/zurueck", GUEST)))
                .as("paid is paid")
                .isInstanceOf(PaymentStart.NotOpen.class);
    }

    @Test
    void acceptsMoneyThatCameAnotherWay() {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        CaseReceipts receipts = context.getBean(CaseReceipts.class);
        Receipt receipt = office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS));
        CaseView demanded = office.holding(office.granted(receipt), "GEBUEHRENANFORDERUNG");

        assertThat(office.here(() -> payments.start(receipt.antrag(), "/zurueck", GUEST)))
                .isInstanceOf(PaymentStart.SendTo.class);
        assertThat(office.here(() -> receipts.receive(demanded.id(), demanded.version(), "KB-1", office.clerk())))
                .as("a provider is at work")
                .isEqualTo(new CaseOutcome.Refused("casework.refused.payment-at-work"));
        SimulatedPaymentsFixtures.decide(context, BAD_VILBEL, transaction(office, receipt), "verfallen");
        office.here(() -> payments.refresh(receipt.antrag()));
        assertThat(office.here(() -> receipts.receive(demanded.id(), demanded.version(), "KB-1", office.clerk())))
                .isInstanceOf(CaseOutcome.Done.class);
        CaseView paid = office.holding(office.holding(settled(office, demanded), "BESCHEID"), "NACHWEIS");
        CaseView issued = office.notified(paid);
        assertThat(office.here(() -> receipts.receive(issued.id(), issued.version(), "KB-2", office.clerk())))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.nothing-to-pay"));
    }

    private CaseView settled(CaseworkFixtures office, CaseView before) {
        return CaseworkFixtures.eventually(() -> Optional.of(office.view(before))
                .filter(seen -> seen.claim().orElseThrow().state().equals("SETTLED")));
    }

    /** Begins at the provider, decides there and comes back. */
    private void pay(CaseworkFixtures office, Receipt receipt, String word) {
        decideAtTheProvider(office, receipt, word);
        office.here(() -> payments.refresh(receipt.antrag()));
        answered(office, receipt);
    }

    private void decideAtTheProvider(CaseworkFixtures office, Receipt receipt, String word) {
        KommuneId town = office.clerk().acting();
        SimulatedPaymentsFixtures.decide(context, town, transaction(office, receipt), word);
    }

    private void answered(CaseworkFixtures office, Receipt receipt) {
        CaseworkFixtures.eventually(() -> office.here(() -> payments.byReference(receipt.antrag()))
                .filter(payment -> !(payment.state() instanceof PaymentState.Pending)));
    }

    private UUID transaction(CaseworkFixtures office, Receipt receipt) {
        PaymentStart start = office.here(() -> payments.start(
                receipt.antrag(), "/zurueck", new Actor.Guest(office.clerk().acting())));
        assertThat(start).isInstanceOf(PaymentStart.SendTo.class);
        return UUID.fromString(((PaymentStart.SendTo) start).target().replaceFirst(".*/", ""));
    }

    private AntragTracking.State state(CaseworkFixtures office, Receipt receipt) {
        return office.here(() -> tracking.state(receipt.antrag())).orElseThrow();
    }

    private void assertShowsHowToPay(CaseworkFixtures office, Receipt receipt, byte[] pdf, String name)
            throws Exception {
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf"), pdf);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        Payment payment =
                office.here(() -> payments.byReference(receipt.antrag())).orElseThrow();
        BankTransfer transfer =
                office.here(() -> payments.transfer(receipt.antrag())).orElseThrow();
        String text = text(pdf);
        assertThat(text)
                .contains(
                        payment.amount().inGerman(),
                        transfer.iban(),
                        transfer.holder(),
                        payment.kassenzeichen().value(),
                        "So haben wir gerechnet");
        assertThat(decoded(pdf)).isEqualTo(transfer.code().payload());
        long cents = payment.amount().cents();
        assertThat(List.of(decoded(pdf).split("\n")))
                .contains(
                        "EUR%d.%02d".formatted(cents / 100, cents % 100),
                        transfer.iban().replace(" ", ""))
                .anySatisfy(line ->
                        assertThat(line).startsWith(payment.kassenzeichen().value()));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What a banking app reads from its picture in the letter; the other one leads to the status page. */
    private static String decoded(byte[] pdf) throws Exception {
        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                        pictures.add(picture.getImage());
                    }
                }
            }
        }
        List<String> words = new ArrayList<>();
        for (BufferedImage picture : pictures) {
            words.add(decoded(picture));
        }
        assertThat(words).hasSize(2).anyMatch(text -> text.endsWith("/antrag/status"));
        return words.stream()
                .filter(text -> !text.endsWith("/antrag/status"))
                .findFirst()
                .orElseThrow();
    }

    private static String decoded(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(DecodeHintType.PURE_BARCODE, true, DecodeHintType.CHARACTER_SET, "UTF-8"))
                .getText();
    }
}
