package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.casework.LetterKind;

/** The ways of the letters of the open Kommune to their addressees. */
public interface OutgoingMail {

    /** Keeps a way; false if it is known already. */
    boolean add(Consignment consignment);

    /** The ways of all letters of a case, oldest first. */
    List<Consignment> of(UUID bearbeitung);

    Optional<Consignment> consignment(UUID id);

    /** Those of these ids, in the order of sending. */
    List<Consignment> consignments(Collection<UUID> ids);

    /** What waits for the post in these units, oldest first. */
    List<Consignment> waiting(Set<String> units, Optional<Place> after, int atMost);

    /** What was posted lately in these units, latest first. */
    List<Consignment> posted(Set<String> units, Optional<Place> after, int atMost);

    /** Notes the day of the post; false if there is none that waits. */
    boolean post(UUID id, LocalDate on, UUID by);

    /** Notes the first retrieval; false if it was noted before. */
    boolean retrieved(UUID id, Instant at);

    /** What lies in mailboxes longer than the law lets it. */
    List<Consignment> overdue(LocalDate today, int atMost);

    /** Notes that nobody retrieved it in time; false if that was noted, or it was retrieved. */
    boolean lapse(UUID id, Instant at);

    /** Takes letters of this kind out of the out-tray that nobody has posted; says how many. They are listed no more. */
    int recall(UUID bearbeitung, LetterKind kind, Instant at);

    /** Place of a row in a list: of those that wait by their instant, of those that are posted by their day. */
    record Place(Instant sentAt, LocalDate postedOn, UUID id) {}
}
