package rathaus.casework.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.RathausTest;
import rathaus.casework.domain.Bearbeitung;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letter;
import rathaus.documents.Letters;
import rathaus.documents.PdfConformance;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.PackageReader;
import rathaus.sharing.DeliveredOrtsrecht;
import rathaus.sharing.SampleLetters;
import rathaus.tenancy.KommuneScope;

/** Every letter of every package, the standard ones included, with the answers of one of its Musterfaelle. */
@RathausTest
class LettersOfEveryPackageTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    /** One of each law of procedure: here the standard letters are looked at as closely as the package's own. */
    private static final List<String> CLOSELY =
            List.of("bewohnerparkausweis", "hundesteuer-anmeldung", "geburtsurkunde");

    @Autowired
    LetterEnding ending;

    @Autowired
    Papers papers;

    @Autowired
    Letters letters;

    static Stream<String> packages() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("leistungen"))) {
            return folders.map(Path::getFileName).map(String::valueOf).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void areAccessibleForTheArchiveAndLookLikeTheirPreview(String name) {
        Verfahren verfahren = verfahren(name);
        List<SampleLetters.Filled> filled = filled(verfahren);
        assertThat(filled.size()).isGreaterThan(10);
        List<String> faults = new ArrayList<>();
        for (SampleLetters.Filled letter : filled) {
            boolean own = Arrays.stream(Occasion.values())
                    .filter(occasion -> occasion.word().equals(letter.occasion()))
                    .anyMatch(occasion -> verfahren.schreiben().on(occasion).isPresent());
            if (own || CLOSELY.contains(name)) {
                KommuneScope.run(new KommuneId(1), () -> examine(verfahren, letter, faults));
            }
        }
        assertThat(faults).isEmpty();
    }

    private void examine(Verfahren verfahren, SampleLetters.Filled filled, List<String> faults) {
        Letter letter = onPaper(verfahren, filled);
        byte[] pdf = letters.render(letter);
        PdfConformance.failures(pdf).forEach(fault -> faults.add(filled.occasion() + ": " + fault));
        String seen = bare(Jsoup.parse(letters.preview(letter).html()).body().text());
        List<String> inOrder = pages(pdf, true);
        List<String> asWritten =
                pages(pdf, false); // lines of cells side by side are in order there, bold words are not
        for (String block : blocks(letter.bodyHtml())) {
            missing(List.of(seen), block)
                    .ifPresent(words -> faults.add(filled.occasion() + ": the preview lacks " + words));
            missing(inOrder, block)
                    .flatMap(words -> missing(asWritten, block))
                    .ifPresent(words -> faults.add(filled.occasion() + ": the PDF lacks " + words));
        }
    }

    /** Paragraphs, entries of lists and cells, each by itself. */
    private static List<String> blocks(String html) {
        return Jsoup.parseBodyFragment(html).body().select("p, li, td, th, h1, h2, h3, dt, dd").stream()
                .filter(block -> block.select("p, li, td, th, dt, dd").size() <= 1)
                .map(block -> bare(block.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Where words, going on from page to page, stop being found; empty if all are there. */
    private static Optional<String> missing(List<String> pages, String body) {
        String left = body;
        for (String page : pages) {
            int found = 0;
            while (found < left.length() && page.contains(left.substring(0, found + 1))) {
                found++;
            }
            left = left.substring(found);
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(left.substring(0, Math.min(left.length(), 60)));
    }

    /** The way of a letter in a case, from the filled template to the paper. */
    private Letter onPaper(Verfahren verfahren, SampleLetters.Filled filled) {
        Document body = Jsoup.parseBodyFragment(BrokenLines.inHtml(filled.html()));
        String subject = body.selectFirst("h1").text();
        body.select("h1").remove();
        LetterEnding.ownWords(body.body(), "Ein <eigener> Satz\nund noch einer.\n\nEin Absatz.");
        PaperHtml.fit(body.body());
        ending.complete(body.body(), writing(verfahren));
        return new Letter(
                papers.letterhead(verfahren.leistung().unit()),
                List.of("Erika Beispiel", "Frankfurter Straße 12", "61118 Bad Vilbel"),
                DAY,
                List.of(new LabelledValue("Unser Zeichen", "112-30/2026-4")),
                subject,
                body.body().html(),
                Language.DE,
                List.of());
    }

    private static Writing writing(Verfahren verfahren) {
        Bearbeitung.Facts facts = new Bearbeitung.Facts(
                new UUID(1, 1),
                new UUID(1, 2),
                "K7Q2-M9XT",
                "112-30/2026-4",
                new LeistungId(verfahren.leistung().id().value()),
                verfahren.leistung().name(),
                ContentHash.of(new byte[0]),
                "Erika Beispiel",
                true,
                verfahren.leistung().unit(),
                Instant.EPOCH,
                new Bearbeitung.Deadlines(Optional.empty(), DAY));
        return new Writing(
                facts,
                List.of(),
                false,
                Optional.empty(),
                DAY,
                Optional.empty(),
                Map.of(),
                "",
                List.of("Lageplan", "Vollmacht"));
    }

    private static List<SampleLetters.Filled> filled(Verfahren verfahren) {
        String musterfall = SampleLetters.samples(verfahren).getFirst().name();
        return SampleLetters.of(verfahren, musterfall, new DeliveredOrtsrecht(Path.of("ortsrecht")))
                .orElseThrow()
                .letters();
    }

    private static Verfahren verfahren(String name) {
        return switch (PackageReader.folder(Path.of("leistungen", name))) {
            case PackageReader.Reading.Read read ->
                Verfahren.read(read.paket(), new Befunde()).orElseThrow();
            case PackageReader.Reading.Refused refused -> throw new AssertionError(refused.befunde());
        };
    }

    /** Line ends, page numbers and hyphens of the layout aside. */
    private static String bare(String text) {
        return text.replaceAll("Seite \\d+ von \\d+", "").replaceAll("[\\s\\u00AD\\u00A0-]", "");
    }

    private static List<String> pages(byte[] pdf, boolean sorted) {
        try (var document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(bare(stripper.getText(document)));
            }
            return pages;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
