/**
 * The append-only, sealed history of acts: events with salted hashes, one hash chain per Kommune, the sealing job and
 * its proof (DESIGN 5).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "server", "tenancy"})
package rathaus.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
