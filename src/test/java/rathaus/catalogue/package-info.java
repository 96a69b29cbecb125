/** Tests of the catalogue. */
@NullMarked
package rathaus.catalogue;

import org.jspecify.annotations.NullMarked;
