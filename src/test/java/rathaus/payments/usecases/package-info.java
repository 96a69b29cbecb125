/** Tests of {@code rathaus.payments.usecases}. */
@NullMarked
package rathaus.payments.usecases;

import org.jspecify.annotations.NullMarked;
