package rathaus.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rathaus.kernel.LeistungId;

/** The package that {@code ./rathaus new} lays down: small, sound, with every file that a package needs. */
public final class PackageTemplate {

    private static final List<String> FILES = List.of(
            "leistung.yaml",
            "formular.yaml",
            "ablauf.yaml",
            "ortsrecht.yaml",
            "datenschutz.yaml",
            "schreiben/eingang.html",
            "schreiben/nachforderung.html",
            "schreiben/bescheid.html",
            "schreiben/ablehnung.html",
            "texte/de-simple.yaml",
            "texte/en.yaml",
            "musterfaelle/01-auskunft.yaml",
            "musterfaelle/02-beschwerde.yaml",
            "musterfaelle/03-leer.yaml",
            "musterfaelle/04-email-falsch.yaml",
            "musterfaelle/05-zu-lang.yaml",
            "musterfaelle/06-unbekannte-auswahl.yaml");

    private PackageTemplate() {}

    /** The files of a new package of this name, by their path inside it. */
    public static Map<String, String> files(LeistungId id) {
        Map<String, String> files = new LinkedHashMap<>();
        FILES.forEach(path -> files.put(path, text(path).replace("@id@", id.value())));
        return files;
    }

    private static String text(String path) {
        try (InputStream file = PackageTemplate.class.getResourceAsStream("/sharing/vorlage/" + path)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its file sharing/vorlage/" + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
