/** Tests of the catalogue. */
@NullMarked
package rathaus.catalogue.web;

import org.jspecify.annotations.NullMarked;
