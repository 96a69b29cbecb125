package rathaus.lostproperty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.foundlist.Fundnummer;

/**
 * An item as the clerk's page shows it.
 *
 * @param term last day of the six months, with its paragraph; empty where nobody becomes owner by finding
 * @param gone how and when it left; empty while it is kept
 */
public record FundsacheView(
        Fundnummer nummer,
        long version,
        FundsacheStatement statement,
        Optional<Term> term,
        Optional<Gone> gone,
        List<Entry> history) {

    public FundsacheView {
        history = List.copyOf(history);
    }

    /** The term after which the finder or the Kommune becomes owner. */
    public record Term(LocalDate lastDay, String paragraph, boolean over) {}

    /** How it left. */
    public record Gone(Ending ending, LocalDate on) {}

    /** Something that was done with it. */
    public record Entry(Instant at, String who, String kind, String reason) {
        @Override
        public String toString() {
            return "Entry[" + kind + "]";
        }
    }

    @Override
    public String toString() {
        return "FundsacheView[" + nummer + "]";
    }
}
