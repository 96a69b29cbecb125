/**
 * Home page, navigation, imprint, errors, health; composes, owns no data.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "design", "tenancy", "identity", "catalogue", "applications", "casework"})
package rathaus.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
