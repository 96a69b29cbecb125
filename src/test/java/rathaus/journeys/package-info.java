/** Whole pages and whole ways through them, in a real browser. */
@NullMarked
package rathaus.journeys;

import org.jspecify.annotations.NullMarked;
