/** Objections and amendments in the database. */
@NullMarked
package rathaus.remedies.store;

import org.jspecify.annotations.NullMarked;
