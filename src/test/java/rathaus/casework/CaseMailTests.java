package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.AntragTracking;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.Receipt;
import rathaus.documents.PdfConformance;
import rathaus.kernel.KommuneId;

/** Letters that clerks send in a running case, on the running application with its tasks. */
@RathausTest
class CaseMailTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseMail mail;

    private CaseworkFixtures office;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
    }

    @Test
    void writesFilesAndProvidesALetterOnceHoweverOftenItIsSent() throws Exception {
        Receipt receipt = office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS));
        CaseView arrived = office.arrived(receipt);
        Outgoing letter = interim("Wir warten auf eine <Auskunft>\nder Polizei.");

        assertThat(sent(arrived, letter)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(sent(arrived, letter)).isInstanceOf(CaseOutcome.Done.class);

        byte[] pdf = office.dokument(office.holding(arrived, "SCHREIBEN"), "SCHREIBEN");
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Zwischennachricht")
                .contains("Wir warten auf eine <Auskunft>")
                .contains("31.12.2026")
                .contains("/antrag/status");
        assertThat(provided(receipt))
                .filteredOn(title -> title.startsWith("Zwischennachricht"))
                .hasSize(1);
    }

    @Test
    void refusesALetterThatSaysNothingAndOneOfAnotherUnit() {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        assertThat(sent(arrived, interim(" ")))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.letter-incomplete"));
        Outgoing strange =
                new Outgoing(UUID.randomUUID(), LetterKind.INTERIM, Map.of(), "Bald.", List.of(UUID.randomUUID()));
        assertThat(sent(arrived, strange)).isEqualTo(new CaseOutcome.Refused("casework.refused.letter-enclosure"));
        Outgoing objection = new Outgoing(
                UUID.randomUUID(),
                LetterKind.OBJECTION_DECISION,
                Map.of(
                        "tenor",
                        "Der Widerspruch wird zurückgewiesen.",
                        "begruendung",
                        "Darum.",
                        "rechtsbehelf.text",
                        ""),
                "",
                List.of());
        assertThat(sent(arrived, objection)).isEqualTo(new CaseOutcome.Refused("casework.refused.no-remedy"));
        CaseworkFixtures stranger = CaseworkFixtures.in(context, BAD_VILBEL, ApplicationsFixtures.HUNDESTEUER);
        assertThat(stranger.<CaseOutcome>here(() -> mail.send(arrived.id(), interim("Bald."), stranger.clerk())))
                .isInstanceOf(CaseOutcome.NoCase.class);
    }

    @Test
    void showsBeforeWhatIsSentAfterwards() throws Exception {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        Outgoing letter = new Outgoing(
                UUID.randomUUID(),
                LetterKind.HEARING,
                Map.of("frist", LocalDate.of(2026, 12, 31), "tenor", "Wir lehnen den Antrag ab."),
                "Bitte äußern Sie sich.",
                List.of());
        CaseMail.PreviewOutcome seen = office.here(() -> mail.preview(arrived.id(), letter, office.clerk()));
        assertThat(seen)
                .isInstanceOfSatisfying(
                        CaseMail.PreviewOutcome.Page.class,
                        page -> assertThat(page.preview().html())
                                .contains("Anhörung", "§ 28 Abs. 1 HVwVfG", "Bitte äußern Sie sich.", "31.12.2026"));
        assertThat(office.view(arrived).dokumente())
                .extracting(CaseView.Filed::kind)
                .doesNotContain("SCHREIBEN");
    }

    private static Outgoing interim(String text) {
        return new Outgoing(
                UUID.randomUUID(), LetterKind.INTERIM, Map.of("frist", LocalDate.of(2026, 12, 31)), text, List.of());
    }

    private CaseOutcome sent(CaseView view, Outgoing letter) {
        return office.here(() -> mail.send(view.id(), letter, office.clerk()));
    }

    private List<String> provided(Receipt receipt) {
        return office.here(
                () -> context.getBean(AntragTracking.class).state(receipt.antrag()).orElseThrow().documents().stream()
                        .map(document -> document.title())
                        .toList());
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
