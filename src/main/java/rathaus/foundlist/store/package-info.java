/** The list in the database. */
@NullMarked
package rathaus.foundlist.store;

import org.jspecify.annotations.NullMarked;
