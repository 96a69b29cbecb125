/**
 * The command line: run, check, bench, help.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "servicepackage",
            "server",
            "tenancy",
            "sharing",
            "kernel",
            "forms",
            "procedure",
            "applications",
            "casework",
            "identity"
        })
package rathaus.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
