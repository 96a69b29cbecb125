/** The API of the module: transactions, history, events, reconciliation with the provider. */
@NullMarked
package rathaus.payments.usecases;

import org.jspecify.annotations.NullMarked;
