package rathaus.lostproperty;

import java.time.LocalDate;
import java.util.Optional;
import rathaus.foundlist.FundsacheKind;

/**
 * What the office knows of an item. No person: who found it stands in the case of the Fundanzeige.
 *
 * @param description coarse; may be published
 * @param marks what only the owner knows; never published
 * @param area coarse place of the find; may be published
 * @param place exact place of the find; never published
 * @param notifiedOn day on which the find was reported to the authority; the term of § 973 (1) BGB runs from it
 * @param storage where it lies
 * @param fundanzeige Aktenzeichen of the Fundanzeige, if there was one
 * @param listed whether it is shown in the public list while it is kept
 */
public record FundsacheStatement(
        FundsacheKind kind,
        String description,
        String marks,
        String area,
        String place,
        FindSite site,
        LocalDate foundOn,
        LocalDate notifiedOn,
        ValueClass value,
        FinderWish wish,
        String storage,
        Optional<String> fundanzeige,
        boolean listed) {

    @Override
    public String toString() {
        return "FundsacheStatement[" + kind + "]";
    }
}
