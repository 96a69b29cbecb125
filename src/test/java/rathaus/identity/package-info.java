/** Tests of {@code rathaus.identity} over the whole application, and the browser-like visitor they use. */
@NullMarked
package rathaus.identity;

import org.jspecify.annotations.NullMarked;
