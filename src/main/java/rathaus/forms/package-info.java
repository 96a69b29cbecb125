/**
 * Form definition, validation, conditions, page flow and rendering; knows nothing of Antraege.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "servicepackage", "decisions"})
package rathaus.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
