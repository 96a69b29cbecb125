package rathaus.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormInput;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;
import rathaus.servicepackage.Uebersetzungen;

/** A form of 200 fields with 100 conditions, and answers to all of them. */
final class BenchEngineForm {

    static final int PAGES = 20;
    private static final int FIELDS = 10;
    private static final int CONDITIONS = 5;

    private BenchEngineForm() {}

    static FormDefinition form() {
        PackageReader.Reading reading = PackageReader.zip("messung", new ByteArrayInputStream(zip(text())));
        if (!(reading instanceof PackageReader.Reading.Read read)) {
            throw new IllegalStateException("The form of the measurement cannot be read: " + reading);
        }
        Leistungspaket paket = read.paket();
        Befunde befunde = new Befunde();
        return FormDefinition.read(paket, Set.of(), Uebersetzungen.read(paket, befunde), befunde)
                .orElseThrow(
                        () -> new IllegalStateException("The form of the measurement is faulty: " + befunde.all()));
    }

    /** Each page asks a question; half of its other fields depend on it and on an amount of the page before. */
    private static String text() {
        StringBuilder text = new StringBuilder("seiten:\n");
        for (int page = 0; page < PAGES; page++) {
            text.append("  - {id: s%1$d, titel: Seite %1$d, gruppen: [{id: g%1$d, felder: [\n".formatted(page));
            text.append("      {id: f%d_0, typ: janein, label: Frage}".formatted(page));
            for (int field = 1; field < FIELDS; field++) {
                String condition = field > CONDITIONS
                        ? ""
                        : ", bedingung: '%s f%d_0 and string length(kommune.name) > 3'"
                                .formatted(page == 0 ? "" : "f%d_9 < 1000 and".formatted(page - 1), page);
                text.append(
                        ",\n      {id: f%1$d_%2$d, typ: zahl, label: Zahl%3$s, pruefung: {regel: f%1$d_%2$d < 500, meldung: Zu groß.}}"
                                .formatted(page, field, condition));
            }
            text.append("]}]}\n");
        }
        return text.toString();
    }

    private static byte[] zip(String form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("formular.yaml"));
            zip.write(form.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static FormInput input() {
        Map<String, List<String>> typed = new HashMap<>();
        for (int page = 0; page < PAGES; page++) {
            typed.put("f" + page + "_0", List.of("ja"));
            for (int field = 1; field < FIELDS; field++) {
                typed.put("f" + page + "_" + field, List.of(String.valueOf(page + field)));
            }
        }
        return FormInput.of(typed);
    }
}
