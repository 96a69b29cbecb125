/** Uses upper although it declares nothing. */
@ApplicationModule(allowedDependencies = {})
package violations.modules.lower;

import org.springframework.modulith.ApplicationModule;
