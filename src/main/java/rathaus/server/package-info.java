/**
 * The database server: embedded PostgreSQL with its supervisor, database roles, migrations at start.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package rathaus.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
