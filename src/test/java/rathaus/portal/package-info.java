/** Pages of the portal as browsers get them. */
@NullMarked
package rathaus.portal;

import org.jspecify.annotations.NullMarked;
