package rathaus.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/** The Postkorb: open cases of one's units, by hard deadline, then age. */
public interface CaseInbox {

    /** One page; {@code after} is the mark of the last row of the page before. */
    Rows rows(Selection selection, Optional<String> after, Actor.Staff staff);

    /** Hands over every row of a selection, one after the other, in the order of the list; noted in the history. */
    void export(Selection selection, Actor.Staff staff, Consumer<Row> to);

    /** How many cases wait; counting stops at {@link Counts#MOST}. */
    Counts counts(Actor.Staff staff);

    /** The Leistungen of the open cases of one's units, by name. */
    List<Leistung> leistungen(Actor.Staff staff);

    /** The case before and the case after this one in a selection. */
    Neighbours around(Selection selection, String aktenzeichen, Actor.Staff staff);

    /**
     * The Aktenzeichen of the case with this Aktenzeichen or this Vorgangsnummer as somebody typed it, open or closed; empty
     * if there is none in one's units.
     */
    Optional<String> find(String typed, Actor.Staff staff);

    /** Which cases to list. */
    enum Filter {
        ALL,
        MINE,
        UNCLAIMED,
        /** Of those for whom one stands in today. */
        COVERED
    }

    /** Which hard deadlines to list: all, those that have passed, those that end within a week. */
    enum Due {
        ANY,
        PASSED,
        THIS_WEEK
    }

    /**
     * Which cases to list.
     *
     * @param state one of the states of {@link CaseView}, if only one is wanted
     * @param clerk whose cases; only those who lead ask for others' cases, nobody else gets any
     */
    record Selection(
            Filter filter, Optional<LeistungId> leistung, Optional<String> state, Due due, Optional<UUID> clerk) {

        /** Nothing but the filter. */
        public static Selection of(Filter filter) {
            return new Selection(filter, Optional.empty(), Optional.empty(), Due.ANY, Optional.empty());
        }

        /** Whether it narrows what the filter lists. */
        public boolean isNarrow() {
            return leistung.isPresent() || state.isPresent() || due != Due.ANY || clerk.isPresent();
        }
    }

    /**
     * How many open cases there are.
     *
     * @param passed those whose hard deadline has passed
     */
    record Counts(int mine, int unclaimed, int all, int covered, int passed) {
        /** Nobody reads a list to this end; more are not counted. */
        public static final int MOST = 1_000;
    }

    /** A Leistung by its key and name. */
    record Leistung(LeistungId id, String name) {}

    /** Aktenzeichen of the cases beside one. */
    record Neighbours(Optional<String> previous, Optional<String> next) {}

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
            String reference,
            String unit,
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
