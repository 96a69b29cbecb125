package rathaus.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;

/** The desk of those who keep files: the acts of the pages, each looked at whether the member of staff may do it. */
public interface FileDesk {

    /** Keys of the units for which this member of staff may open files; the Registratur may for all. */
    Set<String> unitsOf(Actor.Staff staff);

    /**
     * Opens a Vorgang without an Antrag.
     *
     * @return empty if they may not open one for these units or in this Akte
     */
    Optional<OpenedAkte> open(AkteOpening opening, Actor.Staff staff);

    /** A Vorgang by its number within its Akte, if they may read it. */
    Optional<Vorgang> find(Aktenzeichen aktenzeichen, int number, Actor.Staff staff);

    /** What stands on the page of a Vorgang; nothing is noted, because its content was noted when it was read. */
    Optional<VorgangSheet> sheet(UUID vorgang, Actor.Staff staff);

    /** Does it. */
    DeskOutcome act(UUID vorgang, long version, VorgangWish wish, Actor.Staff staff);

    /** Who read the Vorgang, youngest first, at most 200; empty for who may not read it. */
    List<VorgangSheet.Access> accesses(UUID vorgang, Actor.Staff staff);
}
