/** Reads the seed files and keeps what is published where. */
@NullMarked
package rathaus.catalogue.store;

import org.jspecify.annotations.NullMarked;
