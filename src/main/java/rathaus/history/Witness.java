package rathaus.history;

import java.util.List;

/**
 * States the rows that an act leaves behind, within the transaction of the act and after its changes. A module whose rows
 * shall be provable has one; nobody who records an act can forget it.
 */
public interface Witness {

    /** The rows that the act has to do with as they stand now; none for acts of other modules. */
    List<RowStatement> rowsAfter(Act act);
}
