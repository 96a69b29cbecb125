package rathaus.records.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.records.Aktenzeichen;
import rathaus.records.Custody;
import rathaus.records.DuePosition;
import rathaus.records.PagePosition;
import rathaus.records.Retention;
import rathaus.records.Vorgang;

/** Where the Akten and Vorgänge of the open Kommune are kept. */
public interface Vorgaenge {

    /**
     * Reserves the Antrag for this Vorgang. Waits for whoever does the same at the same time.
     *
     * @return whether it is reserved now; if not, a Vorgang exists
     */
    boolean reserve(UUID antrag, UUID vorgang);

    /**
     * Reserves a wish for this Vorgang, as {@link #reserve} does for an Antrag.
     *
     * @return empty if it is reserved now, else the Vorgang that it opened before
     */
    Optional<UUID> fulfil(UUID wish, UUID vorgang);

    /** Takes the next Aktenzeichen of the position and year and adds Akte and Vorgang under it. */
    Aktenzeichen add(NewVorgang vorgang);

    /** Adds a further Vorgang to this Akte, which it locks; its number, empty if there is no such Akte. */
    Optional<Integer> addTo(Aktenzeichen akte, NewVorgang vorgang);

    Optional<Vorgang> byId(UUID vorgang);

    Optional<Vorgang> ofAntrag(UUID antrag);

    /** All Vorgänge of an Akte, by number. */
    List<Vorgang> ofAkte(Aktenzeichen aktenzeichen);

    /** Those that the reader may read, youngest first. */
    List<Vorgang> page(Reader reader, PagePosition after, int limit);

    /** Those z. d. A. whose retention ended before this day and on which no hold lies, in the order of that end. */
    List<Vorgang.Zda> due(LocalDate today, DuePosition after, int limit);

    /** Locks the Vorgang against others who file or close, and reads it. */
    Optional<Vorgang> locked(UUID vorgang);

    /** Stores the new state if the version before it still stands; says whether it did. */
    boolean store(Vorgang changed);

    /** Makes these its units; the Vorgang is locked. */
    void giveTo(UUID vorgang, Instant openedAt, Set<String> units);

    /**
     * What is needed to add a Vorgang.
     *
     * @param akte id of a new Akte; without meaning where it is added to one that exists
     * @param position number in the Kommune's own Aktenplan
     */
    record NewVorgang(UUID akte, UUID vorgang, String position, ZonedDateTime at, Matter matter) {}

    /** What a Vorgang is about, whose it is and how it is kept. */
    record Matter(String subject, Set<String> units, boolean restricted, Retention retention, Custody custody) {}
}
