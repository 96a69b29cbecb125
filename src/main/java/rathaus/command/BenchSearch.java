package rathaus.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import rathaus.records.ReadingScope;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.SearchTrial;
import rathaus.recordsearch.SearchTrial.Trial;
import rathaus.server.DataFolder;

/**
 * {@code bench search}: the index of the files with growing numbers of Dokumente. Each question has the rights of a clerk of
 * two units or of the Registratur, counts all facets and cuts the passages of one page, as the page does; what the page asks
 * of the database besides (rights of the hits shown, access log) is not in it.
 */
final class BenchSearch {

    private static final ReadingScope CLERK = new ReadingScope(Set.of("einheit-3", "einheit-x2"), false, false);
    private static final ReadingScope REGISTRATUR = new ReadingScope(Set.of(), true, false);
    private static final List<String> WORDS = List.of(
            "Bescheid",
            "Hundesteuer",
            "Gebühr",
            "Widerspruch",
            "Familie",
            "Ausweis",
            "Abgabe",
            "Adresse",
            "Kinder",
            "Nachweis",
            "Amt",
            "Anmeldung",
            "Antrag Abfall",
            "Sondernutzung Gehweg",
            "Erika Lindenhuber",
            "Käthe Bergmann",
            "Rosenbrink",
            "Löwenmeister Hundesteuer",
            "\"innerhalb eines Monats\"",
            "\"fehlt in der\"",
            "\"Jörg Steinfeld\"",
            "Anlage -Bescheid",
            "Hunde -\"Familie sind\"",
            "12-10-10/2020-000120",
            "14.03.2019",
            "Adressanzeige",
            "Amtsakte",
            "Alkoholverbot",
            "Muellabfuhr",
            "Fahrzeuge Mahnung");

    private final SearchTrial trials;
    private final Path folder;
    private final BenchSizes sizes;
    private final PrintStream out;

    private record Question(String words, ReadingScope scope, Map<SearchFacet, String> narrowed) {}

    BenchSearch(ApplicationContext context, BenchSizes sizes, PrintStream out) {
        this.trials = context.getBean(SearchTrial.class);
        this.folder = context.getBean(DataFolder.class).of("bench-search");
        this.sizes = sizes;
        this.out = out;
    }

    Figures measure() {
        Figures figures = new Figures();
        try (Trial trial = trials.in(folder)) {
            sizes.dokumente().forEach(dokumente -> measure(figures, trial, dokumente));
        }
        String first = "search." + sizes.dokumente().getFirst();
        String last = "search." + sizes.dokumente().getLast();
        figures.put("search.ratio-of-p95", figures.get(last + ".p95.ms") / figures.get(first + ".p95.ms"));
        return figures;
    }

    private void measure(Figures figures, Trial trial, int dokumente) {
        out.println(CommandTexts.text("command.bench.search", dokumente));
        out.flush();
        long begin = System.nanoTime();
        trial.fillTo(dokumente);
        figures.put("search-index." + dokumente + ".seconds-more", (System.nanoTime() - begin) / 1e9);
        figures.put("search-index." + dokumente + ".megabytes", trial.bytes() / 1e6);
        List<Question> questions = questions(sizes.looks());
        Clients alone = new Clients(1, Duration.ofMinutes(2));
        long[] hits = new long[1];
        alone.each(questions.subList(0, questions.size() / 2), question -> hits[0] += ask(trial, question));
        hits[0] = 0;
        String name = "search." + dokumente;
        figures.put(name, alone.each(questions, question -> hits[0] += ask(trial, question)));
        figures.put(name + ".hits", hits[0] / (double) questions.size());
        if (hits[0] == 0) {
            throw new IllegalStateException("Nothing was found in " + dokumente);
        }
    }

    private static long ask(Trial trial, Question question) {
        return trial.ask(question.words(), question.scope(), question.narrowed(), Optional.empty());
    }

    private static List<Question> questions(int count) {
        Random random = new Random(count);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<SearchFacet, String> narrowed = switch (i % 5) {
                case 3 -> Map.of(SearchFacet.YEAR, "2019");
                case 4 -> Map.of(SearchFacet.KIND, "BESCHEID", SearchFacet.POSITION, "12-11-12");
                default -> Map.of();
            };
            questions.add(
                    new Question(WORDS.get(random.nextInt(WORDS.size())), i % 2 == 0 ? CLERK : REGISTRATUR, narrowed));
        }
        return questions;
    }
}
