package rathaus.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.kernel.Actor;

/** Finds the cases of somebody who stands at the counter or calls. */
public interface PersonSearch {

    /** More are not shown: whoever gets so many types more of the name. */
    int MOST = 20;

    /**
     * The cases of one's units, open and closed, latest first; each that is shown is noted in the access log.
     *
     * @param name words of the name or their beginnings, in any order
     * @param born leaves out those who are known to be born on another day
     */
    Found find(String name, Optional<LocalDate> born, Actor.Staff staff);

    /**
     * What was found.
     *
     * @param more whether there are more than are shown
     */
    record Found(List<Case> cases, boolean more) {}

    /** A case. */
    record Case(
            String aktenzeichen,
            String reference,
            String leistung,
            String applicant,
            String state,
            LocalDate received) {
        @Override
        public String toString() {
            return "Case";
        }
    }
}
