/** Tests of {@code rathaus.payments.simulation}. */
@NullMarked
package rathaus.payments.simulation;

import org.jspecify.annotations.NullMarked;
