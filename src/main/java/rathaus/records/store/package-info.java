/** The files in the schema {@code records}. */
@NullMarked
package rathaus.records.store;

import org.jspecify.annotations.NullMarked;
