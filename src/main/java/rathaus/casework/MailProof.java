package rathaus.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.documents.Sealing;
import rathaus.kernel.Actor;

/** Which letters of a case went which way, and what is known of their arrival. */
public interface MailProof {

    /** Oldest first; none for strangers to the unit. */
    List<Way> of(UUID caseId, Actor.Staff staff);

    /**
     * One way of one letter.
     *
     * @param noticed whether an e-mail told of it on the same day
     * @param lapsed whether nobody retrieved it in time, so that it goes by post
     * @param waits whether it lies in the out-tray
     * @param addressed whether an address is known
     * @param seal the electronic seal that the letter bears, if it bears one
     */
    record Way(
            String title,
            Instant sentAt,
            boolean noticed,
            Optional<Instant> retrievedAt,
            boolean lapsed,
            boolean waits,
            boolean addressed,
            Optional<LocalDate> postedOn,
            String postedBy,
            Optional<Sealing.Seal> seal) {
        @Override
        public String toString() {
            return "Way[" + sentAt + "]";
        }
    }
}
