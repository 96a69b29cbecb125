package rathaus.procedure;

import java.util.HashSet;
import java.util.Set;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageFile;

/** Which files and translations a package may have. */
final class PackageShape {

    private static final Set<String> FILES = Set.of(
            "leistung.yaml", "formular.yaml", "gebuehren.dmn", "ablauf.yaml", "ortsrecht.yaml", "datenschutz.yaml");

    private PackageShape() {}

    static Set<String> leistungKeys(Leistungsbeschreibung leistung) {
        Set<String> keys = new HashSet<>(Set.of("leistung.name", "leistung.kurz", "leistung.beschreibung"));
        for (int i = 1; i <= leistung.eligibility().size(); i++) {
            keys.add("leistung.voraussetzungen." + i);
        }
        for (int i = 1; i <= leistung.evidence().size(); i++) {
            Leistungsbeschreibung.Evidence evidence = leistung.evidence().get(i - 1);
            String paper = "leistung.unterlagen." + i + ".";
            keys.add(paper + "name");
            evidence.hint().ifPresent(hint -> keys.add(paper + "hinweis"));
            evidence.when().ifPresent(when -> keys.add(paper + "wenn"));
        }
        leistung.gebuehr()
                .flatMap(Leistungsbeschreibung.GebuehrRule::hint)
                .ifPresent(hint -> keys.add("gebuehr.hinweis"));
        return keys;
    }

    /** Files that nobody reads are errors: somebody expects them to do something. */
    static void strangers(Leistungspaket paket, Befunde befunde) {
        for (PackageFile file : paket.all()) {
            String path = file.path();
            boolean known = FILES.contains(path)
                    || path.matches("schreiben/[^/]+\\.html")
                    || path.matches("(texte|musterfaelle)/[^/]+\\.yaml");
            if (!known) {
                befunde.error(path, 0, "datei-unbekannt", "Diese Datei gehört nicht in ein Paket.", "Entfernen.");
            }
        }
    }
}
