package rathaus.catalogue;

import java.util.List;
import java.util.Optional;
import rathaus.kernel.LeistungId;

/** What the catalogue describes: the same in every Kommune of the installation. Answers from memory. */
public interface Leistungen {

    /** All entries, by name in German order. */
    List<Leistung> all();

    Optional<Leistung> find(LeistungId id);

    /** All situations of life, in the order in which people meet them. */
    List<Lebenslage> lebenslagen();

    /** The name of the district to which the municipality with this Amtlicher Gemeindeschluessel belongs. */
    Optional<String> districtOf(String ags);

    /** The entries of one situation, by name. */
    List<Leistung> inLebenslage(String key);
}
