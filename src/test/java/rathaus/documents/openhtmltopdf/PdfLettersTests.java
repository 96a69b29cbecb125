package rathaus.documents.openhtmltopdf;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.documents.DocumentsFixtures.aJsonAttachment;
import static rathaus.documents.DocumentsFixtures.aLetter;
import static rathaus.documents.DocumentsFixtures.aReceipt;
import static rathaus.documents.DocumentsFixtures.letterhead;
import static rathaus.documents.DocumentsFixtures.messages;
import static rathaus.documents.DocumentsFixtures.richBody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import rathaus.documents.AccessibleDocument;
import rathaus.documents.LetterPreview;
import rathaus.documents.Letters;
import rathaus.documents.PdfConformance;
import rathaus.kernel.Language;

class PdfLettersTests {

    private final Letters letters = new PdfLetters(messages(), FixedArms.NONE);

    @Test
    void keepsBothStandardsWithHeadingsTablesListsLinksAndImages() throws IOException {
        byte[] pdf = letters.render(aLetter(richBody()));
        Files.write(Path.of("target/letter.pdf"), pdf);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }

    @Test
    void keepsBothStandardsForReceipts() throws IOException {
        byte[] pdf = letters.render(aReceipt());
        Files.write(Path.of("target/receipt.pdf"), pdf);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }

    @Test
    void keepsBothStandardsOverManyPages() throws IOException {
        String body = richBody()
                + ("<h2>Begründung</h2><p>" + "Die Straße ist schmal, die Nachfrage groß. ".repeat(40)
                                + "</p><table><thead><tr><th>Jahr</th><th>Fälle</th></tr></thead><tbody>"
                                + "<tr><td>2026</td><td>17</td></tr>".repeat(30) + "</tbody></table>")
                        .repeat(5);
        byte[] pdf = letters.render(aLetter(body));
        Files.write(Path.of("target/long.pdf"), pdf);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            assertThat(new PDFTextStripper().getText(document)).contains("Seite 1 von", "Seite 6 von");
        }
    }

    @Test
    void showsAndReadsEveryLetterOfDin91379() throws IOException {
        String names = "Şükrü Ğılmaz, Žofie Dvořáková, Łucja Święcka, Đorđe Ḩayat, Ḏāwūd Ṟūḥī, Ẑoë Ḫalīl, Ẁyn, "
                + "J\u030Cane C\u0306eban M\u0302adu S\u0331ami Z\u0300oe K\u0315";
        byte[] pdf = letters.render(aLetter("<p>" + names + "</p>"));
        Files.write(Path.of("target/names.pdf"), pdf);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFC))
                    .contains(Normalizer.normalize(names.substring(0, 80), Normalizer.Form.NFC))
                    .doesNotContain("#");
        }
    }

    @Test
    void showsTheArmsOnEveryPaperAndOnTheScreenAlike() throws IOException {
        Letters armed = new PdfLetters(messages(), FixedArms.of(400, 500, "Wappen: ein roter Turm"));
        byte[] pdf = armed.render(aLetter(richBody()));
        Files.write(Path.of("target/letter-with-arms.pdf"), pdf);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        assertThat(PdfConformance.failures(armed.render(aReceipt()))).isEmpty();
        Document screen = Jsoup.parse(armed.preview(aLetter("<p>Guten Tag</p>")).html());
        assertThat(screen.select("img.arms").attr("alt")).isEqualTo("Wappen: ein roter Turm");
        assertThat(screen.select("style").html()).contains("img.arms { width: 16.00mm; height: 20.00mm; }");
        assertThat(pictures(pdf)).isEqualTo(pictures(letters.render(aLetter(richBody()))) + 1);
        assertThat(letters.preview(aLetter("<p>Guten Tag</p>")).html()).doesNotContain("<img");
    }

    private static long pictures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            long count = 0;
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                count += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            return count;
        }
    }

    @Test
    void carriesTheAntragInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(letters.render(aReceipt()))) {
            var files = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            assertThat(files).containsOnlyKeys("antrag.json");
            assertThat(files.get("antrag.json").getEmbeddedFile().toByteArray())
                    .isEqualTo(aJsonAttachment().content());
        }
    }

    @Test
    void dropsWhatNoLetterMayContain() {
        String html = letters.preview(aLetter("<p onclick='x()'>Guten Tag<script>alert(1)</script></p>"
                        + "<iframe src='https://evil.example'></iframe><img src='https://evil.example/p.png' alt='x'>"
                        + "<p style='position:fixed' class='brand'>oben</p><a href='javascript:x()'>hier</a>"))
                .html();
        assertThat(html)
                .contains("<p>Guten Tag</p>", "<p>oben</p>", "<a>hier</a>")
                .doesNotContain("evil", "alert", "onclick");
    }

    @Test
    void escapesWhatPeopleWrote() {
        AccessibleDocument document = new AccessibleDocument(
                letterhead(),
                LocalDate.of(2027, 1, 11),
                "<b>&",
                List.of("<script>"),
                List.of(),
                Language.EN,
                List.of());
        assertThat(letters.preview(document).html())
                .contains("<h1>&lt;b&gt;&amp;</h1>", "&lt;script&gt;", "11 January 2027");
        assertThat(PdfConformance.failures(letters.render(document))).isEmpty();
    }

    @Test
    void previewsTheSamePageAsThePdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(letters.render(aReceipt()))) {
            String paper = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            Document screen = Jsoup.parse(letters.preview(aReceipt()).html());
            assertThat(screen.select("h1, h2, td, th, p").eachText())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(paper).contains(text));
        }
    }

    @Test
    void allowsItsOwnStyleOnlyInPreviews() {
        LetterPreview preview = letters.preview(aLetter(richBody()));
        assertThat(preview.contentSecurityPolicy())
                .startsWith("sandbox; default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void believesTheJudge() throws IOException {
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bare.save(out);
            assertThat(PdfConformance.failures(out.toByteArray())).hasSizeGreaterThan(3);
        }
    }

    @Test
    void makesEqualBytesOfEqualLetters() {
        assertThat(letters.render(aLetter(richBody()))).isEqualTo(letters.render(aLetter(richBody())));
        assertThat(letters.render(aReceipt())).isEqualTo(letters.render(aReceipt()));
    }
}
