package rathaus.recordsearch.domain;

/**
 * What an index says about itself.
 *
 * @param generation number of rebuilds
 * @param batch number of times that it was written to
 */
public record Stamp(long generation, long batch) {

    /** Whether an index of this stamp continues that state; it may have been written once more, and then the process died. */
    public boolean continues(Stamp noted) {
        return generation == noted.generation && (batch == noted.batch || batch == noted.batch + 1);
    }

    /** Whether all that was noted by then is in it. */
    public boolean holds(Stamp noted) {
        return generation == noted.generation && batch >= noted.batch;
    }

    /** After one more write. */
    public Stamp next() {
        return new Stamp(generation, batch + 1);
    }
}
