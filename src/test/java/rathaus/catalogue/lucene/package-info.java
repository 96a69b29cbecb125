/** Tests of the catalogue. */
@NullMarked
package rathaus.catalogue.lucene;

import org.jspecify.annotations.NullMarked;
