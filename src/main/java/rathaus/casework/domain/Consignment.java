package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.LetterKind;

/**
 * One way of one letter to its addressee. Where it fails, a further one follows.
 *
 * @param id the citizen's page knows a provided letter by it
 * @param content the letter in the store
 * @param enclosures contents that go with it
 * @param address lines of the window; empty if none is known
 * @param noticed whether an e-mail told of it
 * @param lapsesOn last day of retrieval, where the law sets one (§ 41 Abs. 2a VwVfG)
 */
public record Consignment(
        UUID id,
        UUID bearbeitung,
        UUID letter,
        String unit,
        String aktenzeichen,
        LetterKind kind,
        String title,
        UUID content,
        List<UUID> enclosures,
        Bearbeitung.Channel channel,
        Cause cause,
        List<String> address,
        Instant sentAt,
        boolean noticed,
        Optional<LocalDate> lapsesOn,
        Optional<Instant> retrievedAt,
        Optional<Instant> lapsedAt,
        Optional<LocalDate> postedOn,
        Optional<UUID> postedBy) {

    public Consignment {
        enclosures = List.copyOf(enclosures);
        address = List.copyOf(address);
    }

    /** Whether it waits for somebody who takes it to the post. */
    public boolean waitsForPost() {
        return channel == Bearbeitung.Channel.POST && postedOn.isEmpty();
    }

    @Override
    public String toString() {
        return "Consignment[" + channel + ", " + id + "]";
    }

    /** Why it takes this way. */
    public enum Cause {
        /** The addressee accepts the mailbox (§ 9 Abs. 1 OZG). */
        MAILBOX_ACCEPTED,
        /** The addressee has excluded it, or cannot be told of letters in it. */
        NO_MAILBOX,
        /** It lay in the mailbox and was not retrieved in time (§ 41 Abs. 2a VwVfG). */
        NOT_RETRIEVED
    }
}
