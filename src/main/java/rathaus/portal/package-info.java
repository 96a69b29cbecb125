/**
 * Home page, navigation, imprint, errors, health; composes, owns no data. Feedback leaves as an e-mail to the Kommune, so
 * that nothing has to be kept here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "design", "tenancy", "notifications", "identity", "catalogue", "servicepackage"
        })
package rathaus.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
