/** The lists in the database. */
@NullMarked
package rathaus.waitinglist.store;

import org.jspecify.annotations.NullMarked;
