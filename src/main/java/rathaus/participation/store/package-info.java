/** Opinions and hearings in the database. */
@NullMarked
package rathaus.participation.store;

import org.jspecify.annotations.NullMarked;
