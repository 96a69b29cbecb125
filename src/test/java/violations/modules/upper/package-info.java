/** Declares nothing and is used all the same. */
@ApplicationModule(allowedDependencies = {})
package violations.modules.upper;

import org.springframework.modulith.ApplicationModule;
