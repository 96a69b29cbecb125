/**
 * The life of an Antrag on the portal side, without technology.
 */
@NullMarked
package rathaus.applications.domain;

import org.jspecify.annotations.NullMarked;
