package rathaus.records.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.records.Aktenzeichen;
import rathaus.records.PagePosition;
import rathaus.records.Vorgang;
import rathaus.records.VorgangOpening;

/** Where the Akten and Vorgänge of the open Kommune are kept. */
public interface Vorgaenge {

    /**
     * Reserves the Antrag for this Vorgang. Waits for whoever does the same at the same time.
     *
     * @return whether it is reserved now; if not, a Vorgang exists
     */
    boolean reserve(UUID antrag, UUID vorgang);

    /** Takes the next Aktenzeichen of the position and year and adds Akte and Vorgang under it. */
    Aktenzeichen add(NewVorgang vorgang);

    Optional<Vorgang> byId(UUID vorgang);

    Optional<Vorgang> ofAntrag(UUID antrag);

    /** All Vorgänge of an Akte, by number. */
    List<Vorgang> ofAkte(Aktenzeichen aktenzeichen);

    /** Those that the reader may read, youngest first. */
    List<Vorgang> page(Reader reader, PagePosition after, int limit);

    /** Locks the Vorgang against others who file or close, and reads it. */
    Optional<Vorgang> locked(UUID vorgang);

    /** Stores the new state if the version before it still stands; says whether it did. */
    boolean store(Vorgang.Zda closed);

    /** What is needed to add a Vorgang; {@code opening.position()} is only what was asked for. */
    record NewVorgang(UUID akte, UUID vorgang, String position, java.time.ZonedDateTime at, VorgangOpening opening) {}
}
