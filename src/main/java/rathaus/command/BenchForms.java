package rathaus.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.ApplicationContext;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.applications.SaveOutcome;
import rathaus.forms.FormInput;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** Fills in the form of the Bewohnerparkausweis through the same use cases as the pages, up to the review. */
final class BenchForms {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final Actor GUEST = new Actor.Guest(BAD_VILBEL);
    private static final LeistungId LEISTUNG = new LeistungId("bewohnerparkausweis");
    private static final String ANSWERS =
            "art_des_antrags=01;anschrift.strasse=Frankfurter Straße;anschrift.hausnummer=12;"
                    + "anschrift.plz=61118;anschrift.ort=Bad Vilbel;vornamen=Erika;familienname=Beispiel;geburtsdatum=17.05.1990;"
                    + "email=erika.beispiel@example.org;kennzeichen=FB-AB 123;halter=01;bis_3_5_tonnen=ja;eigener_stellplatz=nein;"
                    + "dauer=12;versandart=pdf;melderegister=ja";

    private final FillingIn fillingIn;
    private final FormInput input = FormInput.of(answers());
    private final byte[] scan = pdf();

    BenchForms(ApplicationContext context) {
        this.fillingIn = context.getBean(FillingIn.class);
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

    private static <T> T inKommune(java.util.function.Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }

    /** A draft without answers. */
    DraftToken begin() {
        return inKommune(() -> fillingIn.begin(LEISTUNG, GUEST).orElseThrow());
    }

    /** A draft that is complete but for sending. */
    DraftToken filled() {
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
}
