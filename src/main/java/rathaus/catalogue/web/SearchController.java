package rathaus.catalogue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.catalogue.LeistungSearch;
import rathaus.catalogue.Leistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Search for people. */
@Controller
class SearchController {

    private static final int MOST = 20;

    private final LeistungSearch search;
    private final Leistungen leistungen;
    private final EntryLines entries;

    SearchController(LeistungSearch search, Leistungen leistungen, EntryLines entries) {
        this.search = search;
        this.leistungen = leistungen;
        this.entries = entries;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/suche")
    Page show(@RequestParam(defaultValue = "") String q, Frame frame) {
        String query = q.strip().substring(0, Math.min(q.strip().length(), LeistungSearch.MAX_QUERY));
        LeistungSearch.Found found = search.find(query, MOST);
        List<EntryLine> lines = entries.of(found.leistungen(), frame);
        return new SearchPage(frame, query, lines, suggestion(found, frame), waysOn(lines, frame));
    }

    private static SearchPage.@Nullable Suggestion suggestion(LeistungSearch.Found found, Frame frame) {
        return found.suggestion()
                .map(words -> new SearchPage.Suggestion(
                        words, frame.link("/suche?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))))
                .orElse(null);
    }

    private List<LebenslageLine> waysOn(List<EntryLine> lines, Frame frame) {
        return lines.isEmpty() ? LebenslageLine.of(leistungen.lebenslagen(), frame) : List.of();
    }
}
