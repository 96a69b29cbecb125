/** What the Revision may ask. */
@NullMarked
package rathaus.audit.usecases;

import org.jspecify.annotations.NullMarked;
