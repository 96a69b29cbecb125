/** Tests of the catalogue. */
@NullMarked
package rathaus.catalogue.store;

import org.jspecify.annotations.NullMarked;
