/** Objections and amendments, each act in one transaction. */
@NullMarked
package rathaus.remedies.usecases;

import org.jspecify.annotations.NullMarked;
