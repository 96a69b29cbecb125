package rathaus.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.RequestedItem;
import rathaus.documents.Fetched;
import rathaus.documents.PagePictures;
import rathaus.kernel.Actor;

/**
 * What a clerk can do with a case. Each act names the version the clerk has seen, is recorded in the history, and is possible
 * only for members of the case's unit.
 */
public interface CaseDesk {

    /** The case with everything needed to decide it; noted in the access log. Empty for strangers to the unit. */
    Optional<CaseView> open(String aktenzeichen, Actor.Staff staff);

    /** Takes the case. */
    CaseOutcome claim(UUID id, long version, Actor.Staff staff);

    /** Puts the case back into the Postkorb of the unit. */
    CaseOutcome release(UUID id, long version, Actor.Staff staff);

    /** Gives the case to a member of its unit who works on cases, and says why. */
    CaseOutcome handOver(UUID id, long version, UUID to, String reason, Actor.Staff staff);

    /** Ticks a point of the checklist, or takes the tick away. */
    CaseOutcome tick(UUID id, String point, boolean ticked, Actor.Staff staff);

    /** Adds a note; the citizen does not see it, but may ask for it (Art. 15 GDPR). */
    CaseOutcome note(UUID id, String body, Actor.Staff staff);

    /** Writes to the citizen. */
    CaseOutcome write(UUID id, String body, Actor.Staff staff);

    /** Asks once for all that is missing; the clock stops, the case comes back by itself on the last day. */
    CaseOutcome ask(UUID id, long version, List<RequestedItem> items, Actor.Staff staff);

    /** Goes on without an answer after the term has passed. */
    CaseOutcome resume(UUID id, long version, Actor.Staff staff);

    /** Decides and signs in one step, where the package and the own powers allow that; otherwise see {@link SignatureDesk}. */
    CaseOutcome decide(UUID id, long version, DecisionDraft draft, Actor.Staff staff);

    /** Decides without conditions and enclosures. */
    CaseOutcome decide(UUID id, long version, DecisionKind kind, String reasons, Actor.Staff staff);

    /** Notes the day on which a Bescheid, or the demand that has to be paid before it, was given to the post. */
    CaseOutcome posted(UUID id, long version, LocalDate on, Actor.Staff staff);

    /** Z. d. A.: closes the case and its Vorgang. */
    CaseOutcome close(UUID id, long version, Actor.Staff staff);

    /** A page of a file of the case, to be looked at beside it; noted in the access log. */
    Optional<PagePictures.Overview> look(String aktenzeichen, UUID content, int page, Actor.Staff staff);

    /** The picture of such a page, PNG. */
    Optional<byte[]> picture(String aktenzeichen, UUID content, int page, Actor.Staff staff);

    /** A file of the case, for saving; noted in the access log. */
    Optional<Fetched> file(UUID id, UUID content, Actor.Staff staff);
}
