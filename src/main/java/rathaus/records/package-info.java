/**
 * E-Akte: Aktenplan, Akte, Vorgang, Dokument, Aktenzeichen, retention.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "design", "tenancy", "history", "privacy", "documents", "deadlines"})
package rathaus.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
