/**
 * The work place of the Revision: proves the chain of the open Kommune and reads what was done and who read it. Changes
 * nothing, and shows no documents and no answers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "history", "privacy", "identity", "records"})
package rathaus.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
