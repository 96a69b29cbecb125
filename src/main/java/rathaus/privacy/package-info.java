/**
 * Data subjects and the readable access log: who read which person's data, when, for what purpose.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "tenancy"})
package rathaus.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
