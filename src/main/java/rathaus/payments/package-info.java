/**
 * Claims of the Kommune and what becomes of them. A payment belongs to the caller's own reference and knows nothing of
 * Anträge; money is believed only after a query from server to server, never because a browser came back. Providers stand
 * behind the port {@code payments.spi}; each Kommune has its own choice. Owns the term Kassenzeichen and the GiroCode of
 * letters. Clients: {@code applications} and {@code casework}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "tenancy", "history"})
package rathaus.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
