/**
 * The command line: run, check, new, preview, bench, help.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "servicepackage",
            "server",
            "tenancy",
            "sharing",
            "preview",
            "kernel",
            "forms",
            "applications",
            "casework",
            "identity"
        })
package rathaus.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
