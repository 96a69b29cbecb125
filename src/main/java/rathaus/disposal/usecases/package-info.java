/** Transactions, authorisation and tasks of Aussonderung. */
@NullMarked
package rathaus.disposal.usecases;

import org.jspecify.annotations.NullMarked;
