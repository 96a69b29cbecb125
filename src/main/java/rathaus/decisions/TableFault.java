package rathaus.decisions;

/**
 * Something that a table leaves open or decides twice.
 *
 * @param table id of the decision
 * @param line line in the DMN file
 * @param example inputs with which it happens, in German
 */
public record TableFault(Kind kind, String table, int line, String example) {

    /** What is wrong. */
    public enum Kind {
        /** No row matches. */
        GAP,
        /** Two rows match where one alone may. */
        OVERLAP
    }
}
