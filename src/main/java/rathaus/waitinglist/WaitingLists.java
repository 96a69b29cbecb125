package rathaus.waitinglist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/**
 * Who waits, for members of the unit that is competent for the Leistung. Lists only order (Art. 22 GDPR); taking an entry off
 * is recorded in the history of its case.
 */
public interface WaitingLists {

    /** The lists of the own units, by title. */
    List<Overview> overview(Actor.Staff staff);

    /**
     * One page of a list, first place first; noted in the access log. Empty for strangers to the unit and where there is no
     * list.
     *
     * @param after Aktenzeichen of the last entry of the page before; one that never was on the list is left out
     */
    Optional<Listing> list(LeistungId leistung, Optional<String> after, Actor.Staff staff);

    /** The entry of a case, also one that has left; noted in the access log. Empty for strangers to the unit. */
    Optional<WaitingEntry> open(String aktenzeichen, Actor.Staff staff);

    /** The same for the page of the case, whose opening is noted already. */
    Optional<WaitingEntry> besideCase(String aktenzeichen, Actor.Staff staff);

    /** Takes an entry off; the same a second time changes nothing. */
    LeavingOutcome takeOff(String aktenzeichen, long version, Leaving leaving, Actor.Staff staff);

    /** A list and how many wait on it. */
    record Overview(LeistungId leistung, String title, String leistungName, long waiting) {}

    /**
     * A page of a list.
     *
     * @param order the rules of the order in words, the first rule first; the day of the Antrag always comes after them
     * @param columns labels of the columns
     * @param next continues after this Aktenzeichen; empty on the last page
     */
    record Listing(
            LeistungId leistung,
            String title,
            String legalBasis,
            List<String> order,
            List<String> columns,
            long waiting,
            List<Row> rows,
            Optional<String> next) {
        public Listing {
            order = List.copyOf(order);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param place whoever ranks the same has the same
     * @param answers in the order of the columns; empty where the entry has none
     * @param formerOrder whether it was entered while the list was ordered by other rules
     */
    record Row(long place, String aktenzeichen, List<String> answers, Instant since, boolean formerOrder) {
        public Row {
            answers = List.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Row[" + aktenzeichen + "]";
        }
    }
}
