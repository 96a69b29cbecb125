/** Transactions of identity: accounts, log-in, second factors, the directory of staff. */
@NullMarked
package rathaus.identity.usecases;

import org.jspecify.annotations.NullMarked;
