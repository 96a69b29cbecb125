/**
 * The command line: run, check, bench, help.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "servicepackage",
            "server",
            "tenancy",
            "decisions",
            "deadlines",
            "catalogue",
            "forms",
            "procedure",
            "sharing",
            "applications",
            "casework",
            "documents",
            "identity",
            "records",
            "payments",
            "history",
            "notifications",
            "privacy"
        })
package rathaus.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
