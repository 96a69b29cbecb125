/**
 * Who serves: Kommune, Organisationseinheit, branding, host and path of each municipality, Ortsrecht values, and the
 * row security that keeps them apart.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package rathaus.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
