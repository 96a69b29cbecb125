package rathaus.catalogue;

import java.util.Optional;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.LeistungWords;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** What the open Kommune says of its Leistungen in the language of a page. */
public interface CatalogueWords {

    /** The name of an entry: of the catalogue, of the package that is offered, or German and marked so. */
    Localised name(Leistung entry, Language language);

    /** All words of the version that is offered, if it speaks the language; German stands in for single texts. */
    Optional<LeistungWords> offered(LeistungId leistung, Language language);
}
