/**
 * The command line: run, check, xdatenfelder, bench, help.
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
            "forms :: xdatenfelder",
            "applications",
            "casework",
            "identity"
        })
package rathaus.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
