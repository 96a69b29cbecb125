package rathaus.procedure;

import java.util.Set;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageFile;

/** Which files a package may have. */
final class PackageShape {

    private static final Set<String> FILES = Set.of(
            "leistung.yaml",
            "formular.yaml",
            "gebuehren.dmn",
            "ablauf.yaml",
            "ortsrecht.yaml",
            "datenschutz.yaml",
            "fim.yaml");

    private PackageShape() {}

    /** Files that nobody reads are errors: somebody expects them to do something. */
    static void strangers(Leistungspaket paket, Befunde befunde) {
        for (PackageFile file : paket.all()) {
            String path = file.path();
            boolean known = FILES.contains(path)
                    || path.matches("schreiben/[^/]+\\.html")
                    || path.matches("(texte|musterfaelle|codelisten|bausteine)/[^/]+\\.yaml");
            if (!known) {
                befunde.error(path, 0, "datei-unbekannt", "Diese Datei gehört nicht in ein Paket.", "Entfernen.");
            }
        }
    }
}
