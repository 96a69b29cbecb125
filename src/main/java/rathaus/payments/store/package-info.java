/** Payments in the database. */
@NullMarked
package rathaus.payments.store;

import org.jspecify.annotations.NullMarked;
