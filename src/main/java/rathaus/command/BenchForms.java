package rathaus.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.ApplicationContext;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.applications.SaveOutcome;
import rathaus.applications.Submission;
import rathaus.applications.SubmitOutcome;
import rathaus.forms.FormInput;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** Fills in and sends the form of the Bewohnerparkausweis, through the same use cases as the pages. */
final class BenchForms {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final Actor GUEST = new Actor.Guest(BAD_VILBEL);
    private static final LeistungId LEISTUNG = new LeistungId("bewohnerparkausweis");
    private static final Submission.Choices CHOICES = new Submission.Choices(true, true, true, Language.DE);
    private static final String ANSWERS =
            "art_des_antrags=01;anschrift.strasse=Frankfurter Straße;anschrift.hausnummer=12;"
                    + "anschrift.plz=61118;anschrift.ort=Bad Vilbel;vornamen=Erika;familienname=Beispiel;geburtsdatum=17.05.1990;"
                    + "email=erika.beispiel@example.org;kennzeichen=FB-AB 123;halter=01;bis_3_5_tonnen=ja;eigener_stellplatz=nein;"
                    + "dauer=12;versandart=pdf;melderegister=ja";

    private final FillingIn fillingIn;
    private final Submission submission;
    private final FormInput input = FormInput.of(answers());
    private final byte[] scan = pdf();

    BenchForms(ApplicationContext context) {
        this.fillingIn = context.getBean(FillingIn.class);
        this.submission = context.getBean(Submission.class);
    }

    private static Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String answer : ANSWERS.split(";")) {
            int equals = answer.indexOf('=');
            answers.put(answer.substring(0, equals), List.of(answer.substring(equals + 1)));
        }
        return answers;
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drafts that are complete but for sending. */
    List<DraftToken> drafts(int count) {
        return IntStream.range(0, count).parallel().mapToObj(i -> filled()).collect(Collectors.toList());
    }

    /** Drafts without answers. */
    List<DraftToken> begun(int count) {
        return IntStream.range(0, count).mapToObj(i -> begin()).toList();
    }

    private static <T> T inKommune(java.util.function.Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }

    private DraftToken begin() {
        return inKommune(() -> fillingIn.begin(LEISTUNG, GUEST).orElseThrow());
    }

    private DraftToken filled() {
        DraftToken token = begin();
        Optional<String> page = Optional.of("art");
        while (page.isPresent()) {
            page = save(token, page.get());
        }
        return token;
    }

    private Optional<String> save(DraftToken token, String page) {
        return inKommune(() -> {
            if (page.equals("unterlagen")) {
                FillingIn.Upload upload = new FillingIn.Upload("schein.pdf", new ByteArrayInputStream(scan));
                fillingIn.attach(token, LEISTUNG, "fahrzeugschein", upload);
            }
            return fillingIn.save(token, LEISTUNG, page, input) instanceof SaveOutcome.Saved saved
                    ? saved.next()
                    : fail(page);
        });
    }

    private static Optional<String> fail(String page) {
        throw new IllegalStateException("The page cannot be saved: " + page);
    }

    /** Saves one page of a draft: read, judge, store. */
    void savePage(DraftToken token) {
        save(token, "wohnung");
    }

    /** Sends a complete draft. */
    void submit(DraftToken token) {
        SubmitOutcome outcome = inKommune(() -> submission.submit(token, LEISTUNG, CHOICES, GUEST));
        if (!(outcome instanceof SubmitOutcome.Submitted)) {
            throw new IllegalStateException(
                    "The Antrag was not taken: " + outcome.getClass().getSimpleName());
        }
    }
}
