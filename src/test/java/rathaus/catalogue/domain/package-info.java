/** Tests of the catalogue. */
@NullMarked
package rathaus.catalogue.domain;

import org.jspecify.annotations.NullMarked;
