package rathaus.catalogue.web;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.catalogue.Leistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** All Leistungen from A to Z. */
@Controller
class LeistungenController {

    private final Leistungen leistungen;
    private final EntryLines lines;

    LeistungenController(Leistungen leistungen, EntryLines lines) {
        this.leistungen = leistungen;
        this.lines = lines;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/leistungen")
    Page show(Frame frame) {
        Collator order = Collator.getInstance(frame.language().locale());
        List<EntryLine> sorted = lines.of(leistungen.all(), frame).stream()
                .sorted(Comparator.comparing(line -> line.name().text(), order))
                .toList();
        int online = (int) sorted.stream().filter(EntryLine::online).count();
        return new LeistungenPage(frame, letters(sorted), sorted.size(), online, EntryLine.anyGerman(sorted));
    }

    private static List<LeistungenPage.Letter> letters(List<EntryLine> lines) {
        Map<String, List<EntryLine>> byLetter = new TreeMap<>();
        lines.forEach(line -> byLetter.computeIfAbsent(letter(line.name().text()), letter -> new ArrayList<>())
                .add(line));
        return byLetter.entrySet().stream()
                .map(entry -> new LeistungenPage.Letter(
                        entry.getKey(), entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()))
                .toList();
    }

    /** Umlauts stand with their vowel, as in every German register. */
    private static String letter(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.GERMAN);
    }
}
