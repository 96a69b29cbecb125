package rathaus.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rathaus.forms.Answers;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormEnvironment;
import rathaus.forms.FormFlow;
import rathaus.forms.FormInput;
import rathaus.forms.FormPage;
import rathaus.forms.FormReading;
import rathaus.forms.FormValidation;
import rathaus.forms.VisibleForm;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;
import rathaus.servicepackage.Uebersetzungen;

/**
 * {@code bench form}: what the form engine alone needs, without database and web server. One form of 200 fields with 100
 * conditions, saved page by page; and the memory that loaded packages take.
 */
final class BenchForm {

    private static final int PAGES = 20;
    private static final int FIELDS = 10;
    private static final int CONDITIONS = 5;
    private static final int ROUNDS = 100;
    private static final int PACKAGES = 100;
    private static final FormEnvironment ENVIRONMENT =
            FormEnvironment.of(LocalDate.of(2026, 12, 1), Map.of(), "Bad Vilbel", "06440003");

    private final PrintStream out;
    private final Path packages;
    private final Figures figures = new Figures();

    /** @param packages the folder that holds all packages */
    BenchForm(PrintStream out, Path packages) {
        this.out = out;
        this.packages = packages;
    }

    Figures measure() {
        FormDefinition form = form();
        FormInput input = input();
        Answers all = FormReading.all(form, input, Answers.none()).answers();
        for (int i = 0; i < ROUNDS / 4; i++) {
            form.pages().forEach(page -> save(form, page, input, all));
        }
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (FormPage page : form.pages()) {
                nanos.add(save(form, page, input, all));
            }
        }
        figures.latency(
                "form-200-fields.page-save",
                nanos.stream().mapToLong(Long::longValue).toArray());
        long[] whole = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            FormValidation.whole(VisibleForm.of(form, all, ENVIRONMENT), all, Map.of());
            whole[i] = System.nanoTime() - start;
        }
        figures.latency("form-200-fields.whole", whole);
        memory();
        figures.all().forEach((name, value) -> out.println(CommandTexts.text("command.bench.figure", name, value)));
        return figures;
    }

    /** What one click on "Weiter" costs the form engine: read, decide what applies, judge, find the next page. */
    private static long save(FormDefinition form, FormPage page, FormInput input, Answers before) {
        long start = System.nanoTime();
        FormReading.Filled filled = FormReading.page(page, input, before);
        VisibleForm visible = VisibleForm.of(form, filled.answers(), ENVIRONMENT);
        int errors = FormValidation.page(visible, page, filled.answers(), filled.malformed())
                .size();
        Optional<FormPage> next = FormFlow.of(visible).after(page);
        long nanos = System.nanoTime() - start;
        if (errors > 0 || (next.isEmpty() && form.pages().indexOf(page) < PAGES - 1)) {
            throw new IllegalStateException("The form of the measurement is faulty on " + page.id());
        }
        return nanos;
    }

    private void memory() {
        List<Verfahren> kept = new ArrayList<>();
        long before = used();
        try (Stream<Path> folders = Files.list(packages)) {
            List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
            for (int i = 0; i < PACKAGES; i++) {
                if (PackageReader.folder(all.get(i % all.size())) instanceof PackageReader.Reading.Read read) {
                    Verfahren.read(read.paket(), new Befunde()).ifPresent(kept::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        figures.put("packages.loaded", kept.size());
        figures.put("packages.megabytes", (used() - before) / 1e6);
        if (kept.isEmpty()) {
            throw new IllegalStateException("No package could be loaded from " + packages);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static FormDefinition form() {
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

    private static FormInput input() {
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
