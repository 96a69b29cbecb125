package rathaus.casework;

import java.util.Optional;
import java.util.Set;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/** Reads what was stated in cases, for office modules that work with it further. */
public interface CaseStatements {

    /**
     * The statement of a case of one of these Leistungen; noted in the access log. Empty for strangers to the unit, and for a
     * case of another Leistung, of which nothing is read.
     *
     * @param purpose why, as the access log names it
     */
    Optional<CaseStatement> of(String aktenzeichen, Set<LeistungId> leistungen, String purpose, Actor.Staff staff);
}
