/**
 * Drafts, answers pinned to a version, submission, receipt, status and messages: the portal side of an Antrag.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "server",
            "procedure",
            "kernel",
            "design",
            "servicepackage",
            "tenancy",
            "history",
            "notifications",
            "identity",
            "documents",
            "decisions",
            "payments",
            "catalogue",
            "forms",
            "registers"
        })
package rathaus.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
