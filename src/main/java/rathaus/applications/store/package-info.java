/**
 * Drafts, Antraege and messages in the schema applications.
 */
@NullMarked
package rathaus.applications.store;

import org.jspecify.annotations.NullMarked;
