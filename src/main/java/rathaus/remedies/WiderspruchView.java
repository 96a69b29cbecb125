package rathaus.remedies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An objection as pages show it.
 *
 * @param version changes with every act; of two clerks who have seen the same only one succeeds
 * @param file Aktenzeichen and number of its own Vorgang
 * @param lastDay of the term, as it was known when it came in
 * @param inTime whether it kept the term
 * @param reinstated why the missed term does no harm; empty if nobody was reinstated
 * @param steps what can be done now
 */
public record WiderspruchView(
        UUID id,
        long version,
        Lodging lodging,
        String file,
        Optional<LocalDate> lastDay,
        boolean inTime,
        Optional<String> reinstated,
        Optional<Sent> sent,
        Optional<Ended> ended,
        Set<WiderspruchStep> steps) {

    public WiderspruchView {
        steps = Set.copyOf(steps);
    }

    @Override
    public String toString() {
        return "WiderspruchView[" + id + "]";
    }

    /** Handed on to the authority that decides. */
    public record Sent(String authority, LocalDate on) {}

    /**
     * How it ended.
     *
     * @param ways in which the office can bring its decision to whoever objected; none if there is nothing of it to bring
     * @param served how and when it reached them; empty while that is not noted
     */
    public record Ended(
            WiderspruchStep step,
            LocalDate on,
            String tenor,
            String reasons,
            Set<ServiceWay> ways,
            Optional<Served> served) {

        public Ended {
            ways = Set.copyOf(ways);
        }

        /** Whether it has still to be brought to them. */
        public boolean isToBeServed() {
            return served.isEmpty() && !ways.isEmpty();
        }

        @Override
        public String toString() {
            return "Ended[" + step + "]";
        }
    }
}
