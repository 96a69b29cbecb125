package rathaus.lostproperty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An item leaves the register.
 *
 * @param on legal day
 * @param reason why, in the clerk's words; no names
 * @param claim Aktenzeichen of the owner's claim, if there is one
 * @param nobodyClaims whether nobody has told the authority of a right to it (§ 973 (1) BGB); asked for the finder
 */
public record Handing(Ending ending, LocalDate on, String reason, Optional<String> claim, boolean nobodyClaims) {

    @Override
    public String toString() {
        return "Handing[" + ending + "]";
    }
}
