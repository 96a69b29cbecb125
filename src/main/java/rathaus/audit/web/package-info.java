/** The pages of the Revision. */
@NullMarked
package rathaus.audit.web;

import org.jspecify.annotations.NullMarked;
