/** The rows of identity, read and written by hand-made SQL. */
@NullMarked
package rathaus.identity.store;

import org.jspecify.annotations.NullMarked;
