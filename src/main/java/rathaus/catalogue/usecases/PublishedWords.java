package rathaus.catalogue.usecases;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import rathaus.catalogue.CatalogueWords;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.PublishedLeistung;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.LeistungWords;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Uebersetzungen;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** The words of published versions; they never change and stay in memory by their hash. */
@Component
class PublishedWords implements CatalogueWords {

    private final PublishedLeistungen published;
    private final Map<ContentHash, Optional<Read>> read = new ConcurrentHashMap<>();

    PublishedWords(PublishedLeistungen published) {
        this.published = published;
    }

    @Override
    public Localised name(Leistung entry, Language language) {
        if (language.equals(Language.DE)) {
            return new Localised(entry.name(), false);
        }
        if (language.equals(Language.EN)) {
            return new Localised(entry.englishName(), false);
        }
        return offered(entry.id(), language).map(LeistungWords::name).orElse(new Localised(entry.name(), true));
    }

    @Override
    public Optional<LeistungWords> offered(LeistungId leistung, Language language) {
        return published
                .current(leistung)
                .flatMap(version -> read.computeIfAbsent(version.hash(), hash -> read(version)))
                .map(words -> new LeistungWords(words.leistung(), words.translations(), language))
                .filter(LeistungWords::isOffered);
    }

    private static Optional<Read> read(PublishedLeistung version) {
        Befunde ignored = new Befunde();
        return Leistungsbeschreibung.read(version.paket(), ignored)
                .map(leistung -> new Read(leistung, Uebersetzungen.read(version.paket(), ignored)));
    }

    private record Read(Leistungsbeschreibung leistung, Uebersetzungen translations) {}
}
