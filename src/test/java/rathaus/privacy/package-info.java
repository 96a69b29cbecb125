/** Tests of {@code rathaus.privacy}. */
@NullMarked
package rathaus.privacy;

import org.jspecify.annotations.NullMarked;
