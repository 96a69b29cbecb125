/**
 * The pages on which people fill in, send and follow an Antrag.
 */
@NullMarked
package rathaus.applications.web;

import org.jspecify.annotations.NullMarked;
