package rathaus.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * The same act on many cases: looked at before, tried on a sample, one act of the history for each case, stopped at any time.
 * What is not possible for one case holds up no other.
 */
public interface BulkWork {

    /** More cases are not worked on at once. */
    int MOST = 500;

    /** What would happen. Cases one does not see are left out. */
    Preview preview(Act act, Chosen chosen, Actor.Staff staff);

    /**
     * Begins; the work goes on in the background. Empty if there is nothing to do.
     *
     * @param seen when the preview was looked up: a case in which something has happened since is left alone
     */
    Optional<UUID> begin(Act act, Set<UUID> cases, Instant seen, Actor.Staff staff);

    /** How far one's own run has come. */
    Optional<Run> run(UUID run, Actor.Staff staff);

    /** The runs one has begun, latest first, the last ten. */
    List<Run> latest(Actor.Staff staff);

    /** Stops after the case that is being worked on; what is done stays done. */
    void stop(UUID run, Actor.Staff staff);

    /** Which cases: those that were marked, or all of a selection as far as {@link #MOST}. */
    sealed interface Chosen {
        /** By Aktenzeichen. */
        record Marked(List<String> aktenzeichen) implements Chosen {
            public Marked {
                aktenzeichen = List.copyOf(aktenzeichen);
            }
        }

        /** All of a list. */
        record Selected(CaseInbox.Selection selection) implements Chosen {}
    }

    /** What is done. */
    sealed interface Act {

        /** Gives them to a member of their unit. */
        record HandOver(UUID to, String reason) implements Act {
            @Override
            public String toString() {
                return "HandOver[" + to + "]";
            }
        }

        /** Puts them back into the Postkorb. */
        record Release() implements Act {}

        /** Takes them. */
        record Claim() implements Act {}

        /** Grants them; whoever does so has looked at the sample. */
        record Grant() implements Act {}

        /** Z. d. A. */
        record Close() implements Act {}
    }

    /**
     * What would happen.
     *
     * @param sample drawn at random from those that are possible, to be looked at before a decision
     * @param at when it was looked up
     */
    record Preview(List<Item> items, List<String> sample, Instant at) {
        public long possible() {
            return items.stream().filter(item -> item.refusal().isEmpty()).count();
        }
    }

    /**
     * A case of a preview or a run.
     *
     * @param refusal message key of why it is not possible or was not done; empty if nothing is in the way
     * @param done whether it was tried
     */
    record Item(UUID id, String aktenzeichen, String leistung, String applicant, String refusal, boolean done) {
        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    /** A run and what became of each case so far. */
    record Run(UUID id, Act act, State state, Instant begunAt, List<Item> items) {
        public long done() {
            return items.stream().filter(Item::done).count();
        }

        public long refused() {
            return items.stream()
                    .filter(item -> item.done() && !item.refusal().isEmpty())
                    .count();
        }
    }

    /** Whether it goes on. */
    enum State {
        RUNNING,
        STOPPED,
        DONE
    }
}
