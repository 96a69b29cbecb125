package rathaus.lostproperty;

import java.time.LocalDate;
import java.util.Optional;
import rathaus.foundlist.FundsacheKind;

/**
 * What the form of an intake begins with: the answers of a Fundanzeige, or only today.
 *
 * @param fundanzeige Aktenzeichen of the case it comes from
 */
public record FundsacheProposal(
        Optional<FundsacheKind> kind,
        String description,
        String marks,
        String place,
        Optional<FindSite> site,
        Optional<LocalDate> foundOn,
        LocalDate notifiedOn,
        Optional<ValueClass> value,
        FinderWish wish,
        Optional<String> fundanzeige) {

    @Override
    public String toString() {
        return "FundsacheProposal";
    }
}
