/** Tests of {@code rathaus.payments.domain}. */
@NullMarked
package rathaus.payments.domain;

import org.jspecify.annotations.NullMarked;
