package rathaus.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Reads the files of the open Kommune for somebody who may. A member of staff who may read cases reads the Vorgänge of their
 * own units; who may read records reads all others too, but for restricted ones. What somebody may not read looks like what
 * does not exist. Citizens and guests read nothing here: inspection of files (§ 29 VwVfG) is a decision, not a right of
 * access.
 */
public interface RecordsReading {

    /** The Akte with everything the actor may read in it; noted in the access log, once for each Vorgang. */
    Optional<AkteContent> akte(Aktenzeichen aktenzeichen, Actor actor, String purpose);

    /** One Dokument by its number within its Vorgang; noted in the access log. */
    Optional<Dokument> dokument(Aktenzeichen aktenzeichen, int vorgang, int number, Actor actor, String purpose);

    /** The Vorgang that was opened for this Antrag. Holds no personal data, so nothing is noted. */
    Optional<Vorgang> ofAntrag(UUID antrag, Actor actor);

    /** What is filed in a Vorgang, in the order of filing; noted in the access log. Empty too if the actor may not read it. */
    List<Dokument> dokumente(UUID vorgang, Actor actor, String purpose);

    /**
     * Versions, copies and notes of what is filed in a Vorgang, by id of the Dokument; empty if the actor may not read it.
     * Nothing is noted: it belongs to a reading of the Vorgang, which is.
     */
    Map<UUID, DokumentDetail> details(UUID vorgang, Actor actor);

    /**
     * The Vorgänge of an Akte for somebody who may audit, restricted ones too: that they exist, no content. Empty for all
     * others.
     */
    List<Vorgang> forAudit(Aktenzeichen aktenzeichen, Actor actor);

    /** The Vorgänge that the actor may read, youngest first, at most {@code limit} and never more than 200. */
    List<Vorgang> page(Actor actor, PagePosition after, int limit);
}
