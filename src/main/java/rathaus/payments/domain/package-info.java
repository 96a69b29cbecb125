/** What holds of payments without database, web or Spring: bank accounts, GiroCode, when to ask a provider again. */
@NullMarked
package rathaus.payments.domain;

import org.jspecify.annotations.NullMarked;
