package rathaus.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.PackageReader;
import rathaus.servicepackage.Uebersetzungen;

/** Forms for tests: the delivered one of the Bewohnerparkausweis, and small ones written in place. */
final class FormsFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final Set<String> POINTS = Set.of(
            "ort",
            "zonen",
            "jahresgebuehr",
            "gebuehr_grundlage",
            "laufzeiten",
            "laengenstaffel",
            "laengengrenze_cm",
            "laengenfaktor",
            "versandkosten");

    private FormsFixtures() {}

    static FormDefinition bewohnerparkausweis() {
        return definition(PackageReader.folder(Path.of("leistungen/bewohnerparkausweis")));
    }

    /** One field of every kind. */
    static FormDefinition everyType() {
        return definition(PackageReader.folder(Path.of("src/test/resources/forms/alle-feldarten")));
    }

    static FormEnvironment badVilbel() {
        return FormEnvironment.of(
                TODAY,
                Map.of(
                        "ort",
                        "Bad Vilbel",
                        "zonen",
                        List.of(Map.of(
                                "gebiet",
                                "Gebiet A",
                                "strasse",
                                "Frankfurter Straße",
                                "von",
                                1,
                                "bis",
                                120,
                                "seite",
                                "gerade")),
                        "laufzeiten",
                        List.of(12, 24),
                        "laengenstaffel",
                        true),
                "Bad Vilbel",
                "06440003");
    }

    /** A form of one page and one group with these fields. */
    static FormDefinition withFields(Path folder, String fields) {
        return ofFormular(folder, """
            seiten:
              - id: seite
                titel: Seite
                gruppen:
                  - id: gruppe
                    felder:
            """ + fields.indent(10));
    }

    static FormDefinition ofFormular(Path folder, String formular) {
        try {
            Path paket = Files.createDirectories(folder.resolve("paket"));
            Files.writeString(paket.resolve("formular.yaml"), formular);
            return definition(PackageReader.folder(paket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormDefinition definition(PackageReader.Reading reading) {
        if (!(reading instanceof PackageReader.Reading.Read read)) {
            throw new IllegalStateException(reading.toString());
        }
        Befunde befunde = new Befunde();
        Uebersetzungen translations = Uebersetzungen.read(read.paket(), befunde);
        return FormDefinition.read(read.paket(), POINTS, translations, befunde)
                .orElseThrow(() -> new IllegalStateException(befunde.all().toString()));
    }

    static FormInput input(Map<String, String> values) {
        return FormInput.of(values.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }
}
