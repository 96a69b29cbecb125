/**
 * Inbox and case view.
 */
@NullMarked
package rathaus.casework.web;

import org.jspecify.annotations.NullMarked;
