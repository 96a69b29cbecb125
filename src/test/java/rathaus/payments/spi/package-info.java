/** Tests of {@code rathaus.payments.spi}. */
@NullMarked
package rathaus.payments.spi;

import org.jspecify.annotations.NullMarked;
