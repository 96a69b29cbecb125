package rathaus.applications.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.AntragEnding;
import rathaus.applications.DraftToken;
import rathaus.applications.OfficeMessage;
import rathaus.applications.PublicStatus;
import rathaus.applications.SubmittedAntrag;
import rathaus.kernel.PublicReference;

/** The submitted Antraege of the open Kommune and what the portal has for the office. */
public interface Antraege {

    /** Stores the Antrag in place of its draft and puts it before the office, in one statement. */
    void add(SubmittedAntrag antrag, Draft draft, DraftToken token, byte[] pinHash);

    Optional<SubmittedAntrag> find(UUID id);

    /** The Antrag that was made of the draft with this token, if it was submitted already. */
    Optional<SubmittedAntrag> ofToken(DraftToken token);

    /** The Antrag behind a reference, whatever the PIN. */
    Optional<KeptAntrag> withReference(PublicReference reference);

    /** State and account of an Antrag. */
    Optional<KeptAntrag> kept(UUID id);

    /** Antraege of an account, newest first, older than the given place. */
    List<KeptAntrag> ofAccount(UUID account, Optional<Place> before, int atMost);

    /** Moves the public state forward; false if it was there already or further. */
    boolean report(UUID id, PublicStatus status, Instant at);

    /** Ends it without a decision; false if it was completed already. */
    boolean end(UUID id, AntragEnding ending, Instant at);

    /** Takes the end back, of whatever kind: it is worked on again. False if it had not ended. */
    boolean reopen(UUID id, Instant at);

    /** Notes that the citizen took it back; false if that is known, or it is completed. */
    boolean withdraw(UUID id, Instant at);

    void tellOffice(String kind, UUID antrag, UUID item, Instant at);

    /** What waits for the office, from the first message after this number. */
    List<OfficeMessage> pendingMessages(long after, int atMost);

    void removeMessage(long number);

    /** Where a page of a list ends: key paging by time and id. */
    record Place(Instant submittedAt, UUID id) {}

    /**
     * What the portal keeps beside the submitted words.
     *
     * @param ending how it ended without a decision
     * @param withdrawn whether the citizen took it back; the office may not have heard of it
     */
    record KeptAntrag(
            UUID id,
            PublicReference reference,
            String leistung,
            Optional<UUID> account,
            byte[] pinHash,
            Instant submittedAt,
            PublicStatus status,
            Instant statusSince,
            Optional<AntragEnding> ending,
            boolean withdrawn) {}
}
