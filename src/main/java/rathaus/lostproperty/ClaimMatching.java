package rathaus.lostproperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.foundlist.Fundnummer;
import rathaus.kernel.Actor;

/** What the register has to say about a case. */
public interface ClaimMatching {

    /** Items that may be what is claimed or lost in this case, most likely first; empty if the case is no open claim. */
    Optional<List<Candidate>> candidates(String aktenzeichen, Actor.Staff staff);

    /** Items that were taken up from this case; empty if it is no Fundanzeige. */
    Optional<List<Fundnummer>> takenUp(String aktenzeichen, Actor.Staff staff);

    /**
     * An item that may be it, and why.
     *
     * @param named whether its number was named
     * @param sameKind whether the kind is the same
     * @param daysAfterLoss days between the first possible day of the loss and the find; negative if it was found before
     * @param commonWords words that both descriptions have
     */
    record Candidate(
            Fundnummer nummer,
            String description,
            LocalDate foundOn,
            boolean kept,
            boolean named,
            boolean sameKind,
            long daysAfterLoss,
            List<String> commonWords) {
        public Candidate {
            commonWords = List.copyOf(commonWords);
        }

        @Override
        public String toString() {
            return "Candidate[" + nummer + "]";
        }
    }
}
