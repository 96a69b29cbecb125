package rathaus.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Leistungspaket;

/**
 * Which Leistungen the open Kommune offers online, and in which version. Versions are immutable and kept for ever; a version
 * is parsed once and then answered from memory.
 */
public interface PublishedLeistungen {

    /** The Leistungen for which a version is published in the open Kommune. */
    Set<LeistungId> online();

    /** The version that the open Kommune offers now. */
    Optional<PublishedLeistung> current(LeistungId leistung);

    /** The versions that the open Kommune offers now, by the name of the Leistung. */
    List<PublishedLeistung> allCurrent();

    /** A version by its hash, also one that is no longer offered or was published by another Kommune. */
    Optional<PublishedLeistung> version(ContentHash hash);

    /**
     * Offers this package in the open Kommune from now on; Antraege that pinned an earlier version keep it. Publishing what
     * is offered already changes nothing. Whoever calls has checked the package.
     */
    PublishedLeistung publish(Leistungspaket paket);

    /** Whether the open Kommune ever offered this version. */
    boolean wasPublished(ContentHash hash);
}
