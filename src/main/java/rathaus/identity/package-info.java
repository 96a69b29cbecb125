/**
 * Accounts of citizens and staff, second factors, roles, sessions, and the rules of who may enter which route.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "design", "servicepackage", "server", "tenancy", "history", "notifications"})
package rathaus.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
