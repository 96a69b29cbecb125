package rathaus.waitinglist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.kernel.LeistungId;

/**
 * An entry as its page shows it.
 *
 * @param version changes with every act; of two clerks who have seen the same only one succeeds
 * @param standing empty once it is off the list
 * @param since when it was entered
 * @param order what the rules gave at the decision, by their words
 * @param formerOrder whether it was entered while the list was ordered by other rules
 */
public record WaitingEntry(
        LeistungId leistung,
        String list,
        String aktenzeichen,
        long version,
        Optional<Standing> standing,
        Instant since,
        LocalDate receivedOn,
        List<Ordered> order,
        boolean formerOrder,
        List<Cell> columns,
        Optional<Gone> gone) {

    public WaitingEntry {
        order = List.copyOf(order);
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return "WaitingEntry[" + aktenzeichen + "]";
    }

    /** Place n of m; whoever ranks the same has the same place. */
    public record Standing(long place, long of) {}

    /** What one rule of the order gave. */
    public record Ordered(String title, OrderValue value) {
        @Override
        public String toString() {
            return "Ordered";
        }
    }

    /** An answer as it stood at the decision. */
    public record Cell(String field, String label, String answer) {
        @Override
        public String toString() {
            return "Cell[" + field + "]";
        }
    }

    /**
     * How it left.
     *
     * @param by the name of the clerk, blank if nobody knows it any more; empty if it was no act of a clerk
     */
    public record Gone(Leaving leaving, LocalDate on, Optional<String> by) {}
}
