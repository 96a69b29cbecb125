/** Tests of {@code rathaus.payments}. */
@NullMarked
package rathaus.payments;

import org.jspecify.annotations.NullMarked;
