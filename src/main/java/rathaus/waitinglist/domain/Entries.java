package rathaus.waitinglist.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.LeistungId;

/** The entries of the open Kommune. */
public interface Entries {

    /** Enters it; false if this case was entered before. */
    boolean add(Entry.Waiting entry);

    /** Stores that it has left, or waits again, if nobody has stored anything since. */
    boolean store(Entry next);

    Optional<Entry> find(String aktenzeichen);

    /** The entry of this case. */
    Optional<Entry> of(UUID caseId);

    /** What was entered last, waiting or not. */
    Optional<Entry> latest(LeistungId leistung);

    /** How many wait, by Leistung; those for which nobody waits are left out. */
    Map<LeistungId, Long> waiting();

    /** How many wait for this one, and how many of them before this position. */
    Ahead ahead(LeistungId leistung, Position position);

    /** In order. */
    List<Entry.Waiting> page(LeistungId leistung, Optional<Position> after, int atMost);

    /** Where an entry stands: by its key, and among equal keys by its id. */
    record Position(String orderKey, UUID id) {
        public static Position of(Entry entry) {
            return new Position(entry.facts().orderKey(), entry.facts().id());
        }

        @Override
        public String toString() {
            return "Position[" + id + "]";
        }
    }

    /**
     * Who stands before a position.
     *
     * @param ranked those who rank before it
     * @param listed those who are listed before it: also those of the same rank with a smaller id
     * @param all everybody
     */
    record Ahead(long ranked, long listed, long all) {}
}
