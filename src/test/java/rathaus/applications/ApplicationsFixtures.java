package rathaus.applications;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.documents.UploadFixtures;
import rathaus.forms.FormInput;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;
import rathaus.tenancy.KommuneScope;

/** An Antrag on a Bewohnerparkausweis in Bad Vilbel, as a citizen would type it. */
public final class ApplicationsFixtures {

    public static final KommuneId BAD_VILBEL = new KommuneId(1);
    public static final KommuneId SCHOENECK = new KommuneId(2);
    public static final LeistungId PARKAUSWEIS = new LeistungId("bewohnerparkausweis");
    public static final LeistungId HUNDESTEUER = new LeistungId("hundesteuer-anmeldung");
    public static final Actor GUEST = new Actor.Guest(BAD_VILBEL);
    public static final Submission.Choices AGREED = new Submission.Choices(true, true, true, Language.DE);

    private ApplicationsFixtures() {}

    /** What is typed, all pages at once; each page takes its own. */
    public static Map<String, String> answers() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("art_des_antrags", "01");
        typed.put("anschrift.strasse", "Frankfurter Straße");
        typed.put("anschrift.hausnummer", "12");
        typed.put("anschrift.plz", "61118");
        typed.put("anschrift.ort", "Bad Vilbel");
        typed.put("vornamen", "Erika");
        typed.put("familienname", "Beispiel");
        typed.put("geburtsdatum", "17.05.1990");
        typed.put("email", "erika.beispiel@example.org");
        typed.put("kennzeichen", "FB-AB 123");
        typed.put("halter", "01");
        typed.put("bis_3_5_tonnen", "ja");
        typed.put("eigener_stellplatz", "nein");
        typed.put("dauer", "12");
        typed.put("versandart", "pdf");
        typed.put("melderegister", "ja");
        return typed;
    }

    /** The registration of two dogs, all pages at once. */
    public static Map<String, String> twoDogs() {
        Map<String, String> typed = answers();
        typed.put("anlass", "aufnahme");
        typed.put("weitere_halter", "nein");
        typed.put("hunde_bisher", "0");
        typed.putAll(dog(0, "Bello"));
        typed.putAll(dog(1, "Luna"));
        typed.put("zahlweise", "ueberweisung");
        typed.put("marke", "post");
        return typed;
    }

    private static Map<String, String> dog(int index, String name) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map.of(
                        "name", name,
                        "aufnahme_am", "01.05.2026",
                        "rasse", "labrador",
                        "mischling", "nein",
                        "geschlecht", "weiblich",
                        "wurfdatum", "2024",
                        "farbe", "schwarz",
                        "nutzung", "privat",
                        "als_gefaehrlich_festgestellt", "nein",
                        "ermaessigung", "keine")
                .forEach((field, value) -> typed.put("hunde." + index + "." + field, value));
        return typed;
    }

    public static FormInput input(Map<String, String> values) {
        Map<String, List<String>> input = new LinkedHashMap<>();
        values.forEach((name, value) -> input.put(name, List.of(value)));
        return FormInput.of(input);
    }

    /** A draft on a Bewohnerparkausweis with every page saved, ready to be sent. */
    public static DraftToken filledDraft(FillingIn fillingIn, Actor actor) {
        return filledDraft(fillingIn, PARKAUSWEIS, answers(), actor);
    }

    /** A draft with every page saved, ready to be sent. */
    public static DraftToken filledDraft(
            FillingIn fillingIn, LeistungId leistung, Map<String, String> typed, Actor actor) {
        return KommuneScope.call(actor.acting(), () -> {
            DraftToken token = fillingIn.begin(leistung, actor).orElseThrow();
            fill(fillingIn, token, leistung, typed);
            return token;
        });
    }

    /** Saves every page of a draft of a Bewohnerparkausweis in Bad Vilbel. */
    public static void fill(FillingIn fillingIn, DraftToken token) {
        KommuneScope.run(BAD_VILBEL, () -> fill(fillingIn, token, PARKAUSWEIS, answers()));
    }

    private static void fill(FillingIn fillingIn, DraftToken token, LeistungId leistung, Map<String, String> typed) {
        Optional<String> page = Optional.of(fillingIn
                .open(token, leistung)
                .orElseThrow()
                .form()
                .pages()
                .getFirst()
                .id());
        while (page.isPresent()) {
            page = next(fillingIn, token, leistung, page.get(), typed);
        }
    }

    /** Saves one page of a draft in Bad Vilbel with the usual answers and these. */
    public static void save(FillingIn fillingIn, DraftToken token, String page, Map<String, String> typed) {
        Map<String, String> all = answers();
        all.putAll(typed);
        SaveOutcome outcome = KommuneScope.call(BAD_VILBEL, () -> fillingIn.save(token, PARKAUSWEIS, page, input(all)));
        if (!(outcome instanceof SaveOutcome.Saved)) {
            throw new AssertionError(outcome.toString());
        }
    }

    /** A delivered package in which texts are replaced by others: another version of it. */
    public static Leistungspaket changed(String id, Map<String, String> changes) {
        try {
            Path folder = Files.createTempDirectory("paket").resolve(id);
            Path original = Path.of("leistungen", id);
            try (Stream<Path> all = Files.walk(original)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file);
                    for (Map.Entry<String, String> change : changes.entrySet()) {
                        text = text.replace(change.getKey(), change.getValue());
                    }
                    Path copy = folder.resolve(original.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, text);
                }
            }
            return switch (PackageReader.folder(folder)) {
                case PackageReader.Reading.Read read -> read.paket();
                case PackageReader.Reading.Refused refused -> throw new AssertionError(refused.befunde());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> next(
            FillingIn fillingIn, DraftToken token, LeistungId leistung, String page, Map<String, String> typed) {
        if (leistung.equals(PARKAUSWEIS) && page.equals("unterlagen")) {
            FillingIn.Upload scan =
                    new FillingIn.Upload("fahrzeugschein.pdf", new ByteArrayInputStream(UploadFixtures.pdf()));
            AttachOutcome attached = fillingIn.attach(token, leistung, "fahrzeugschein", scan);
            if (!(attached instanceof AttachOutcome.Attached)) {
                throw new AssertionError(attached.toString());
            }
        }
        return switch (fillingIn.save(token, leistung, page, input(typed))) {
            case SaveOutcome.Saved saved -> saved.next();
            case SaveOutcome.Faulty faulty -> throw new AssertionError(page + ": " + faulty.errors());
            case SaveOutcome.Stopped stopped ->
                throw new AssertionError(stopped.stop().title());
            case SaveOutcome.ChangedMeanwhile ignored -> throw new AssertionError("changed");
            case SaveOutcome.Gone ignored -> throw new AssertionError("gone");
        };
    }
}
