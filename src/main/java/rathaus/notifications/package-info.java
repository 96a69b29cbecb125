/**
 * E-mail and its delivery proof. A recipient is a value; texts come finished from the caller.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "tenancy", "design"})
package rathaus.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
