package rathaus.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.kernel.Actor;

/** The Postkorb: open cases of one's units, by hard deadline, then age. */
public interface CaseInbox {

    /** One page; {@code after} is the mark of the last row of the page before. */
    Rows rows(Filter filter, Optional<String> after, Actor.Staff staff);

    /**
     * The Aktenzeichen of the case with this Aktenzeichen or this Vorgangsnummer as somebody typed it, open or closed; empty
     * if there is none in one's units.
     */
    Optional<String> find(String typed, Actor.Staff staff);

    /** Which cases to list. */
    enum Filter {
        ALL,
        MINE,
        UNCLAIMED
    }

    /**
     * A page of rows.
     *
     * @param next mark for the next page; empty on the last one
     */
    record Rows(List<Row> rows, Optional<String> next) {}

    /**
     * A row.
     *
     * @param statutory whether {@code due} is set by law or is our own target
     * @param overdue whether {@code due} has passed
     * @param news whether the citizen did something since
     */
    record Row(
            String aktenzeichen,
            String leistung,
            String applicant,
            String state,
            String clerk,
            LocalDate received,
            LocalDate due,
            boolean statutory,
            boolean overdue,
            boolean news) {
        @Override
        public String toString() {
            return "Row";
        }
    }
}
