package rathaus.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rathaus.catalogue.LeikaKey;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.LeistungSearch;
import rathaus.catalogue.Leistungen;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.KommuneLinks;

/** The catalogue for programs, among them the town's homepage: stable names, absolute links. */
@RestController
class CatalogueApiController {

    private static final int MOST = 20;

    private final LeistungSearch search;
    private final Leistungen leistungen;
    private final PublishedLeistungen published;
    private final KommuneLinks links;

    CatalogueApiController(
            LeistungSearch search, Leistungen leistungen, PublishedLeistungen published, KommuneLinks links) {
        this.search = search;
        this.leistungen = leistungen;
        this.published = published;
        this.links = links;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/api/suche")
    List<Item> search(@RequestParam(defaultValue = "") String q, KommuneId kommune) {
        return items(search.find(q, MOST).leistungen(), kommune);
    }

    @Requires(Permission.VISIT)
    @GetMapping("/api/leistungen")
    List<Item> list(KommuneId kommune) {
        return items(leistungen.all(), kommune);
    }

    private List<Item> items(List<Leistung> entries, KommuneId kommune) {
        Set<LeistungId> online = published.online();
        return entries.stream()
                .map(entry -> new Item(
                        entry.id().value(),
                        entry.name(),
                        entry.leikaKey().map(LeikaKey::digits).orElse(null),
                        links.absolute(kommune, "/leistungen/" + entry.id()),
                        online.contains(entry.id())))
                .toList();
    }

    /**
     * One entry. Fields may be added, never removed or renamed.
     *
     * @param leika 14 digits; null if no key is known
     * @param url page of the entry
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(String leistung, String name, @Nullable String leika, String url, boolean online) {}
}
