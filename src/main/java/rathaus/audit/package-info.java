/**
 * Proves archive and files of the open Kommune against the chain, and hands out a file as a folder that proves itself; the
 * work place of the Revision, which reads what was done and who read it. Changes nothing, and shows the Revision no documents
 * and no answers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "design", "history", "privacy", "identity", "records", "documents", "tenancy"})
package rathaus.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
