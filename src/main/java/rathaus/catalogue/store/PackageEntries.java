package rathaus.catalogue.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.catalogue.AssuranceLevel;
import rathaus.catalogue.Lebenslage;
import rathaus.catalogue.LeikaKey;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.SignatureNeed;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;
import rathaus.servicepackage.Uebersetzungen;

/** Entries of the catalogue for packages that bring a Leistung of their own: what {@code leistung.yaml} says, for people who search. */
final class PackageEntries {

    private PackageEntries() {}

    /**
     * The entries of all packages in the folder that can be read and whose id is wanted.
     *
     * @param folder one folder for each package; none if it does not exist
     * @param situations those of the catalogue; a package names them by key or name
     */
    static List<Leistung> in(Path folder, List<Lebenslage> situations, Predicate<LeistungId> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> packages = Files.list(folder)) {
            return packages.filter(Files::isDirectory)
                    .filter(paket -> LeistungId.isWellFormed(String.valueOf(paket.getFileName())))
                    .filter(paket -> wanted.test(new LeistungId(String.valueOf(paket.getFileName()))))
                    .map(paket -> entry(paket, situations))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of packages cannot be read", e);
        }
    }

    private static Optional<Leistung> entry(Path folder, List<Lebenslage> situations) {
        return switch (PackageReader.folder(folder)) {
            case PackageReader.Reading.Read(Leistungspaket paket) -> {
                Befunde befunde = new Befunde();
                yield Leistungsbeschreibung.read(paket, befunde)
                        .filter(leistung -> !befunde.hasErrors())
                        .map(leistung ->
                                entry(leistung, keys(leistung, situations), Uebersetzungen.read(paket, new Befunde())));
            }
            case PackageReader.Reading.Refused ignored -> Optional.empty();
        };
    }

    private static Leistung entry(
            Leistungsbeschreibung leistung, List<String> situations, Uebersetzungen translations) {
        return new Leistung(
                leistung.id(),
                leistung.name(),
                translations.text(Language.EN, "leistung.name").orElse(leistung.name()),
                leistung.summary(),
                leistung.leika()
                        .map(digits -> new LeikaKey(digits, leistung.leikaConfirmed()))
                        .orElse(null),
                leistung.unit(),
                audience(leistung),
                String.join("\n", leistung.eligibility()),
                fee(leistung),
                leistung.evidence().stream()
                        .map(Leistungsbeschreibung.Evidence::name)
                        .toList(),
                level(leistung),
                SignatureNeed.KEINE,
                leistung.legalBases().stream()
                        .map(Leistungsbeschreibung.LegalBasis::citation)
                        .collect(Collectors.joining(", ")),
                leistung.processingTime(),
                situations,
                leistung.retention().years() + " Jahre nach Abschluss",
                leistung.aktenplan().position(),
                null,
                null,
                leistung.searchWords());
    }

    private static List<String> keys(Leistungsbeschreibung leistung, List<Lebenslage> situations) {
        return situations.stream()
                .filter(each -> leistung.lifeSituations().stream()
                        .anyMatch(named -> named.equalsIgnoreCase(each.name())
                                || named.toLowerCase(Locale.GERMAN)
                                        .replace(' ', '-')
                                        .equals(each.key())))
                .map(Lebenslage::key)
                .toList();
    }

    private static Set<Leistung.Audience> audience(Leistungsbeschreibung leistung) {
        return leistung.audience().stream()
                .map(audience -> switch (audience) {
                    case CITIZENS -> Leistung.Audience.BUERGER;
                    case COMPANIES -> Leistung.Audience.UNTERNEHMEN;
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AssuranceLevel level(Leistungsbeschreibung leistung) {
        return switch (leistung.trustLevel()) {
            case LOW -> AssuranceLevel.NIEDRIG;
            case SUBSTANTIAL -> AssuranceLevel.SUBSTANTIELL;
            case HIGH -> AssuranceLevel.HOCH;
        };
    }

    private static Leistung.Fee fee(Leistungsbeschreibung leistung) {
        return leistung.gebuehr().isEmpty()
                ? new Leistung.Fee("Gebührenfrei", true, null)
                : new Leistung.Fee("Nach Ihren Angaben; Sie sehen den Betrag, bevor Sie absenden.", true, null);
    }
}
