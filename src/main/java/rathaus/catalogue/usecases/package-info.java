/** What the catalogue does by itself. */
@NullMarked
package rathaus.catalogue.usecases;

import org.jspecify.annotations.NullMarked;
