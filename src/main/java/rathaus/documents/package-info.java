/**
 * The content-addressed store, upload intake (type by content, virus scan), and letters: HTML template to PDF/A-3a and
 * PDF/UA, with the arms of the Kommune in their head.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "server", "tenancy", "design", "history"})
package rathaus.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
