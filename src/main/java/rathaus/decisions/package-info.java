/**
 * FEEL expressions and DMN tables of a Leistungspaket: parse once, evaluate within bounds, explain. No Spring.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "servicepackage"})
package rathaus.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
