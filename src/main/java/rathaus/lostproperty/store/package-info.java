/** The register in the database. */
@NullMarked
package rathaus.lostproperty.store;

import org.jspecify.annotations.NullMarked;
