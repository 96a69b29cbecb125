package rathaus.servicepackage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import rathaus.kernel.LeistungId;

/** Takes in the files of one package one by one and says what is too much or misnamed. */
final class PackageBounds {

    static final int MOST_FILES = 200;
    static final int MOST_BYTES_PER_FILE = 1_000_000;
    static final int MOST_BYTES = 5_000_000;
    private static final int MOST_DEPTH = 3;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    private final Befunde befunde = new Befunde();
    private final Map<String, PackageFile> files = new LinkedHashMap<>();
    private long bytes;

    /** Checks the path before a byte of the file is read. False: do not read it. */
    boolean admits(String path) {
        String[] names = path.split("/", -1);
        if (names.length > MOST_DEPTH) {
            return refuse("", "pfad-tiefe", "Ein Ordner liegt zu tief.", "Höchstens drei Ebenen sind erlaubt.");
        }
        for (String name : names) {
            if (!NAME.matcher(name).matches() || name.contains("..")) {
                return refuse(
                        "",
                        "pfad-name",
                        "Ein Dateiname ist nicht erlaubt.",
                        "Kleinbuchstaben, Ziffern, Punkt, Binde- und Unterstrich verwenden.");
            }
        }
        if (files.containsKey(path)) {
            return refuse(path, "pfad-doppelt", "Die Datei kommt zweimal vor.", "Eine davon entfernen.");
        }
        if (files.size() >= MOST_FILES) {
            return refuse("", "paket-dateien", "Das Paket hat zu viele Dateien.", "Höchstens 200 sind erlaubt.");
        }
        return true;
    }

    /** How many bytes of the next file to read at most; one more than allowed, to notice excess. */
    int readAtMost() {
        return (int) Math.min(MOST_BYTES_PER_FILE, MOST_BYTES - bytes) + 1;
    }

    /** Takes the file in, or says that it is too big. */
    boolean take(String path, byte[] content) {
        if (content.length >= readAtMost()) {
            return refuse(
                    path, "paket-groesse", "Die Datei oder das Paket ist zu groß.", "1 MB je Datei, 5 MB zusammen.");
        }
        bytes += content.length;
        files.put(path, new PackageFile(path, content));
        return true;
    }

    /** Reports a fault; always false, so that callers can return it. */
    boolean refuse(String path, String rule, String reason, String mend) {
        befunde.error(path, 0, rule, reason, mend);
        return false;
    }

    PackageReader.Reading finish(String name) {
        if (!LeistungId.isWellFormed(name)) {
            refuse(
                    "",
                    "paket-name",
                    "Der Name des Pakets ist nicht erlaubt.",
                    "Kleinbuchstaben, Ziffern und Bindestriche.");
        } else if (files.isEmpty() && !befunde.hasErrors()) {
            refuse("", "paket-leer", "Das Paket ist leer.", "Mindestens leistung.yaml gehört hinein.");
        }
        return befunde.hasErrors()
                ? new PackageReader.Reading.Refused(befunde.all())
                : new PackageReader.Reading.Read(new Leistungspaket(new LeistungId(name), Bausteine.completed(files)));
    }
}
