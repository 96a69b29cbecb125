/** Tests of {@code rathaus.notifications}. */
@NullMarked
package rathaus.notifications;

import org.jspecify.annotations.NullMarked;
