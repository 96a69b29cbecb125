/** Requests that nobody honest sends, in numbers, against the running application. */
@NullMarked
package rathaus.hostile;

import org.jspecify.annotations.NullMarked;
