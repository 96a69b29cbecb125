package rathaus.catalogue;

import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Leistungspaket;

/**
 * A published version of a Leistung: its package, never changed again. An Antrag pins it by its hash, and with it price,
 * deadlines and letters.
 *
 * @param hash hash of the package; equal content is the same version in every Kommune
 */
public record PublishedLeistung(ContentHash hash, Leistungspaket paket) {

    /** Which Leistung it is. */
    public LeistungId id() {
        return paket.id();
    }
}
