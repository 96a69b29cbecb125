/**
 * Payment requests, providers behind a port, GiroCode, Kassenzeichen.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "tenancy", "history"})
package rathaus.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
