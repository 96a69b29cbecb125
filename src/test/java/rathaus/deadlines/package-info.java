/** Tests of {@code rathaus.deadlines}. */
@NullMarked
package rathaus.deadlines;

import org.jspecify.annotations.NullMarked;
