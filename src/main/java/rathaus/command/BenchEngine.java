package rathaus.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import rathaus.servicepackage.PackageReader;

/**
 * {@code bench engine}: what the form engine alone needs, without database and web server. One form of 200 fields with 100
 * conditions, saved page by page; and the memory that loaded packages take.
 */
final class BenchEngine {

    private static final int ROUNDS = 100;
    private static final int PACKAGES = 100;
    private static final FormEnvironment ENVIRONMENT =
            FormEnvironment.of(LocalDate.of(2026, 12, 1), Map.of(), "Bad Vilbel", "06440003");

    private final Path packages;
    private final Figures figures = new Figures();

    /** @param packages the folder that holds all packages */
    BenchEngine(Path packages) {
        this.packages = packages;
    }

    Figures measure() {
        FormDefinition form = BenchEngineForm.form();
        FormInput input = BenchEngineForm.input();
        Answers all = FormReading.all(form, input, Answers.none()).answers();
        Clients alone = new Clients(1, Duration.ofMinutes(1));
        List<FormPage> pages = Collections.nCopies(ROUNDS, form.pages()).stream()
                .flatMap(List::stream)
                .toList();
        alone.each(pages.subList(0, pages.size() / 4), page -> save(form, page, input, all));
        figures.put("engine-save", alone.each(pages, page -> save(form, page, input, all)));
        figures.put(
                "engine-whole",
                alone.repeat(
                        ROUNDS, () -> FormValidation.whole(VisibleForm.of(form, all, ENVIRONMENT), all, Map.of())));
        memory();
        return figures;
    }

    /** What one click on "Weiter" costs the form engine: read, decide what applies, judge, find the next page. */
    private static void save(FormDefinition form, FormPage page, FormInput input, Answers before) {
        FormReading.Filled filled = FormReading.page(page, input, before);
        VisibleForm visible = VisibleForm.of(form, filled.answers(), ENVIRONMENT);
        int errors = FormValidation.page(visible, page, filled.answers(), filled.malformed())
                .size();
        Optional<FormPage> next = FormFlow.of(visible).after(page);
        if (errors > 0 || (next.isEmpty() && form.pages().indexOf(page) < BenchEngineForm.PAGES - 1)) {
            throw new IllegalStateException("The form of the measurement is faulty on " + page.id());
        }
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
        figures.put("engine-packages.loaded", kept.size());
        figures.put("engine-packages.megabytes", (used() - before) / 1e6);
        if (kept.isEmpty()) {
            throw new IllegalStateException("No package could be loaded from " + packages);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
