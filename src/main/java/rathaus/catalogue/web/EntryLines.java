package rathaus.catalogue.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.catalogue.CatalogueWords;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.design.Frame;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.LeistungWords;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** Makes the lines of lists, in the language of the page. */
@Component
class EntryLines {

    private final PublishedLeistungen published;
    private final CatalogueWords words;

    EntryLines(PublishedLeistungen published, CatalogueWords words) {
        this.published = published;
        this.words = words;
    }

    EntryLine of(Leistung entry, Frame frame) {
        return of(entry, published.online(), frame);
    }

    List<EntryLine> of(List<Leistung> entries, Frame frame) {
        Set<LeistungId> online = published.online();
        return entries.stream().map(entry -> of(entry, online, frame)).toList();
    }

    private EntryLine of(Leistung entry, Set<LeistungId> online, Frame frame) {
        boolean isOnline = online.contains(entry.id());
        Optional<Localised> summary = summary(entry, isOnline, frame.language());
        Localised name = isOnline || frame.language().equals(Language.EN)
                ? words.name(entry, frame.language())
                : new Localised(entry.name(), !frame.language().equals(Language.DE));
        return new EntryLine(
                name,
                summary.orElse(null),
                summary.isEmpty() && !name.fallback() ? entry.name() : null,
                frame.link("/leistungen/" + entry.id()),
                isOnline,
                entry.responsibleElsewhere().isPresent());
    }

    /** German people read the German sentence; for others it is better than nothing only if it is in their language. */
    private Optional<Localised> summary(Leistung entry, boolean online, Language language) {
        if (language.equals(Language.DE)) {
            return Optional.of(new Localised(entry.summary(), false));
        }
        Optional<Localised> own = online
                ? words.offered(entry.id(), language)
                        .map(LeistungWords::summary)
                        .filter(text -> !text.fallback())
                : Optional.empty();
        return language.isGerman() ? own.or(() -> Optional.of(new Localised(entry.summary(), true))) : own;
    }
}
