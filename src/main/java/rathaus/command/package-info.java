/**
 * The command line: run, check, new, preview, xdatenfelder, xdomea, bench, help.
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
            "procedure",
            "forms :: xdatenfelder",
            "applications",
            "identity",
            "records",
            "recordsearch",
            "xdomea"
        })
package rathaus.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
