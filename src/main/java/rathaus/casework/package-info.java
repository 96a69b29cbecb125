/**
 * The clerk's work place: inbox, checks, Nachforderung, decision, Bescheid, z. d. A.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "design",
            "servicepackage",
            "tenancy",
            "history",
            "privacy",
            "notifications",
            "identity",
            "documents",
            "payments",
            "decisions",
            "deadlines",
            "catalogue",
            "records",
            "forms",
            "applications"
        })
package rathaus.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
