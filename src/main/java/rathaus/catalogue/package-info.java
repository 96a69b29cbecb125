/**
 * The Leistungen of a Kommune, their immutable published versions, search, A-Z and Lebenslagen.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "servicepackage", "tenancy"})
package rathaus.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
